import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { withParticle } from '../../src/language/korean/particle-form.ts';
import { wordingOf } from '../../src/language/wording.ts';
import { LOCALES } from '../../src/model.ts';
import { readDates } from '../../src/text/dates.ts';

const PUBLISHED = Temporal.PlainDate.from('2024-10-28');

describe('the working of a date', () => {
  test.each([
    [
      'It will be on Thursday',
      'Thursday = October 31, 2024, because the article was published on Monday, October 28, 2024, and the sentence looks ahead',
      'Thursday = 2024년 10월 31일 목요일: 기사가 2024년 10월 28일 월요일에 나왔고 이 문장은 앞일을 말합니다',
    ],
    [
      'He said Sunday',
      'Sunday = October 27, 2024, because the article was published on Monday, October 28, 2024, and the sentence looks back',
      'Sunday = 2024년 10월 27일 일요일: 기사가 2024년 10월 28일 월요일에 나왔고 이 문장은 지난 일을 말합니다',
    ],
    [
      'He said Monday',
      'Monday = October 28, 2024, because the article was published on that day, Monday, October 28, 2024',
      'Monday = 2024년 10월 28일 월요일: 기사가 바로 그날(2024년 10월 28일 월요일) 나왔습니다',
    ],
    [
      'March 18',
      'March 18 = March 18, 2024, of the year in which the article was published, Monday, October 28, 2024',
      'March 18 = 2024년 3월 18일 월요일: 기사가 나온 해의 날짜입니다(2024년 10월 28일 월요일)',
    ],
    [
      'Oct. 31, 2024',
      'Oct. 31, 2024 = Thursday, October 31, 2024, as written',
      'Oct. 31, 2024 = 2024년 10월 31일 목요일: 적힌 그대로입니다',
    ],
    ['in 2021', '"2021" is a year, as written', '2021 = 2021년: 적힌 그대로입니다'],
    [
      'this week',
      '"this week" = the week of October 28, 2024, counted from Monday, October 28, 2024',
      'this week = 2024년 10월 28일에 시작하는 주: 2024년 10월 28일 월요일을 기준으로 셌습니다',
    ],
    [
      'tomorrow',
      'tomorrow = Tuesday, October 29, 2024, counted from Monday, October 28, 2024',
      'tomorrow = 2024년 10월 29일 화요일: 2024년 10월 28일 월요일을 기준으로 셌습니다',
    ],
    [
      'Third-quarter profit fell',
      '"Third-quarter" = the third quarter of 2024, counted from Monday, October 28, 2024',
      'Third-quarter = 2024년 3분기: 2024년 10월 28일 월요일을 기준으로 셌습니다',
    ],
    [
      'It was shut from 25 December 2015 to 2 January',
      '2 January = Saturday, January 2, 2016, one end of a time of which the other is Friday, December 25, 2015',
      '2 January = 2016년 1월 2일 토요일: 한 기간의 다른 끝이 2015년 12월 25일 금요일입니다',
    ],
    ['They will meet in December', '"December" = December 2024', 'December = 2024년 12월'],
    ['in the 1990s', '1990s = the 1990s, as written', '1990s = 1990년대: 적힌 그대로입니다'],
    [
      'He fell on May 3, 2019, and died the next day',
      'the next day = Saturday, May 4, 2019, counted from Friday, May 3, 2019, the date before it',
      'the next day = 2019년 5월 4일 토요일: 바로 앞의 날짜 2019년 5월 3일 금요일부터 셌습니다',
    ],
  ])('of "%s"', (text, english, korean) => {
    const date = readDates(text, PUBLISHED).at(-1);
    if (!date) throw new Error('no date');
    expect(LOCALES.map((locale) => wordingOf(locale).working(date))).toEqual([english, korean]);
  });
});

test.each([
  ['Tae-yul', '은', '은'],
  ['Joly', '은', '는'],
  ['Blinken', '이', '이'],
  ['the US', '이', '가'],
  ['평양', '이라는', '이라는'],
  ['오타와', '이라는', '라는'],
  ['2', '을', '를'],
  ['3', '을', '을'],
  ['Seoul (a city)', '은', '는'],
  ['Jong un', '이라는', '이라는'],
] as const)('behind %s, -%s is -%s', (word, particle, form) => expect(withParticle(word, particle)).toBe(form));

test.each([
  [['A'], 'A', 'A', 'A'],
  [['A', 'B'], 'A and B', 'A, B', 'A 또는 B'],
  [['A', 'B', 'C'], 'A, B, and C', 'A, B, C', 'A, B 또는 C'],
])('%j in a list', (items, english, korean, choice) => {
  expect(wordingOf('en').and(items)).toBe(english);
  expect([wordingOf('ko').and(items), wordingOf('ko').or(items)]).toEqual([korean, choice]);
});
