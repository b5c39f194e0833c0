import { Temporal } from 'temporal-polyfill';
import { answerOf } from '../../answering/answer-of.ts';
import type { Answerer } from '../../answering/answerer.ts';
import type { Decision } from '../../answering/decision.ts';
import { sentence } from '../../answering/phrasing.ts';
import { stated } from '../../answering/sentences/stated.ts';
import type { FactBase } from '../../knowledge/fact-base.ts';
import { type Wording, wordingOf } from '../../language/wording.ts';
import type { Answer, DateReading } from '../../model.ts';
import { daysOf } from '../../text/calendar.ts';
import type { AskedQuestion } from './asked-question.ts';
import { daysTold } from './days-told.ts';
import type { Place, Placed } from './placed.ts';

/** How sure an answer is whose passage a model chose and in which the program finds nothing wrong. */
const CHOSEN = 0.75;

/** The answer that places of the sources give, in their words and the program's own. */
export function worded(
  answerer: Answerer,
  base: FactBase,
  { ask, locale, clock }: AskedQuestion,
  { status, verdict, places, event }: Placed,
  model: string,
): Answer {
  const words = wordingOf(locale);
  const sentences = places.flatMap(
    ({ article, sentence: { start } }) => answerer.sentences.sentenceAt(article, start) ?? [],
  );
  const distinct = [...new Set(sentences)];
  const slices = places.map(({ article, words: span }) => base.words(article, span).replace(/\s+/g, ' '));
  const said = stated(distinct, CHOSEN, [...new Set(slices)].join('; '));
  const affirmed = verdict === 'yes';
  const kind = ask?.kind ?? 'what';
  const isTime = (kind === 'when' || kind === 'days-until') && status === 'answered' && verdict === null;
  const date = isTime ? dayIn(answerer, places[0]) : null;
  const grounds = {
    event: event?.id ?? null,
    fact: null,
    ask: ask ?? { kind, aspects: [] },
    affirmed,
    matched: [],
    runnerUp: null,
  };
  const decision: Decision = {
    ...said,
    status: verdict === 'no' ? 'corrected' : status,
    affirmed,
    event: event?.id ?? null,
    date,
    text: textOf(words, said.text ?? '', slices, { status, verdict }),
    grounds,
    ...(date &&
      inDays(words, date, slices, kind === 'days-until', {
        clock,
        written: base.article(places[0].article).published,
      })),
  };
  return { ...answerOf({ base, words }, decision), reviewed: false, chosenBy: model };
}

/** A yes or no shows the whole sentences; else the words alone answer. */
function textOf(
  words: Wording,
  told: string,
  slices: readonly string[],
  { status, verdict }: Pick<Placed, 'status' | 'verdict'>,
): string {
  if (verdict === 'yes') return words.yes(told);
  if (verdict === 'no') return words.noTheArticleSays(told);
  if (status === 'corrected') return words.otherwise(told);
  return slices.map(sentence).join(' ');
}

/** The single day that a place tells, as the program reads it. */
function dayIn(answerer: Answerer, place: Place): DateReading | null {
  const [date] = daysTold(answerer, place);
  if (!date || !DAY.test(date.value)) return null;
  const { start: _, end: __, ...reading } = date;
  return reading;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

interface Days {
  readonly clock: AskedQuestion['clock'];
  /** Local date of publication. */
  readonly written: string;
}

/** A day as it is told to somebody on the asker's day. */
function inDays(
  words: Wording,
  date: DateReading,
  [slice = '']: readonly string[],
  isCounted: boolean,
  { clock, written }: Days,
): Pick<Decision, 'text' | 'short'> | null {
  const days = daysOf(date.value);
  if (!days) return null;
  const day = words.date(date);
  const left = clock.toPlainDate().until(days.first, { largestUnit: 'days' }).days;
  const short = words.days(Math.max(0, left));
  if (isCounted) {
    const text = left === 0 ? words.today(day) : left < 0 ? words.noneLeft(day) : words.daysLeft(short, day);
    return { text, short };
  }
  const isPlan = Temporal.PlainDate.compare(days.first, Temporal.PlainDate.from(written.slice(0, 10))) > 0;
  if (isPlan && left < 0) return { text: words.wasScheduled(day), short: slice };
  const on = sentence(words.onDate(date));
  const isMore = slice.length > date.text.length + PREPOSITION;
  return { text: isMore ? `${on.slice(0, -1)}: ${slice}` : on, short: slice };
}

/** Letters of "until " and the like, before the words of a date. */
const PREPOSITION = 7;
