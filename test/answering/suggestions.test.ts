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
    ['블링컨', '토니 블링컨'],
    ['블링', '토니 블링컨'],
    ['블리', '토니 블링컨'],
    ['블ㄹ', '토니 블링컨'],
    ['블링컨'.normalize('NFD'), '토니 블링컨'],
    ['북하', '북한의 러시아 파병'],
  ])('in Hangul, finished or not: %s', (typed, label) => expect(labels(typed, 'ko')[0]).toBe(label));

  test.each([
    ['ㅂㄹㅋ', '토니 블링컨'],
    ['ㅇㅅㅌ', '로이드 오스틴'],
    ['ㅈㅌㅇ', '조태열'],
    ['조탱', '조태열'],
    ['조 장관', '조태열'],
    ['김 국방', '김용현'],
    ['국무장관', '토니 블링컨'],
    ['한미 2+2', '워싱턴 한미 2+2 회담'],
    ['공동성명', '워싱턴 한미 2+2 회담'],
    ['공동성명', '오타와 한·캐나다 첫 2+2 회담'],
    ['캐나', '캐나다'],
    ['한미', '한국'],
    ['한미', '미국'],
    ['외교부', '한국 외교부'],
    ['외교부', '서울 외교부 청사'],
    ['MOFA', '한국 외교부'],
    ['오스턴', '로이드 오스틴'],
  ])('by what Koreans type: %s offers %s', (typed, label) => expect(labels(typed, 'ko')).toContain(label));

  test('two things of one name are told apart in both languages', () => {
    const both = suggest("Seoul's foreign ministry", 'en', 25).filter(({ label }) => label.startsWith("Seoul's"));
    expect(new Set(both.map(({ value }) => value)).size).toBe(2);
    expect(new Set(both.map(({ label }) => label)).size).toBe(2);
  });

  test('nothing is offered for what resembles nothing', () => expect(labels('qqqqzzzz')).toEqual([]));

  test('the main event comes first when nothing is typed', () =>
    expect(labels('')[0]).toBe('the South Korea-US "two plus two" talks in Washington'));

  test('whatever is typed, no more than asked for, each once, and only what is known', () => {
    const known = new Set([
      ...[...base.events.values(), ...base.entities.values()].flatMap(({ name, names }) => [name, names?.ko]),
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
