import { describe, expect, test } from 'vitest';
import { Answerer } from '../../src/answering/answerer.ts';
import { eventNamed } from '../../src/answering/event-named.ts';
import { readClock } from '../../src/cli/now.ts';
import type { Slot, Status } from '../../src/model.ts';
import { ARTICLES, type ArticleId, baseOf, someOf } from '../fixtures/several.ts';

const [TALKS, MOVED, HELD, STRIKE] = Object.keys(ARTICLES) as [ArticleId, ArticleId, ArticleId, ArticleId];
const clock = readClock('2031-05-22T12:00Z');

/** Which articles are quoted, in order, and what is said. */
function ask(answerer: Answerer, question: string) {
  const { answer } = answerer.answer(question, clock);
  return { ...answer, from: [...new Set(answer.quotes.map(({ article }) => article))] };
}

type Row = [question: string, status: Status, from: readonly ArticleId[], says: string];

describe('two articles of different things', () => {
  const answerer = new Answerer(someOf(TALKS, STRIKE));
  test.each<Row>([
    ['Who won the regatta?', 'unanswered', [], 'not say anything'],
    ['Will Berg meet the envoy of Chile?', 'unanswered', [], 'not name'],
    ['Is Steen on strike in Bergen?', 'unanswered', [], ''],
    ['Were the talks postponed?', 'unanswered', [], ''],
    ['Is the walkout in Oslo?', 'corrected', [STRIKE], 'Bergen'],
    ['When are the harbor talks?', 'answered', [TALKS], 'May 16'],
    ['Where do Berg and Steen meet?', 'answered', [TALKS], 'Oslo'],
    ['What will they discuss?', 'answered', [TALKS], 'ishing quotas'],
    ['Why is there a strike?', 'answered', [STRIKE], 'unpaid wages'],
    ['Who is on strike?', 'answered', [STRIKE], 'crane workers'],
    ['Where was it?', 'answered', [STRIKE], 'Bergen'],
    ['When was the walkout?', 'answered', [STRIKE], 'May 20'],
  ])('%s', (question, status, from, says) => {
    const answer = ask(answerer, question);
    expect(answer.status).toBe(status);
    expect(answer.from).toEqual(from);
    expect(answer.answer).toContain(says);
    expect(answer.answer).not.toContain('Earlier');
  });

  test('a follow-up stays with the article spoken of, though it is the older', () => {
    const { turn } = answerer.answer('Where are the harbor talks?', clock);
    expect(answerer.answer('And when?', clock, turn).answer.quotes[0]?.article).toBe(TALKS);
  });

  test.each<[slot: Slot, words: string, from: ArticleId]>([
    ['when', 'the harbor talks', TALKS],
    ['where', 'Norway and Iceland to hold harbor talks', TALKS],
    ['when', 'Crane workers walk out in Bergen', STRIKE],
    ['why', 'Crane workers walk…', STRIKE],
    ['where', STRIKE, STRIKE],
  ])('%s of what is named "%s"', (slot, words, from) =>
    expect(answerer.about(slot, words, clock)?.answer.quotes[0]?.article).toBe(from),
  );

  test('what is no name of an event or article names none', () =>
    expect(answerer.about('when', 'Norway and Iceland to hold', clock)).toBeNull());
});

describe('an event that a newer article reports as moved', () => {
  const answerer = new Answerer(someOf(TALKS, MOVED));
  test.each<Row>([
    ['Did Berg go to Bergen?', 'unanswered', [], ''],
    ['Why were the talks postponed?', 'unanswered', [], ''],
    ['Has the meeting taken place?', 'unanswered', [], ''],
    ['Who meets?', 'answered', [MOVED], 'Berg and Una Steen.'],
    ['When are the harbor talks?', 'answered', [MOVED, TALKS], 'May 19, 2031. The article, from before that day'],
    ['When are the harbor talks?', 'answered', [MOVED, TALKS], 'Earlier, on May 12, 2031, it said: On Friday, May 16'],
    ['Do they meet on Friday?', 'corrected', [MOVED, TALKS], 'Earlier, on May 12, 2031, it said: On Friday, May 16'],
    [
      'Where are the talks?',
      'answered',
      [MOVED, TALKS],
      'postponed to May 19. Earlier, on May 12, 2031, it said: In Oslo.',
    ],
  ])('%s', (question, status, from, says) => {
    const answer = ask(answerer, question);
    expect({ status: answer.status, from: answer.from }).toEqual({ status, from });
    expect(answer.answer).toContain(says);
  });

  test('in Korean', () => {
    const { answer } = answerer.answer('회담은 언제인가요?', clock, null, 'ko').answer;
    expect(answer).toMatch(/2031년 5월 19일.*앞서 2031년 5월 12일.*2031년 5월 16일/s);
  });
});

describe('an event that was announced, moved and held', () => {
  const base = someOf(TALKS, MOVED, HELD, STRIKE);
  const answerer = new Answerer(base);
  test.each<Row>([
    ['Did Berg meet the envoy of Chile?', 'unanswered', [], ''],
    ['Has the meeting taken place?', 'answered', [HELD], 'Yes: Monday, May 19'],
    ['Who met in Oslo?', 'answered', [HELD], 'Berg'],
    ['When was the meeting?', 'answered', [HELD, TALKS], 'Earlier, on May 12, 2031, Test Wire said: On Friday, May 16'],
    ['What about the harbor talks?', 'answered', [HELD, TALKS], 'signed a harbor treaty. Earlier, on May 12'],
    ['Where was it?', 'answered', [STRIKE], 'In Bergen.'],
  ])('%s', (question, status, from, says) => {
    const answer = ask(answerer, question);
    expect({ status: answer.status, from: answer.from }).toEqual({ status, from });
    expect(answer.answer).toContain(says);
  });

  test('by its old name too the newest account is asked', () =>
    expect(answerer.about('what', 'the harbor talks', clock)?.answer.quotes[0]?.article).toBe(HELD));

  test('every quote is of its article', () => {
    for (const question of ['When was the meeting?', 'What about the harbor talks?']) {
      for (const { article, start, end, text } of ask(answerer, question).quotes)
        expect(base.article(article).body.slice(start, end)).toBe(text);
    }
  });

  test.each([
    ['', 'the strike of the crane workers in Bergen'],
    ['Harbor talks put off', 'the postponed harbor talks'],
    ['the harbor talks', 'the harbor talks'],
  ])('"%s" names %s', (words, name) => expect(eventNamed(base, answerer, words, clock)?.name).toBe(name));
});

test('what is drafted is said to be so, the reviewed is not', () => {
  const { article, facts } = ARTICLES[STRIKE];
  const draft = facts.replace('    clauses:', '    reviewed: false\n    clauses:');
  const answerer = new Answerer(baseOf({ [TALKS]: ARTICLES[TALKS], [STRIKE]: { article, facts: draft } }));
  expect(ask(answerer, 'Why is there a strike?').reviewed).toBe(false);
  expect(ask(answerer, 'Where do Berg and Steen meet?').reviewed).toBe(true);
});
