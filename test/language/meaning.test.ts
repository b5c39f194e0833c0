import { describe, expect, test } from 'vitest';
import { alike, meaningOf } from '../../src/language/meaning.ts';

const of = (text: string) => meaningOf(text.toLowerCase().split(' '));

describe('meaning', () => {
  test.each(['', 'xqzzy', '!'])('"%s" is about nothing that is known', (text) => {
    expect(of(text).every((each) => each === 0)).toBe(true);
    expect(alike(of(text), of('the talks broke down'))).toBe(0);
  });
  test('has length 1 and is alike to itself', () => {
    expect(alike(of('the talks broke down'), of('the talks broke down'))).toBeCloseTo(1);
  });
  test.each([
    ['which penalty did the company get', 'the firm was fined two million', 'rain fell in the hills'],
    ['how many people died', 'nine villagers were killed', 'the minister signed a treaty'],
    ['what does the ferry cost', 'a ticket is priced at nine euros', 'her brother lives in the north'],
    ['who won the vote', 'the opposition party took the election', 'the ship left the harbor'],
  ])('"%s" is nearer to "%s" than to "%s"', (asked, near, far) => {
    expect(alike(of(asked), of(near))).toBeGreaterThan(alike(of(asked), of(far)));
  });
});
