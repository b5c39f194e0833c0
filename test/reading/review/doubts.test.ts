import { describe, expect, test } from 'vitest';
import type { WrittenClause } from '../../../src/knowledge/clause-schema.ts';
import { Facts } from '../../../src/knowledge/schema.ts';
import { toldIn } from '../../../src/reading/review/under-review.ts';
import { sentences } from '../../../src/text/sentences.ts';

const ENTITIES = [
  { id: 'fenwick', kind: 'person', name: 'Ada Fenwick' },
  { id: 'council', kind: 'organization', name: 'Harbor Council' },
  { id: 'the-council', kind: 'organization', name: 'Council' },
  { id: 'peru', kind: 'country', name: 'Peru', code: 'PER' },
  { id: 'peruvian', kind: 'organization', name: 'Peruvian' },
] as const;

/** Why a clause of one sentence is doubtful. */
function doubts(sentence: string, clause: Omit<WrittenClause, 'in'>, ...before: Omit<WrittenClause, 'in'>[]) {
  const clauses = [...before, clause].map((each) => ({ in: sentence, ...each }));
  const events = [{ id: 'e', name: 'e', kind: 'event', primary: true, reviewed: false, clauses }];
  const told = toldIn(Facts.parse({ entities: ENTITIES, events }), { body: sentence, sentences: sentences(sentence) });
  return told.at(-1)?.doubts.map(({ why }) => why) ?? [];
}

describe('nothing is doubtful of', () => {
  test.each<[string, Omit<WrittenClause, 'in'>]>([
    ['Ada Fenwick opened the quay in Lima on Friday.', { who: 'Ada Fenwick', when: 'on Friday', where: 'in Lima' }],
    ['On Friday Ada Fenwick will open the quay in Lima.', { who: 'Ada Fenwick', when: 'On Friday', where: 'in Lima' }],
    ['Ada Fenwick did not open the quay on Friday.', { polarity: 'not', who: 'Ada Fenwick', when: 'on Friday' }],
    ['Ada Fenwick may open the quay on Friday.', { modality: 'possible', who: 'Ada Fenwick', when: 'on Friday' }],
    [
      'Ada Fenwick said the quay would be opened on Friday.',
      { says: 'fenwick', modality: 'possible', when: 'on Friday' },
    ],
    ['Ada Fenwick went to Lima to open the quay on Friday.', { who: 'Ada Fenwick', destination: 'to Lima' }],
    ['Ada Fenwick met the union and signed the list in Lima.', { who: 'Ada Fenwick', where: 'in Lima' }],
    ['Both sides signed the list on Friday.', { who: 'Both sides', when: 'on Friday' }],
    ['"We will sign it," Ada Fenwick said.', { says: 'fenwick', who: 'We' }],
    ['“We will sign it,” Ada Fenwick said in Lima.', { who: 'Ada Fenwick', where: 'in Lima' }],
  ])('%s', (sentence, clause) => expect(doubts(sentence, clause)).toEqual([]));
});

describe('it is doubtful', () => {
  test.each<[string, string, Omit<WrittenClause, 'in'>]>([
    ['denied', 'Ada Fenwick did not open the quay on Friday.', { who: 'Ada Fenwick', when: 'on Friday' }],
    ['denied', 'No ship entered the harbor on Friday.', { what: 'No ship entered the harbor', when: 'on Friday' }],
    [
      'not-denied',
      'Ada Fenwick opened the quay on Friday.',
      { polarity: 'not', who: 'Ada Fenwick', when: 'on Friday' },
    ],
    ['open', 'Ada Fenwick may open the quay on Friday.', { who: 'Ada Fenwick', when: 'on Friday' }],
    ['said', 'Ada Fenwick said that the quay sank on Friday.', { what: 'the quay sank', when: 'on Friday' }],
    ['undergoes', 'Ada Fenwick was received by the mayor on Friday.', { who: 'Ada Fenwick', when: 'on Friday' }],
    [
      'elsewhere',
      'The quay, which was built in 1998, sank in Lima.',
      { what: 'The quay', when: 'in 1998', where: 'in Lima' },
    ],
    [
      'cut-behind',
      'The water was lower than a year ago in Lima.',
      { what: 'The water was lower than', where: 'in Lima' },
    ],
    [
      'cut-behind',
      'Ada Fenwick called it "a waste of time" in Lima.',
      { what: 'Ada Fenwick called it "a waste', where: 'in Lima' },
    ],
    ['pronoun', 'She opened the quay in Lima.', { who: { words: 'She', entities: ['fenwick'] }, where: 'in Lima' }],
    ['alike', 'The Harbor Council met in Lima.', { who: 'The Harbor Council', where: 'in Lima' }],
    ['alike', 'The Peruvian side left Lima.', { who: 'The Peruvian side', origin: 'Lima' }],
    ['nowhere', 'Ada Fenwick opened the quay.', { who: 'Carla Quispe' }],
  ])('%s: %s', (why, sentence, clause) => expect(doubts(sentence, clause)).toEqual([why]));
  test('again: another time of one event', () => {
    expect(doubts('The quay closed on Friday and on Sunday.', { when: 'on Sunday' }, { when: 'on Friday' })).toEqual([
      'again',
    ]);
    expect(doubts('The quay closed on Friday and on Sunday.', { when: 'on Friday' }, { when: 'on Friday' })).toEqual(
      [],
    );
  });
});
