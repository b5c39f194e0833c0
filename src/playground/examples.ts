import type { Clock } from '../answering/clock.ts';
import { primaryEvent } from '../answering/event-named.ts';
import type { Bot } from '../discord/bot.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import { LOCALES, type Locale, type Status } from '../model.ts';
import { momentOf } from '../pictures/moment.ts';
import type { Steps } from '../steps.ts';

/** A question for a first visit, and what the visitor is to see: an answer, a correction, a refusal. */
interface Example {
  readonly question: string;
  readonly shows: Status;
}

/** So that the day asked about is not the day that it is. */
const DAYS_OFF = 3;

const MEETING: Readonly<Record<Locale, (wrongDay: string | null) => readonly Example[]>> = {
  en: (wrongDay) => [
    { question: 'Who is attending?', shows: 'answered' },
    { question: 'When do they meet, and where?', shows: 'answered' },
    { question: 'Why are they meeting?', shows: 'answered' },
    { question: 'What will be discussed?', shows: 'answered' },
    ...(wrongDay === null ? [] : [{ question: `Do they meet on ${wrongDay}?`, shows: 'corrected' } as const]),
    { question: 'How much does it cost?', shows: 'unanswered' },
  ],
  ko: (wrongDay) => [
    { question: '누가 참석하나요?', shows: 'answered' },
    { question: '언제 만나나요?', shows: 'answered' },
    { question: '왜 만나나요?', shows: 'answered' },
    { question: '무엇을 논의하나요?', shows: 'answered' },
    ...(wrongDay === null ? [] : [{ question: `${wrongDay}에 만나나요?`, shows: 'corrected' } as const]),
    { question: '비용이 얼마나 드나요?', shows: 'unanswered' },
  ],
};

const OTHER: Readonly<Record<Locale, readonly Example[]>> = {
  en: ['What happened?', 'When was it?', 'Where was it?', 'Who was it?', 'Why?'].map(answered),
  ko: ['무슨 일이 있었나요?', '언제였나요?', '어디였나요?', '누구였나요?', '왜 그랬나요?'].map(answered),
};

/** Questions about what the newest article tells of; those alone that show what they are to show. */
export function* examplesOf({ base, answerer }: Bot, clock: Clock): Steps<Record<Locale, string[]>> {
  const isMeeting = primaryEvent(base)?.kind === 'meeting';
  const shown: Record<Locale, string[]> = { en: [], ko: [] };
  for (const locale of LOCALES) {
    for (const { question, shows } of isMeeting ? MEETING[locale](wrongDayOf(base, locale)) : OTHER[locale]) {
      if (answerer.answer(question, clock, null, locale).answer.status === shows) shown[locale].push(question);
      yield;
    }
  }
  return shown;
}

/** A weekday other than that of the event. */
function wrongDayOf(base: FactBase, locale: Locale): string | null {
  const event = primaryEvent(base);
  const days = event && momentOf(base, event);
  return days?.kind === 'dated' ? days.first.add({ days: DAYS_OFF }).toLocaleString(locale, { weekday: 'long' }) : null;
}

function answered(question: string): Example {
  return { question, shows: 'answered' };
}
