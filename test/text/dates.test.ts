import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isDeictic, isWeekday, readDates } from '../../src/text/dates.ts';

/** Monday, October 28, 2024 */
const PUBLISHED = '2024-10-28';

function read(text: string, published = PUBLISHED): [words: string, value: string][] {
  return readDates(text, Temporal.PlainDate.from(published)).map((date) => [date.text, date.value]);
}

describe('no date', () => {
  test.each([
    'May I ask who attends?',
    'They may meet again in Seoul',
    'Prime Minister May will attend',
    'Theresa May said so',
    'the second meeting',
    'wait a second',
    'in 1,200 people',
    '2,024 troops',
    '2000 troops were sent',
    'it cost $2024 in all',
    'about €1999',
    'a rise of 2000%',
    'in the 1900s',
    '2021-2024',
    'room A-2024-7',
    'the 2+2',
    'a 2-2 draw after a 3-1 lead',
    '24/7 coverage',
    '1/3 of the troops',
    'a 2/3 majority',
    'rose 5.10 percent, then 10.5 percent',
    'at 9:30, or 10 a.m., or noon',
    'for the first time in the week',
    'the day of the talks, at the end of the day, day by day',
    'for years, within days, of the year, the other day',
    'weekday talks on Fridays',
    'a one-year term, a 30-day truce, 10 days, two days of talks',
    'they sat in Washington while the sun shone',
    'sat down with the minister',
    'wed in haste',
    'a march of 18 kilometers',
    'Janet, Augusta, Mayor Octavia and Sunni leaders',
    'Monaco, Juneau and Marseille decided',
    'G7, F-16, Article 9 and No. 10',
    'the 38th parallel, the 19th floor, the 21st century',
    'later, soon, now, once in a while',
    'September 31 and February 30',
    '',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('weekdays', () => {
  test.each<[text: string, words: string, value: string]>([
    ['The talks will take place in Washington on Thursday', 'Thursday', '2024-10-31'],
    ['The talks will be held Thursday', 'Thursday', '2024-10-31'],
    ['The U.S. will hold talks with Mr. Kim on Thursday', 'Thursday', '2024-10-31'],
    ["They'll meet Friday", 'Friday', '2024-11-01'],
    ['He is expected to arrive Wednesday', 'Wednesday', '2024-10-30'],
    ['They agreed to meet on Friday', 'Friday', '2024-11-01'],
    ['Norway, Iceland to open summit Friday', 'Friday', '2024-11-01'],
    ['A signing is scheduled for Sunday', 'Sunday', '2024-11-03'],
    ['On Saturday, the two ministers will sign a deal', 'Saturday', '2024-11-02'],
    ['But on Saturday, they will leave', 'Saturday', '2024-11-02'],
    ["Thursday's meeting will address trade", 'Thursday', '2024-10-31'],
    ['the coming Friday', 'Friday', '2024-11-01'],
    ['the ministry said Monday', 'Monday', '2024-10-28'],
    ['They will meet again on Monday', 'Monday', '2024-10-28'],
    ['They met on Tuesday', 'Tuesday', '2024-10-22'],
    ['The talks, which will resume soon, were agreed on Friday', 'Friday', '2024-10-25'],
    ['The coast guard confirmed Saturday that ships will sail', 'Saturday', '2024-10-26'],
    ['On Saturday, the ministry said the two will sign', 'Saturday', '2024-10-26'],
    ['The minister flew to Seoul on Friday', 'Friday', '2024-10-25'],
    ['It sent troops to eastern Russia on Friday', 'Friday', '2024-10-25'],
    ['this Thursday', 'this Thursday', '2024-10-31'],
    ['next Thursday', 'next Thursday', '2024-11-07'],
    ['last Thursday', 'last Thursday', '2024-10-24'],
    ['They will meet Thursday (Oct. 31)', 'Thursday (Oct. 31)', '2024-10-31'],
    ['Thursday, Oct. 31', 'Thursday, Oct. 31', '2024-10-31'],
  ])('%s', (text, words, value) => expect(read(text)).toEqual([[words, value]]));

  test('two in one sentence, each by its own verb', () => {
    expect(read('The ministry said on Sunday that the talks will begin on Thursday')).toEqual([
      ['Sunday', '2024-10-27'],
      ['Thursday', '2024-10-31'],
    ]);
  });

  test('in two sentences, each by its own', () => {
    expect(read('Three met on Thursday. They will meet again on Friday.')).toEqual([
      ['Thursday', '2024-10-24'],
      ['Friday', '2024-11-01'],
    ]);
  });
});

describe('days and months', () => {
  test.each<[text: string, words: string, value: string]>([
    ['during their talks, in this March 18.', 'March 18', '2024-03-18'],
    ['Published : Oct. 28, 2024', 'Oct. 28, 2024', '2024-10-28'],
    ['28 October 2024', '28 October 2024', '2024-10-28'],
    ['October 28th', 'October 28th', '2024-10-28'],
    ['the 28th of October', '28th of October', '2024-10-28'],
    ['on 2024-10-31', '2024-10-31', '2024-10-31'],
    ['10/31/2024', '10/31/2024', '2024-10-31'],
    ['31.10.2024', '31.10.2024', '2024-10-31'],
    ['is it on 10/31', '10/31', '2024-10-31'],
    ['may 5', 'may 5', '2024-05-05'],
    ['Sept. 3', 'Sept. 3', '2024-09-03'],
    ['October', 'October', '2024-10'],
    ['in May', 'May', '2024-05'],
    ['March 2025', 'March 2025', '2025-03'],
    ['last December', 'last December', '2023-12'],
    ['last October', 'last October', '2023-10'],
    ['next March', 'next March', '2025-03'],
    ['They met in December', 'December', '2023-12'],
    ['They will meet in December', 'December', '2024-12'],
    ['The forum will be held on March 5', 'March 5', '2025-03-05'],
    ['Was it held on October 31?', 'October 31', '2024-10-31'],
  ])('%s', (text, words, value) => expect(read(text)).toEqual([[words, value]]));

  test.each<[text: string, published: string, value: string]>([
    ['on December 30', '2024-01-03', '2023-12-30'],
    ['on January 5', '2024-12-28', '2025-01-05'],
    ['The summit will open on December 5', '2024-02-01', '2024-12-05'],
    ['They met on December 5', '2024-02-01', '2023-12-05'],
    ['on February 6', '2031-05-12', '2031-02-06'],
    ['in December', '2024-02-01', '2023-12'],
  ])('%s, written on %s', (text, published, value) => expect(read(text, published)[0]?.[1]).toBe(value));
});

describe('the rule by which a date was read', () => {
  const first = (text: string) => readDates(text, Temporal.PlainDate.from(PUBLISHED))[0];

  test.each<[text: string, anchor: string | null, how: string, words: string]>([
    ['It will be on Thursday', PUBLISHED, 'ahead', 'Thursday'],
    ['He said Sunday', PUBLISHED, 'back', 'Sunday'],
    ['He said Monday', PUBLISHED, 'same-day', 'Monday'],
    ['March 18', PUBLISHED, 'of-the-year', 'March 18'],
    ['Oct. 31, 2024', null, 'as-written', 'Oct. 31, 2024'],
    ['in 2021', null, 'year', '2021'],
    ['this week', PUBLISHED, 'period', 'this week'],
    ['tomorrow', PUBLISHED, 'counted', 'tomorrow'],
  ])('of "%s"', (text, anchor, how, words) => expect(first(text)).toMatchObject({ anchor, rule: { how, words } }));
});

test.each([
  ['Thursday', true],
  ['on Thurs.', true],
  ['next Thursday', false],
  ['October 31', false],
  ['Sunny', false],
])('"%s" is a weekday alone: %s', (words, weekday) => expect(isWeekday(words)).toBe(weekday));

test.each([
  ['tomorrow', true],
  ['next week', true],
  ['Thursday', false],
  ['October 31', false],
])('"%s" counts from the day on which it is said: %s', (words, deictic) => expect(isDeictic(words)).toBe(deictic));

test('whatever the text, dates hold their own slice, lie in order and have days', () => {
  const parts = fc.constantFrom(
    'Thursday',
    'on ',
    'will ',
    'Oct. 31',
    ', 2024',
    '2024',
    ' ',
    '(',
    ')',
    'last ',
    'week',
    'May',
    '10/',
    '31',
    '.',
    ' ago',
    '3 days',
    'March',
    'said ',
    'Feb 29',
    '-',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), fc.integer({ min: 0, max: 20_000 }), (all, days) => {
      const text = all.join('');
      let at = 0;
      for (const date of readDates(text, Temporal.PlainDate.from('2000-01-01').add({ days }))) {
        expect(date.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(date.value).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)?$/);
        at = date.end;
      }
    }),
    { numRuns: 500 },
  );
});
