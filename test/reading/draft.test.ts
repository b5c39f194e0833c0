import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/knowledge/clause-schema.ts';
import { checkReferences } from '../../src/knowledge/references.ts';
import { Facts } from '../../src/knowledge/schema.ts';
import { draftFacts } from '../../src/reading/draft.ts';
import { readArticleText } from '../../src/reading/read.ts';
import { manuscriptOf } from './sample.ts';

const draft = (text: string) => draftFacts(readArticleText(manuscriptOf(text), Temporal.PlainDate.from('2031-05-12')));
const facts = (text: string, event: number) =>
  draft(text).events[event]?.clauses.flatMap((clause) => termsOf(clause).map(({ role, words }) => `${role}: ${words}`));

const TALKS =
  'Norway and Peru will hold talks in Oslo on Friday. The talks will take place among Harbor Minister Ola Berg and Peruvian Harbor Minister Una Steen, and a joint statement will be issued. On Sunday, Berg will hold bilateral talks with Irish Harbor Minister Aoife Roe to discuss cod.';

describe('meetings', () => {
  test('what is told of one meeting is put together', () => {
    expect(facts(TALKS, 0)).toEqual(
      expect.arrayContaining([
        'who: Harbor Minister Ola Berg and Peruvian Harbor Minister Una Steen',
        'when: on Friday',
        'where: in Oslo',
        'outcome: a joint statement will be issued',
      ]),
    );
  });
  test('another meeting is kept apart', () => {
    expect(draft(TALKS).events.filter(({ kind }) => kind === 'meeting')).toHaveLength(2);
    expect(facts(TALKS, 1)).toEqual(expect.arrayContaining(['topic: cod', 'when: On Sunday']));
    expect(facts(TALKS, 0)?.join()).not.toContain('cod');
  });
  test('one event is primary and nothing is reviewed', () => {
    const { events } = draft(TALKS);
    expect(events.map(({ primary }) => primary)).toEqual([true, ...events.slice(1).map(() => false)]);
    expect(events.map(({ reviewed }) => reviewed)).toEqual(events.map(() => false));
  });
});

test('only what loading would not find in the words is written beside them', () => {
  const events = draft(`${TALKS} Steen met envoys in Lima. On Monday she signed a treaty in Oslo.`).events;
  const terms = events.flatMap(({ clauses }) => clauses.flatMap(termsOf));
  const beside = (words: string) =>
    terms.filter((term) => term.words === words).map(({ role, path: _, words: __, ...more }) => more);
  expect(beside('on Friday')).toEqual([{}]);
  expect(beside('in Lima')).toEqual([{}]);
  expect(beside('she')).toEqual([{ entities: ['una-steen'] }]);
});

test('what one sentence tells of an event is one clause', () => {
  const [event] = draft('Ola Berg opened the new harbor in Oslo on Friday.').events;
  expect(event?.clauses.map((clause) => Object.keys(clause))).toEqual([['in', 'who', 'when', 'where', 'what']]);
});

test('a text without events drafts none', () =>
  expect(draft('Photo credits')).toEqual({ drafted: true, entities: [], events: [] }));

test('any draft keeps to the schema, and refers to what is there', () => {
  const parts = fc.constantFrom(
    ...'Norway|Minister Ola Berg|Una Steen|said|the talks|will hold|talks with|in Oslo|on Friday|.|,|according to|to discuss cod|The meeting|will travel to Peru for the inaugural meeting|Norway’s dispatch of 300 troops to Peru|During the trip|the third such forum|sent'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (each) => {
      const parsed = Facts.parse(draft(each.join(' ')));
      const problems: string[] = [];
      checkReferences(parsed, (path, message) => problems.push(`${path.join('.')}: ${message}`));
      expect(problems).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('who has a part in an event', () => {
  const parts = (text: string) =>
    draft(text).events.flatMap(({ clauses }) => clauses.flatMap(({ as = {} }) => Object.entries(as)));
  test.each([
    'Ola Berg will meet Una Steen in Oslo on Friday.',
    'Norway did not host the talks in Oslo on Friday.',
    'Norway offered to host the talks in Oslo on Friday.',
    'The figure represents a rise of four percent since Friday.',
    'Divers succeeded in raising the wreck off Oslo on Friday.',
  ])('nobody: %s', (text) => expect(parts(text)).toEqual([]));
  test.each<[string, [string, string][]]>([
    ['Ola Berg will meet Una Steen in Oslo on Friday in talks mediated by Peru.', [['mediator', 'Peru']]],
    ['The talks in Oslo will be chaired by Judge Aoife Roe on Friday.', [['chair', 'Judge Aoife Roe']]],
    ['Norway hosted the summit in Oslo on Friday.', [['host', 'Norway']]],
    ['Una Steen succeeded Aoife Roe as president of the court on Friday.', [['successor', 'Una Steen']]],
    [
      'Ola Berg, accompanied by Aoife Roe, will hold talks in Oslo on Friday, which Peru will host.',
      [
        ['companion', 'Aoife Roe'],
        ['host', 'Peru'],
      ],
    ],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));
});

test('who acts in a quotation is its speaker', () => {
  const text = '“We will open the quay in Oslo on Friday,” Harbor Minister Ola Berg said.';
  const [event] = draft(text).events;
  expect(event?.clauses[0]).toMatchObject({ says: 'ola-berg', who: { words: 'We', entities: ['ola-berg'] } });
});

test('what is denied, only possible or asked for is drafted as such', () => {
  const { events } = draft(
    'Ola Berg did not sign the pact in Oslo. Una Steen may sign it in Lima. She said that Ola Berg would sign it in Tacna.',
  );
  expect(events.flatMap(({ clauses }) => clauses.map(({ polarity, modality }) => polarity ?? modality))).toEqual([
    'not',
    'possible',
    undefined,
  ]);
});

test('a range of days is one time', () => {
  const { events } = draft(
    'Ola Berg will visit Lima from 9 to 12 May 2023. Una Steen will vote on Thursday and Friday.',
  );
  const times = events.flatMap(({ clauses }) => clauses.flatMap(termsOf)).filter(({ role }) => role === 'when');
  expect(times.map(({ words }) => words)).toEqual(['from 9 to 12 May 2023', 'on Thursday and Friday']);
});
