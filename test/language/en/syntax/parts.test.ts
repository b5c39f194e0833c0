import { describe, expect, test } from 'vitest';
import { mayTellParts, partsOf } from '../../../../src/language/en/syntax/parts.ts';
import { treeOf } from '../../../../src/language/en/syntax/read.ts';

const parts = (sentence: string) => {
  const tree = treeOf(sentence);
  return partsOf(tree).map(({ as, range }) => `${as}: ${tree.text(sentence, range)}`);
};

test('sentences without such a verb are not parsed for it', () => {
  expect(mayTellParts('The president of the chamber of hostages left Chairil in a presidential car.')).toBe(false);
});

describe('nobody is anything in', () => {
  test.each([
    'The divers succeeded in raising the wreck.',
    'Kenya did not host the forum.',
    'No envoy chaired the session.',
    'Qatar offered to mediate between the two.',
    'Malta may host the next round.',
    'The union asked Ghana to mediate.',
    'Chile was replaced on Monday.',
    'The chair of the board resigned.',
    'A host of problems remained.',
    'The museum has a guide and a host.',
    'Nobody represented the crew.',
    'She refused to chair the panel.',
    'The minister was accompanied to the airport.',
  ])('%s', (sentence) => expect(parts(sentence)).toEqual([]));
});

describe('who is what', () => {
  test.each<[string, string[]]>([
    ['Kenya will host the forum in May.', ['host: Kenya']],
    ['The talks were hosted by Kenya in May.', ['host: Kenya']],
    ['The talks, hosted by the Swiss government, ended on Friday.', ['host: the Swiss government']],
    ['The talks were mediated by Qatar.', ['mediator: Qatar']],
    ['Qatar mediated between the two sides.', ['mediator: Qatar']],
    ['The truce brokered by Oman ended on Friday.', ['mediator: Oman']],
    ['Judge Ana Reyes chaired the session on Friday.', ['chair: Judge Ana Reyes']],
    ['The session was chaired by Judge Ana Reyes.', ['chair: Judge Ana Reyes']],
    ['Ana Reyes, who will chair the session, arrived on Friday.', ['chair: Ana Reyes']],
    ['Ana Reyes agreed to chair the session.', ['chair: Ana Reyes']],
    ['Reyes was accompanied by her deputy, Luis Soto.', ['companion: her deputy']],
    ['Luis Soto accompanied her to Quito.', ['companion: Luis Soto']],
    ['The crew was represented by Luis Soto.', ['representative: Luis Soto']],
    ['Luis Soto succeeded Ana Reyes as chair in May.', ['successor: Luis Soto']],
    ['Ana Reyes was succeeded by Luis Soto.', ['successor: Luis Soto']],
    ['Ana Reyes met the crew and chaired the session.', ['chair: Ana Reyes']],
  ])('%s', (sentence, expected) => {
    expect(parts(sentence)).toEqual(expected);
    expect(mayTellParts(sentence)).toBe(true);
  });
});
