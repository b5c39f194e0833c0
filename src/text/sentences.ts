import type { Sentence, Span } from '../model.ts';

/** A point behind these does not end a sentence: titles, firms, initials and initialisms. */
const ABBREVIATION =
  /(?:^|[\s("“‘'*_])(?:mr|mrs|ms|messrs|dr|prof|st|ste|mt|ft|sen|sens|rep|reps|gov|gen|col|lt|sgt|cpl|pvt|capt|cmdr|adm|maj|brig|supt|det|insp|rev|hon|rt|jr|sr|ph\.d|vs|inc|corp|co|ltd|bros|dept|univ|assn|approx|fig|figs|vol|al|cf|viz|ave|blvd|min|sec|amb|pres|p|pp|[a-z]|(?:[a-z]\.)+[a-z])\.$/i;
/** Nor behind these before a number: "Oct. 28", "No. 2". */
const NUMBERED =
  /(?:^|[\s("“‘'])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|nos?|arts?|secs?|para|chap|cl|nr|op)\.$/i;
/** Times of day end a sentence unless a day or zone follows: "until 9 p.m. City officials", "at 9 a.m. Monday". */
const TIME = /\d\s?[ap]\.m\.$/i;
const OF_TIME =
  /^\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*|[A-Z]{2,4}|(?:Eastern|Central|Mountain|Pacific|Greenwich|[A-Z]\p{Ll}+ (?:time|Time)))\b/u;
/** A region behind its city, or an era behind its year, with a name behind it that goes on as a subject does. */
const CLOSES = /(?:,\s(?:\p{Lu}\.){2}|\d\s(?:B\.C|A\.D|B\.C\.E|C\.E)\.)$/u;
const SUBJECT =
  /^\s+["“‘'(]?(?!(?:Police|Council|Mayor|Circuit|Court|Superior|Department|Metro|Attorney|United|Fire|National|Public|Gov|Governor|Democrat|Republican)\b)\p{Lu}[\p{L}’'-]*\s(?:(?:and\s\p{Lu}|\p{Lu}\p{L}+\s\p{Ll})|(?:was|were|is|are|has|had|will|would|did|said|met|left|took|came|went|signed|\p{Ll}+ed)\b)/u;

/** Words that open a sentence and no name, so that "in the U.S. The talks" is two. */
const OPENER =
  /^\s+["“‘'(]?(?:The(?! Hague)|A|An|This|That|These|Those|It|Its|He|His|She|Her|They|Their|We|Our|You|I|But|And|In|On|At|As|After|Before|While|When|If|Then|There|Both|However|Meanwhile)\b(?!\.)/;

/** Characters; what is longer is a list or a table without full stops, and would be one long quote. */
const LONGEST = 2000;

/** Blocks of text between blank lines. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?![^\S\n]*\n)[^\n]+)*/g)) {
    const span = trim(text, { start: match.index, end: match.index + match[0].length });
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

/** Sentences of a text, each knowing its paragraph, counted from 1; what is endless is cut. */
export function sentences(text: string): Sentence[] {
  return paragraphs(text).flatMap((span, index) =>
    within(text, span).map((sentence) => ({ ...sentence, paragraph: index + 1 })),
  );
}

function within(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let start = paragraph.start;
  const block = text.slice(paragraph.start, paragraph.end);
  for (const match of block.matchAll(
    /(?<![.!?…])[.!?…]+["”’')\]]*(?:\[\d{1,3}\]){0,5}(?=\s+["“‘'(]?(?:[\p{Lu}\p{Lo}\p{N}]|\p{Ll}\p{Lu}))/gu,
  )) {
    const end = paragraph.start + match.index + match[0].length;
    const before = text.slice(Math.max(start, end - 24), end);
    const after = text.slice(end, end + 24);
    const timed = TIME.test(before) && /^\s+["“‘'(]?\p{Lu}/u.test(after) && !OF_TIME.test(after);
    const closes = CLOSES.test(before) && SUBJECT.test(text.slice(end, end + 48));
    if (!timed && !closes && ABBREVIATION.test(before) && !OPENER.test(after)) continue;
    if (NUMBERED.test(before) && /^\s+\p{N}/u.test(after)) continue;
    // "3. The ministers met": the number of what follows.
    if (start === paragraph.start && /^\(?\d{1,3}[.)]$/.test(text.slice(start, end).trim())) continue;
    found.push(trim(text, { start, end }));
    start = end;
  }
  const last = trim(text, { start, end: paragraph.end });
  if (last.end > last.start) found.push(last);
  return found.flatMap((span) => bounded(text, span));
}

/** A sentence in pieces that can be read and quoted. */
function bounded(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const cut = start + cutIn(text.slice(start, start + LONGEST));
    pieces.push(trim(text, { start, end: cut }));
    ({ start } = trim(text, { start: cut, end: sentence.end }));
  }
  return [...pieces, { start, end: sentence.end }];
}

/** Where words that are too long are cut: behind the last comma of their second half, else the last word, else anywhere. */
function cutIn(words: string): number {
  const comma = Math.max(...[', ', '; ', ': '].map((mark) => words.lastIndexOf(mark)));
  if (comma > words.length / 2) return comma + 1;
  const space = /\s(?=\S*$)/.exec(words.slice(words.length / 2))?.index;
  if (space !== undefined) return words.length / 2 + space;
  return /[\ud800-\udbff]$/.test(words) ? words.length - 1 : words.length;
}

function trim(text: string, { start, end }: Span): Span {
  let a = start;
  let b = end;
  while (a < b && /\s/.test(text[a] ?? '')) a++;
  while (b > a && /\s/.test(text[b - 1] ?? '')) b--;
  return { start: a, end: b };
}
