import type { Temporal } from 'temporal-polyfill';
import { type Candidate, fromWriting, type Meaning } from './date-candidate.ts';
import { SHORT_WEEKDAY, WEEKDAY, weekdayOf } from './date-vocabulary.ts';
import { directionOf, isQuestion } from './direction.ts';

const WHICH =
  "(?:(?<which>(?:this\\s{1,3})?(?:last|past|next)|this)\\s{1,3}|\\b(?<ofWeek>last|next|this)\\s{1,3}week(?:[’']s|\\son)?\\s{1,3})?";
const WEEK = '(?:(?:\\s{1,3}(?:of|in))?\\s{1,3}(?<week>last|next|this)\\s{1,3}week\\b)?';
/** Short forms are names and verbs as well ("Sun", "sat"), unless a word before or a comma and a number behind makes them days. */
const SHORT = `(?:tues|thurs?|thu(?!\\s\\p{Lu}))\\b\\.?|(?<=\\b(?:on|this|next|last|by|until)\\s)${SHORT_WEEKDAY}(?!\\s\\p{Lu})(?!\\s(?:down|in|for|on|at)\\b)`;
const PATTERN = new RegExp(`\\b${WHICH}(?<day>${WEEKDAY}\\b|${SHORT})${WEEK}`, 'giu');

/** Each of many, or one of them, and not a certain one. */
const NO_ONE_DAY = /\b(?:every|each|any|any given|some|most|per|alternate)\s+$/i;
/** So is one of many, but whoever asks why something is "on a Friday" has its day in mind. */
const ONE_OF_MANY = /\b(?:an?|one)\s+$/i;

const UNTIL = /\b(?:until|till)\s+(?:(?:late|early|at least|the end of)\s+)?$/i;

/** "Monday", "on Friday night", "next Tuesday", "Wednesday of last week". */
export function weekdays(sentence: string, written: Temporal.PlainDate): Candidate[] {
  return [...sentence.matchAll(PATTERN)].map((match): Candidate => {
    const start = match.index;
    const end = start + match[0].length;
    const { which, ofWeek, week, day = '' } = match.groups ?? {};
    return {
      start,
      end,
      meaning: () => {
        const before = sentence.slice(Math.max(0, start - 20), start);
        if (NO_ONE_DAY.test(before) || (ONE_OF_MANY.test(before) && !isQuestion(sentence))) return null;
        const named = (ofWeek ?? week)?.toLowerCase();
        const number = weekdayOf(day);
        if (named) return counted(inWeek(written, number, { last: -1, this: 0 }[named] ?? 1), match[0], written);
        if (which)
          return chosen(
            which.toLowerCase().replace(/^this\s+(?=.)/, ''),
            number,
            sentence,
            { start, end, text: match[0] },
            written,
          );
        return plain(number, sentence, { start, end, text: match[0] }, written);
      },
    };
  });
}

function counted(day: Temporal.PlainDate, words: string, written: Temporal.PlainDate): Meaning {
  return fromWriting(day.toString(), 'counted', words, written);
}

/** A weekday of the week of writing, or of one before or after it. */
function inWeek(written: Temporal.PlainDate, number: number, weeks: number): Temporal.PlainDate {
  return written.add({ days: number - written.dayOfWeek + 7 * weeks });
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function chosen(which: string, number: number, sentence: string, place: Place, written: Temporal.PlainDate): Meaning {
  const ahead = (number - written.dayOfWeek + 7) % 7;
  if (which === 'last' || which === 'past') return counted(written.subtract({ days: 7 - ahead }), place.text, written);
  if (which === 'next') return counted(inWeek(written, number, 1), place.text, written);
  const day = inWeek(written, number, 0);
  const passed = number < written.dayOfWeek && directionOf(sentence, place.start, place.end) !== 'back';
  return counted(passed ? day.add({ weeks: 1 }) : day, place.text, written);
}

/** The writer's own weekday is that day, a sentence that looks ahead means the next one, any other the last one. */
function plain(number: number, sentence: string, { start, end, text }: Place, written: Temporal.PlainDate): Meaning {
  const isAhead = directionOf(sentence, start, end) === 'ahead';
  // What lasts until the writer's own weekday lasts beyond today.
  const lasts = isAhead && UNTIL.test(sentence.slice(Math.max(0, start - 30), start));
  const ahead = (number - written.dayOfWeek + 7) % 7 || (lasts ? 7 : 0);
  const forward = ahead === 0 || isAhead;
  const day = forward ? written.add({ days: ahead }) : written.subtract({ days: 7 - ahead });
  return fromWriting(day.toString(), ahead === 0 ? 'same-day' : forward ? 'ahead' : 'back', text, written);
}
