import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answerer } from '../../../src/answering/answerer.ts';
import { readClock } from '../../../src/cli/now.ts';
import type { Answer } from '../../../src/model.ts';
import { FOLDER, REVIEWED, UNREVIEWED } from './lighthouse.ts';

const clock = readClock('2031-05-12T12:00Z');
const ask = (question: string, answerer: Answerer = UNREVIEWED): Answer => answerer.answer(question, clock).answer;

describe('answers from an article that nobody has reviewed', () => {
  test.each(['hello there', 'Tell me a joke', 'ok', 'Thanks!'])('"%s" is no question about it', (message) => {
    const { status, quotes } = ask(message);
    expect([status, quotes]).toEqual(['ignored', []]);
  });

  test.each([
    'Write me a poem about cats.',
    'What is the capital of Peru?',
    'Who won the tennis final?',
    'What does a kilo of rice cost in Chile?',
  ])('"%s" is not answered', (question) => {
    const { status, quotes, short } = ask(question);
    expect([status, quotes, short]).toEqual(['unanswered', [], null]);
  });

  test.each([
    ['How many goats graze on the island?', 'A ferry takes visitors from Bryggen to the island.'],
    ['Who painted the tower?', 'The tower cost 90,000 crowns.'],
    ['What does a ticket cost?', 'Its captain, Per Haugland, sells tickets on board.'],
  ])('%s is not answered, and %s is shown', (question, near) => {
    const { status, quotes, nearest, confidence } = ask(question);
    expect([status, quotes, nearest[0]?.text]).toEqual(['unanswered', [], near]);
    expect(confidence).toBeLessThan(0.62);
  });

  test.each([
    'What does a ticket cost?',
    'Who painted the tower?',
    'Was the lighthouse painted by Munch?',
    'Did Solberg buy a ticket in 1874?',
  ])('%s is refused without calling absent what stands in the article', (question) => {
    const { status, answer } = ask(question);
    const called = [...(answer ?? '').matchAll(/"([^"]+)"/g)].map(([, words]) => words ?? '');
    expect(status).toBe('unanswered');
    expect(called.filter((words) => FOLDER.article.body.includes(words))).toEqual([]);
  });

  test.each(['Was the lighthouse painted by Munch?', 'Did the tower cost crowns in Lima?', 'Is the island big?'])(
    '%s gets no yes of a sentence that says only part of it',
    (question) => expect(ask(question)).toMatchObject({ answer: expect.not.stringMatching(/^(?:Yes|No)\b/) }),
  );

  test.each([
    ['When was the lighthouse built?', '1874', 'It was built in 1874 by the engineer Jonas Askeland.'],
    ['Who built the lighthouse?', 'Jonas Askeland', 'It was built in 1874 by the engineer Jonas Askeland.'],
    ['who built the ligthouse', 'Jonas Askeland', 'It was built in 1874 by the engineer Jonas Askeland.'],
    ['How much did the tower cost?', '90,000', 'The tower cost 90,000 crowns.'],
    ['How long will repairs last?', 'four months', 'Repairs will last four months.'],
    [
      'How many people came on the first day?',
      'Some 1,200 people',
      "Some 1,200 people came on the first day, said the museum's director, Marit Solberg.",
    ],
  ])('%s %s: %s', (question, short, sentence) => {
    const answer = ask(question);
    expect([answer.status, answer.short, answer.quotes[0]?.text]).toEqual(['answered', short, sentence]);
    expect(answer.reviewed).toBe(false);
    expect(answer.confidence).toBeGreaterThanOrEqual(0.55);
  });

  test('a question that leans on the one before is read in its light', () => {
    const { turn } = UNREVIEWED.answer('When was the lighthouse built?', clock);
    const { answer } = UNREVIEWED.answer('And who built it?', clock, turn);
    expect(answer.quotes[0]?.text).toBe('It was built in 1874 by the engineer Jonas Askeland.');
  });
});

test('of a reviewed article a sentence answers what its facts leave out', () => {
  const { status, reviewed, quotes } = ask('How much did the tower cost?', REVIEWED);
  expect([status, reviewed, quotes.length]).toEqual(['answered', true, 1]);
});

describe('any message', () => {
  const word = fc.constantFrom(
    ...'Who When Where Why How many much was is did the lighthouse tower ferry Solberg Haugland Bryggen Peru 1874 built cost'.split(
      ' ',
    ),
    ...['ligthouse', 'crowns', 'and', '?', '—', '“', "'s", 'not', 'it'],
  );
  const message = fc.oneof(
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
  );

  // Several questions in one message have their phrases joined.
  test('is answered with slices of the article, and the phrase of a sentence stands in it', () => {
    const { body } = FOLDER.article;
    fc.assert(
      fc.property(message, (text) => {
        const { quotes, nearest, confidence, short, grounds } = ask(text);
        for (const { start, end, text: words } of [...quotes, ...nearest]) expect(body.slice(start, end)).toBe(words);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (short !== null && grounds === null && quotes.length === 1)
          for (const phrase of short.split('; ')) expect(quotes[0]?.text).toContain(phrase);
      }),
      { numRuns: 200 },
    );
  });
});
