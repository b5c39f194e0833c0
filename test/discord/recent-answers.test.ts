import { expect, test } from 'vitest';
import { readClock } from '../../src/cli/now.ts';
import { RecentAnswers } from '../../src/discord/recent-answers.ts';
import { answerer } from '../answering/ask-shipped.ts';

const before = readClock('2024-10-29T09:00:00+09:00');
const later = readClock('2024-10-29T21:00:00+09:00');
const after = readClock('2024-11-01T09:00:00+09:00');

test('a question is answered once a day and language, and again on another', () => {
  const recent = new RecentAnswers();
  let answered = 0;
  const ask = (question: string, clock = before, locale: 'en' | 'ko' = 'en') =>
    recent.of(question, clock, locale, () => {
      answered++;
      return answerer.answer(question, clock, null, locale);
    }).answer.answer;
  const first = ask('When are the talks?');
  expect(ask('When are the talks?', later)).toBe(first);
  expect(answered).toBe(1);
  expect(ask('When are the talks?', after)).toMatch(/^It was scheduled/);
  expect(ask('When are the talks?', before, 'ko')).toContain('2024년');
  expect(ask('Where are the talks?')).toMatch(/Washington/);
  expect(answered).toBe(4);
});
