import type { Temporal } from 'temporal-polyfill';
import { CONDITIONS, type Concept } from '../language/concepts.ts';
import { AMOUNTS } from '../language/en/asking/cues.ts';
import { POINTING_WORDS } from '../language/en/syntax/asking-words.ts';
import { isEnglishWord } from '../language/english.ts';
import { hasHangul } from '../language/hangul.ts';
import { isNeutral } from '../language/neutral.ts';
import { type FoundDate, readDates } from '../text/dates.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon, Sense } from './lexicon.ts';

/** A word or phrase of a question that stands for one thing. */
export interface Unit {
  /** Tokens `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the question as it was read. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stem: string;
  /** The words as read, corrected. */
  readonly norms: string;
  readonly senses: readonly Sense[];
  readonly date: FoundDate | null;
  /** 3 for "third", else null. */
  readonly ordinal: number | null;
  /** A number or a word for an amount, else null. */
  readonly quantity: string | null;
  /** The word before, articles left out. */
  readonly before: string;
  readonly after: string;
  readonly possessive: boolean;
  /** Sets no condition that an answer must meet. */
  readonly neutral: boolean;
  /** Neither English nor known: most likely a name. */
  readonly strange: boolean;
}

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'their',
  'his',
  'her',
  'its',
  'both',
  'all',
]);
const PRONOUN_US = new Set(['tell', 'give', 'let', 'show', 'remind', 'help', 'inform', 'teach', 'enlighten']);

/** Cuts a tokenised clause into units. `isStrange` tells a word that is neither English nor known. */
export function unitsOf(
  tokens: readonly Token[],
  text: string,
  lexicon: Lexicon,
  today: Temporal.PlainDate,
  isStrange: (token: Token) => boolean,
): Unit[] {
  const dates = readDates(text, today);
  const found = new Map(lexicon.find(tokens).map((each) => [each.from, each]));
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const date = dates.find((each) => each.start <= token.start && token.start < each.end) ?? null;
    const phrase = found.get(at);
    let to = phrase?.to ?? at + 1;
    if (date) {
      to = at + 1;
      while (to < tokens.length && (tokens[to]?.start ?? Infinity) < date.end) to++;
    }
    const single = to === at + 1;
    const pronounUs = single && token.text === 'us' && PRONOUN_US.has(tokens[at - 1]?.norm ?? '');
    const auxiliary =
      single && token.norm === 'going' && tokens[at + 1]?.norm === 'to' && !isPlaceAt(found, tokens, at + 2);
    const senses = date || pronounUs || auxiliary ? [] : (phrase?.senses ?? []);
    const ordinal =
      single && /^\d{1,2}(?:st|nd|rd|th)$/.test(token.norm) && !date ? Number.parseInt(token.norm, 10) : null;
    units.push({
      from: at,
      to,
      start: token.start,
      end: tokens[to - 1]?.end ?? token.end,
      text: text.slice(token.start, tokens[to - 1]?.end),
      stem: token.stem,
      norms: tokens
        .slice(at, to)
        .map((each) => each.norm)
        .join(' '),
      senses,
      date,
      ordinal,
      quantity: single && !date && senses.length === 0 && AMOUNTS.test(token.norm) ? token.norm : null,
      before: wordBefore(tokens, at),
      after: tokens[to]?.norm ?? '',
      possessive: tokens[to - 1]?.possessive ?? false,
      neutral:
        !date &&
        (pronounUs ||
          (!single && isPlainPhrase(tokens.slice(at, to), senses)) ||
          (single && senses.length === 0 && isShort(token) && !/^\d/.test(token.norm)) ||
          (single &&
            senses.every((each) => each.type === 'concept' || each.type === 'official') &&
            (isNeutral(token.stem) ||
              isAdverb(token, senses) ||
              (senses.length === 0 && POINTING_WORDS.has(token.norm))))),
      strange: single && !isShort(token) && senses.length === 0 && !date && isStrange(token),
    });
    at = to;
  }
  return units;
}

/** Of two letters nothing is made; two syllables of Hangul are a word. */
function isShort({ norm }: Token): boolean {
  return norm.length <= 2 && !hasHangul(norm);
}

/** "going to Lima", not "going to hold". */
function isPlaceAt(
  found: ReadonlyMap<number, { senses: readonly Sense[] }>,
  tokens: readonly Token[],
  at: number,
): boolean {
  const next = ARTICLES.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  return found.get(next)?.senses.some((sense) => sense.type === 'entity') ?? false;
}

/** "said to", "the news": a phrase of plain words sets no condition, unless its meaning does. */
function isPlainPhrase(tokens: readonly Token[], senses: readonly Sense[]): boolean {
  const plain = senses.every((sense) => sense.type === 'concept' && !CONDITIONS.includes(sense.name));
  return plain && tokens.every((token) => isNeutral(token.stem));
}

/** Adverbs say how sure or how close, seldom what. */
function isAdverb(token: Token, senses: readonly Sense[]): boolean {
  return senses.length === 0 && /[a-z]{3}ly$/.test(token.norm) && isEnglishWord(token.norm);
}

function wordBefore(tokens: readonly Token[], at: number): string {
  let index = at - 1;
  while (index >= 0 && ARTICLES.has(tokens[index]?.norm ?? '')) index--;
  return tokens[index]?.norm ?? '';
}

export function concepts(unit: Unit): Concept[] {
  return unit.senses.flatMap((sense) => (sense.type === 'concept' ? [sense.name] : []));
}

export function entityIds(unit: Unit): string[] {
  return unit.senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []));
}

export function has(unit: Unit, type: Sense['type']): boolean {
  return unit.senses.some((sense) => sense.type === type);
}
