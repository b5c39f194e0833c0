import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerer, base } from '../answering/ask-shipped.ts';
import { readGold } from './judge.ts';
import { askGold } from './run.ts';

const outcomes = readGold(readFileSync('test/gold/talks.jsonl', 'utf8')).map((question) => askGold(answerer, question));
const of = (verdict: string) => outcomes.filter((each) => each.verdict === verdict).map(({ question }) => question.id);

describe('the development questions', () => {
  test('at least 156 of 164 are answered rightly', () => {
    expect(outcomes).toHaveLength(164);
    expect(
      of('right').length,
      `not right: ${[...of('wrong'), ...of('missed'), ...of('other')]}`,
    ).toBeGreaterThanOrEqual(156);
  });

  test('at most 2 are answered wrongly', () => expect(of('wrong').length, `${of('wrong')}`).toBeLessThanOrEqual(2));

  test('every quote is the slice of the article at its offsets', () => {
    const quotes = outcomes.flatMap(({ answer }) => [...answer.quotes, ...answer.nearest]);
    expect(quotes.length).toBeGreaterThan(150);
    for (const quote of quotes) {
      expect(base.article(quote.article).body.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  test('only what states something has quotes, and it always has', () => {
    for (const { answer, question } of outcomes) {
      const states = answer.status === 'answered' || answer.status === 'corrected';
      expect(answer.quotes.length > 0, question.id).toBe(states);
    }
  });
});
