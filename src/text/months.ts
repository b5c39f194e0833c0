import { Temporal } from 'temporal-polyfill';
import type { Span } from '../model.ts';
import { asWritten, type Candidate, fromWriting } from './date-candidate.ts';
import { MONTH, monthOf, YEAR } from './date-vocabulary.ts';
import { directionOf, isQuestion } from './direction.ts';
import { valueAt } from './grain.ts';
import { yearFor } from './nearest-year.ts';

const PATTERN = new RegExp(
  `(?<!\\d{1,2}\\s)(?:\\b(?<which>this past|last|past|next|coming|this)\\s{1,3})?(?<![\\p{L}\\d])(?<name>${MONTH})(?!\\s{0,3}\\d{1,2}\\b(?!\\d))(?:(?:,|,?\\s{1,3}of)?\\s{1,3}(?:(?<year>${YEAR})(?![,.-]?\\d|\\s(?:people|troops|GMT))|(?<ofYear>this|last|next)\\s{1,3}year\\b))?`,
  'giu',
);

/** Words before a month by which it is surely one, though it is a name or a verb as well. */
const TIME_BEFORE =
  /\b(?:in|since|until|till|by|of|from|during|through|before|after|between|early|late|mid|or|and|every|to|the|for)[\s-]+$/i;
const VERB_AFTER =
  /^\s(?:said|says|told|has|had|have|was|is|be|not|also|well|or may|on|against|for|of|to|madness|[A-Z][a-z]+)\b/;
const NAME_BEFORE = /(?:\p{Lu}\p{L}+|\b(?:Mr|Mrs|Ms|Dr|Sir)\.?)\s$/u;
const OTHER_MONTH = new RegExp(`(?:${MONTH})[\\s-]+(?:and|or|to|through)?\\s*$`, 'i');

/** "December", "March 2025", "last December", "October of last year", "mid-June". */
export function months(sentence: string, written: Temporal.PlainDate): Candidate[] {
  return [...sentence.matchAll(PATTERN)].map((match): Candidate => {
    const { which, name = '', year, ofYear } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      ...span,
      meaning: () => {
        if (!which && !year && !ofYear && !isMonth(name.replace('.', ''), sentence, span)) return null;
        const text = sentence.slice(span.start, span.end);
        const month = monthOf(name);
        const first = Temporal.PlainDate.from({ year: year ? Number(year) : written.year, month, day: 1 });
        if (year) return { ...asWritten(valueAt(first, 'month'), text), rule: { how: 'month', words: text } };
        const own = first.with({
          year: yearOf(first, (ofYear ?? which)?.toLowerCase(), Boolean(ofYear), sentence, span, written),
        });
        return fromWriting(valueAt(own, 'month'), 'month', text, written);
      },
    };
  });
}

function yearOf(
  first: Temporal.PlainDate,
  which: string | undefined,
  ofYear: boolean,
  sentence: string,
  span: Span,
  written: Temporal.PlainDate,
): number {
  if (ofYear) return written.year + ({ last: -1, next: 1 }[which ?? ''] ?? 0);
  if (which === 'this') return written.year;
  if (which === 'next' || which === 'coming') return written.year + Number(first.month <= written.month);
  if (which) return written.year - Number(first.month >= written.month);
  const year = yearFor(first, sentence, span, written);
  const isToCome = Temporal.PlainDate.compare(first.with({ year }), written) > 0;
  // What was lies before the writing; only askers speak so of what the writer had still to come.
  return isToCome && directionOf(sentence, span.start, span.end) === 'back' && !isQuestion(sentence) ? year - 1 : year;
}

/** Whether a month that stands alone is one and no name, verb or short form of something else. */
function isMonth(name: string, sentence: string, { start, end }: Span): boolean {
  const before = sentence.slice(Math.max(0, start - 30), start);
  const after = sentence.slice(end, end + 30);
  const isTimed = TIME_BEFORE.test(before) || OTHER_MONTH.test(before);
  if (/^may$/i.test(name)) {
    if (name === 'may') return /\b(?:in|since|until|by)\s$/i.test(before) && !/^\s[a-z]+\b/.test(after);
    return isTimed
      ? !VERB_AFTER.test(after) || /\b(?:in|since|until)\s$/i.test(before)
      : /^[’']s\b/.test(after) && !NAME_BEFORE.test(before);
  }
  if (/^march$/i.test(name)) {
    if (name === 'march') return /\b(?:in|since|until|by|of last)\s$/i.test(before) && !/^\s\p{L}/u.test(after);
    if (/\b(?:the|a|and|of|for|to)\s$/i.test(before) && /^\s(?:on|for|against|of|to|in|through|from)\b/.test(after))
      return false;
    return isTimed || !(NAME_BEFORE.test(before) || VERB_AFTER.test(after));
  }
  if (/^(?:april|june|august)$/i.test(name)) {
    if (!/^\p{Lu}/u.test(name)) return !/^august$/.test(name) || isTimed;
    if (/\b(?:in|since|until|by|last|early|late)\s$/i.test(before)) return true;
    return (
      !(NAME_BEFORE.test(before) && !OTHER_MONTH.test(before)) && !/^\s(?:\p{Lu}\p{L}+|said|says|told)/u.test(after)
    );
  }
  if (name.length < 5 && !/^(?:june|july)$/i.test(name)) {
    return (
      /\b(?:in|since|until|by|early|late|mid|of|from)[\s-]$/i.test(before) &&
      !/^\.?\s\p{Lu}/u.test(after) &&
      !/^\s?del?\b/.test(after)
    );
  }
  return true;
}
