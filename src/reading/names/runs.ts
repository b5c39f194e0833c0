import { BODY_WORDS, PLACE_OPENERS, PLACE_WORDS } from '../../language/bodies.ts';
import { NUMBER_WORDS } from '../../language/en/syntax/number-words.ts';
import { isEnglishWord } from '../../language/english.ts';
import { TITLE_HEADS } from '../../language/professions.ts';
import type { Line, Word } from '../line.ts';

/** Neighbouring capitalized words of a line: `from` up to, not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)s?$/;
/** No name has more words; what goes on is a list or a shout. */
const LONGEST = 12;
const PARTICLES = new Set('de da del della van von der den bin ibn al el la le du di dos bint ben ter'.split(' '));
const SMALL = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'ADV', 'PART', 'INTJ', 'VERB', 'NUM']);

/** "al-Sharafi" behind another part of a name is one, too. */
const ARTICLED = /^(?:al|el|as|ad|an|ar|at|az|ash|bin|ibn|d|de|l)[-‐’']\p{Lu}/u;

export const isArticled = ({ text }: Word): boolean => ARTICLED.test(text);
export const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text) || ARTICLED.test(text);
export const isCalendar = ({ low }: Word): boolean => CALENDAR.test(low);

/** How the words of an article are written where nothing but their sense decides. */
export interface Seen {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** Runs of capitalized words that may be names. */
export function runsOf(line: Line, seen: Seen): Run[] {
  const { words } = line;
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as Word;
    if (!isNamely(first) && !isCalledAfterMonth(words, i)) continue;
    if (opens(words, i) && !maybeName(words, i, seen)) continue;
    let to = i + 1;
    while (to < words.length && to - i < LONGEST) {
      const gap = (words[to] as Word).start - (words[to - 1] as Word).end;
      const body = words[to + 1];
      if (gap === 0 && /^['’]s?$/.test(words[to]?.text ?? '') && body && isCapital(body) && BODY_WORDS.has(body.low)) {
        to += 2;
        continue;
      }
      if (gap !== 1) break;
      if (isNamely(words[to] as Word) || /^(?:&|II|III|IV)$/.test(words[to]?.text ?? '')) to++;
      else {
        const skip = link(words, i, to);
        if (skip === 0) break;
        to += skip;
      }
    }
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

function isNamely(word: Word): boolean {
  return (
    isCapital(word) &&
    !isCalendar(word) &&
    !isNumber(word) &&
    !/^(?:I|I['’]m|A|The|Mr|Ms|Mrs)$/.test(word.text) &&
    /^[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’&-]*$/u.test(word.text) &&
    !/^(?:[A-Z]{1,3}T|GMT|UTC|BST|AM|PM|[B-Z])$/.test(word.text)
  );
}

/** "Twenty-six" */
function isNumber({ low }: Word): boolean {
  const [tens = '', ones] = low.split('-');
  return ones !== undefined && NUMBER_WORDS.has(tens) && NUMBER_WORDS.has(ones);
}

/** "Jan Wrona", "June Carlsen": a month before a word that is none of the language. */
function isCalledAfterMonth(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!/^(?:Jan|April|June|August)$/.test(words[i]?.text ?? '') || !followedByName(words, i) || !next) return false;
  return (
    !isEnglishWord(next.low) &&
    !TITLE_HEADS.has(next.low) &&
    !/^(?:in|of|on|since|by|until|last|this)$/.test(words[i - 1]?.low ?? '')
  );
}

/** Whether a word begins a sentence or a quotation, where any word is capitalized. */
export function opens(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return !before || /^["“”‘:.—–(]$/.test(before.text);
}

function maybeName(words: readonly Word[], i: number, seen: Seen): boolean {
  const word = words[i] as Word;
  if (seen.capital.has(word.text) && !(SMALL.has(word.pos) && isEnglishWord(word.low))) return true;
  if (seen.small.has(word.low) && !followedByName(words, i)) return false;
  if (!isEnglishWord(word.low))
    return !/['’]/.test(word.text) && (word.pos === 'PROPN' || !/(?:ed|ing|ly|s)$/.test(word.low));
  return followedByName(words, i) && (!SMALL.has(word.pos) || TITLE_HEADS.has(word.low) || BODY_WORDS.has(word.low));
}

function followedByName(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return next !== undefined && isNamely(next) && next.start - (words[i] as Word).end === 1;
}

/** How many words link what stands before `at` with the name going on behind them: "Department of State". */
function link(words: readonly Word[], from: number, at: number): number {
  const word = words[at] as Word;
  const next = words[at + 1];
  const after = words[at + 2];
  const before = words[at - 1] as Word;
  if (PARTICLES.has(word.low) && next && isNamely(next)) return 2;
  if (PARTICLES.has(word.low) && next && PARTICLES.has(next.low) && after && isNamely(after)) return 3;
  const names = (each: Word) =>
    BODY_WORDS.has(each.low) || PLACE_WORDS.has(each.low) || PLACE_OPENERS.has(each.low) || TITLE_HEADS.has(each.low);
  const made = words.slice(from, at).some(names);
  // "the Alliance of Prime Minister Ann Lee"
  const titled = next && after && isNamely(next) && isNamely(after) && TITLE_HEADS.has(after.low);
  if (/^(?:of|for)$/.test(word.low) && names(before) && !titled) {
    if (next && isNamely(next)) return 2;
    if (next?.low === 'the' && after && isNamely(after)) return 3;
  }
  const within = words.slice(from, at).some(({ low }) => low === 'of' || low === 'for');
  if (word.low === 'and' && made && within && next && isNamely(next) && !TITLE_HEADS.has(words[from]?.low ?? ''))
    return 2;
  return 0;
}
