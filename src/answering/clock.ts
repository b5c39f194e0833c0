import { Temporal } from 'temporal-polyfill';
import { AUXILIARY_FIRST, OVER } from '../language/en/asking/cues.ts';
import type { Fact, Kind } from '../model.ts';
import { daysOf } from '../text/calendar.ts';
import { isDeictic, readDates } from '../text/dates.ts';
import { type Decision, evidenceOf, yes } from './decision.ts';
import type { Engine } from './engine.ts';
import { fitEvent } from './fit.ts';
import type { Mention } from './mentions.ts';
import { sentence, valueWords } from './phrasing.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { afterPublication, notStated } from './refusal.ts';
import { state } from './statement.ts';

/** The asker's time; its zone decides what "today" means. */
export type Clock = Temporal.ZonedDateTime;

/** Answers that depend on the asker's day: today or not, how long until, over or not. Null when the question does not. */
export function answerByClock(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  kind: Kind,
  clock: Clock,
): Decision | null {
  const when = event.facts.find(({ fact }) => fact.slot === 'when')?.fact;
  if (!when) return null;
  const today = clock.toPlainDate();
  const deictic = mentions.find((mention) => mention.type === 'date' && isDeictic(mention.date.text));
  if (kind === 'days-until') return daysUntil(engine, question, when, today);
  if (kind === 'polar' && deictic?.type === 'date' && !/\bor\b/i.test(question.text))
    return isIt(engine, question, when, deictic.label, today);
  if (kind === 'polar' && OVER.test(question.text) && askedAboutTime(question, mentions, event))
    return isOver(engine, question, when, today, event.published);
  return null;
}

/** "Has it happened yet", with nothing asked beyond the event itself. */
function askedAboutTime(question: Question, mentions: readonly Mention[], event: EventProfile): boolean {
  const about = mentions.filter(
    (mention) => mention.type === 'word' && fitEvent(mention, event).fit !== 'identity' && !OVER.test(mention.label),
  );
  return about.length === 0 && AUXILIARY_FIRST.test(question.text.trim());
}

function daysUntil(engine: Engine, question: Question, when: Fact, today: Temporal.PlainDate): Decision {
  const { words } = engine;
  const days = when.date ? daysOf(when.date.value) : null;
  if (!days)
    return {
      ...state(engine, question, when),
      text: `${sentence(valueWords(engine.base, when))} ${words.noDateGiven}`,
    };
  const left = today.until(days.first, { largestUnit: 'days' }).days;
  const date = words.date({ value: days.first.toString() });
  const stated = state(engine, question, when);
  if (left === 0) return { ...stated, text: words.today(date), short: words.days(0) };
  if (left < 0) return { ...stated, text: words.noneLeft(date), short: words.days(0) };
  return { ...stated, text: words.daysLeft(words.days(left), date), short: words.days(left) };
}

function isIt(engine: Engine, question: Question, when: Fact, words: string, today: Temporal.PlainDate): Decision {
  if (!when.date)
    return {
      ...state(engine, question, when),
      status: 'answered',
      text: `${sentence(valueWords(engine.base, when))} ${engine.words.articleGivesNoDate}`,
    };
  const asked = readDates(words, today)[0]?.value ?? today.toString();
  const a = daysOf(asked);
  const b = daysOf(when.date.value);
  const same =
    a !== null &&
    b !== null &&
    Temporal.PlainDate.compare(a.first, b.last) <= 0 &&
    Temporal.PlainDate.compare(b.first, a.last) <= 0;
  const stated = state(engine, question, when);
  const past = b !== null && Temporal.PlainDate.compare(b.last, today) < 0;
  const date = engine.words.date(when.date);
  if (same) return yes(engine, { ...stated, text: `${date}.` });
  return { ...stated, status: 'corrected', text: engine.words.dateIs(date, past) };
}

function isOver(
  engine: Engine,
  question: Question,
  when: Fact,
  today: Temporal.PlainDate,
  written: Temporal.PlainDate,
): Decision {
  const days = when.date ? daysOf(when.date.value) : null;
  if (!days || !when.date) return notStated(engine, engine.words.gaps.whetherItTookPlace, evidenceOf(when));
  const date = engine.words.date(when.date);
  if (Temporal.PlainDate.compare(days.last, written) < 0)
    return yes(engine, { ...state(engine, question, when), text: `${date}.` });
  if (Temporal.PlainDate.compare(today, days.first) < 0)
    return { ...state(engine, question, when), text: engine.words.notYet(date) };
  if (Temporal.PlainDate.compare(today, days.last) <= 0)
    return { ...state(engine, question, when), text: engine.words.scheduledToday(date) };
  return {
    ...afterPublication(engine.words.wasScheduledBefore(date), evidenceOf(when)),
    date: when.date,
  };
}
