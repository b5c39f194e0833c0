import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestionsOf } from '../../src/answering/suggestions.ts';
import { atOnce } from '../../src/steps.ts';
import { base } from './ask-shipped.ts';

const suggest = atOnce(suggestionsOf(base));
const labels = (typed: string, locale: 'en' | 'ko' = 'en') => suggest(typed, locale, 25).map(({ label }) => label);

describe('what is known is offered while it is typed', () => {
  test.each([
    ['exactly', 'Kim', 'Kim Yong-hyun'],
    ['by its beginning', 'ottaw', 'Ottawa'],
    ['without "the"', 'inaug', 'the inaugural "two plus two" talks with Canada in Ottawa'],
    ['by a word within', 'yong', 'Kim Yong-hyun'],
    ['by words in any order', 'canada inaugural', 'the inaugural "two plus two" talks with Canada in Ottawa'],
    ['by its title', 'canadian foreign', 'Melanie Joly'],
    ['by digits for words', '2+2', 'the South Korea-US "two plus two" talks in Washington'],
    ['by what is said about it', 'thousands', "North Korea's dispatch of troops to Russia"],
    ['despite a slip', 'Astin', 'Lloyd Austin'],
    ['by another name', 'tony', 'Antony Blinken'],
    ['in capitals', 'BLINKEN', 'Antony Blinken'],
  ])('%s: %s', (_, typed, label) => expect(labels(typed)[0]).toBe(label));

  test.each([
    ['블링컨', '블링컨 (Antony Blinken)'],
    ['블링', '블링컨 (Antony Blinken)'],
    ['블ㄹ', '블링컨 (Antony Blinken)'],
    ['북하', '북한 (North Korea)'],
    ['캐나', '캐나다 (Canada)'],
    ['블링컨'.normalize('NFD'), '블링컨 (Antony Blinken)'],
  ])('in Hangul, finished or not: %s', (typed, label) => expect(labels(typed, 'ko')[0]).toBe(label));

  test('nothing is offered for what resembles nothing', () => expect(labels('qqqqzzzz')).toEqual([]));

  test('the main event comes first when nothing is typed', () =>
    expect(labels('')[0]).toBe('the South Korea-US "two plus two" talks in Washington'));

  test('whatever is typed, no more than asked for, each once, and only what is known', () => {
    const known = new Set([
      ...[...base.events.values(), ...base.entities.values()].map(({ name }) => name),
      ...base.newest().map(({ title }) => title),
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 1, max: 25 }), (typed, most) => {
        const found = suggest(typed, 'en', most);
        expect(found.length).toBeLessThanOrEqual(most);
        for (const { value } of found) expect(known.has(value)).toBe(true);
      }),
    );
  });
});
