import { expect, test } from 'vitest';
import { localeOf } from '../../src/language/locale.ts';

test.each([
  ['블링컨 누구?', 'ko'],
  ['Who is 블링컨?', 'en'],
  ['Is 조태열 meeting 졸리?', 'en'],
  ['블링컨 is who?', 'en'],
  ['2+2 언제임?', 'ko'],
  ['Blinken은 누구야?', 'ko'],
  ['Blinken 누구', 'ko'],
  ['US와 Canada 회담 언제?', 'ko'],
  ['When are the talks?', 'en'],
  ['', 'en'],
  ['123 ?!', 'en'],
])('%s is %s, however it is encoded', (text, locale) => {
  expect(localeOf(text)).toBe(locale);
  expect(localeOf(text.normalize('NFD'))).toBe(locale);
});
