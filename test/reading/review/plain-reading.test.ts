import { expect, test } from 'vitest';
import type { WrittenClause } from '../../../src/knowledge/clause-schema.ts';
import { Facts } from '../../../src/knowledge/schema.ts';
import { plainReading } from '../../../src/reading/review/plain-reading.ts';
import { toldIn } from '../../../src/reading/review/under-review.ts';
import { sentences } from '../../../src/text/sentences.ts';

test.each<[string, Omit<WrittenClause, 'in'>, string[]]>([
  [
    'Quispe and Brandvik will meet alone for about 45 minutes in Lima before the dialogue.',
    { who: 'Quispe and Brandvik', duration: 'for about 45 minutes', where: 'in Lima', when: 'before the dialogue' },
    ['Quispe and Brandvik', 'will meet', 'for about 45 minutes', 'in Lima', 'before the dialogue'],
  ],
  [
    'On Friday the council did not sign the list.',
    { who: 'the council', when: 'On Friday', what: 'the council did not sign the list' },
    ['On Friday', 'the council', 'did not sign', 'the list'],
  ],
  ['The quay sank on Friday.', { when: 'on Friday' }, ['sank', 'on Friday']],
])('%s', (sentence, clause, pieces) => {
  const events = [{ id: 'e', name: 'e', kind: 'event', primary: true, clauses: [{ in: sentence, ...clause }] }];
  const [told] = toldIn(Facts.parse({ entities: [], events }), { body: sentence, sentences: sentences(sentence) });
  expect(told && plainReading(told, sentence)).toEqual(pieces);
});
