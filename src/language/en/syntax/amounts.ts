import { AMOUNT_BOUNDS, FRACTIONS, NUMBER_WORDS, SCALES, SHARE_UNITS } from './number-words.ts';
import type { Tree } from './tree.ts';

/** How many, how much or which in order a text says, as the least and the most that it can mean. */
export interface Amount {
  /** Word that tells the number. */
  readonly at: number;
  readonly least: number;
  readonly most: number;
  /** Word of what is counted or measured, or null where it is left out. */
  readonly counted: number | null;
  /** A part of a whole, 0 to 1. */
  readonly isShare: boolean;
  /** "Third": a place in an order. */
  readonly isOrdinal: boolean;
}

/** How far "about" may be off. */
const ROUGHLY = 0.08;

/** The amounts of a sentence, in order, without those among the words that `skip` names: parts of dates. */
export function amountsOf(tree: Tree, skip: (word: number) => boolean = () => false): Amount[] {
  const found: Amount[] = [];
  for (let i = 0; i < tree.words.length; i++) {
    if (skip(i)) continue;
    const read = numberAt(tree, i);
    if (read === null) continue;
    found.push({ at: i, ...bounded(tree, i, read), counted: countedBy(tree, i, read), ...kindOf(tree, i, read) });
    i += read.length - 1;
  }
  return found;
}

interface NumberRead {
  readonly value: number;
  /** Words that it takes. */
  readonly length: number;
  readonly isOrdinal: boolean;
  readonly isFraction: boolean;
}

function numberAt(tree: Tree, i: number): NumberRead | null {
  const low = tree.word(i).text.toLowerCase();
  const fraction = FRACTIONS.get(low);
  if (fraction !== undefined && low !== 'second' && !isOrdinalUse(tree, i))
    return { value: fraction, length: 1, isOrdinal: false, isFraction: true };
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(low);
  if (ordinal) return { value: Number(ordinal[1]), length: 1, isOrdinal: true, isFraction: false };
  const word = NUMBER_WORDS.get(low);
  if (word?.isOrdinal) return { value: word.value, length: 1, isOrdinal: true, isFraction: false };
  const own = word?.value ?? digits(low);
  if (own === null) return null;
  let value = own;
  let length = 1;
  for (let at = i + 1; at < tree.words.length; at++, length++) {
    const next = tree.word(at).text.toLowerCase();
    // "Forty-three"
    if (next === '-' && word && value >= 20 && NUMBER_WORDS.has(tree.words[at + 1]?.text.toLowerCase() ?? '')) continue;
    const scale = SCALES.get(next);
    const unit = NUMBER_WORDS.get(next);
    const part = FRACTIONS.get(next.replace(/s$/, ''));
    if (scale !== undefined) value *= scale;
    else if (part !== undefined && part !== 0.5 && own < 10 && /s$/.test(next))
      return { value: own * part, length: length + 1, isOrdinal: false, isFraction: true };
    else if (unit && !unit.isOrdinal && word && value >= 20 && value % 10 === 0 && unit.value < 10) value += unit.value;
    else break;
  }
  return { value, length, isOrdinal: false, isFraction: false };
}

/** "A third of", "two thirds" and not "a third demand". */
function isOrdinalUse(tree: Tree, i: number): boolean {
  const { lemma } = tree.word(i);
  return lemma !== 'half' && tree.relation(i) === 'amod';
}

function digits(text: string): number | null {
  const plain = text.replace(/^[$€£¥]/, '').replace(/(\d),(?=\d{3}\b)/g, '$1');
  if (!/^\d+(?:\.\d+)?%?$/.test(plain)) return null;
  return Number(plain.replace('%', ''));
}

/** What is counted: the noun that a number hangs on, or that hangs on a share with "of". */
function countedBy(tree: Tree, i: number, { isFraction, length }: NumberRead): number | null {
  const last = i + length - 1;
  for (const at of [i, last]) {
    const head = tree.head(at);
    const of = tree.childrenBy(at, 'nmod').find((c) => tree.marker(c) === 'of');
    if (of !== undefined) return of;
    if (head >= 0 && (head < i || head > last) && ['nummod', 'amod', 'det', 'compound'].includes(tree.relation(at)))
      return head;
  }
  if (isFraction) return null;
  const next = last + 1;
  return next < tree.words.length && ['NOUN', 'PROPN', 'SYM'].includes(tree.word(next).upos) ? next : null;
}

function kindOf(tree: Tree, i: number, { isOrdinal, isFraction, length }: NumberRead) {
  const next = tree.words[i + length];
  const isPercent = /%$/.test(tree.word(i).text) || (next !== undefined && SHARE_UNITS.has(next.lemma));
  return { isOrdinal, isShare: isFraction || isPercent };
}

function bounded(tree: Tree, i: number, { value, length, isFraction }: NumberRead): Pick<Amount, 'least' | 'most'> {
  const next = tree.words[i + length];
  const isPercent = /%$/.test(tree.word(i).text) || (next !== undefined && SHARE_UNITS.has(next.lemma));
  const number = isPercent ? value / 100 : value;
  const before = [3, 2, 1].flatMap((back) => (i - back >= 0 ? [tree.word(i - back).text.toLowerCase()] : []));
  for (let from = 0; from < before.length; from++) {
    const bound = AMOUNT_BOUNDS.get(before.slice(from).join(' '));
    if (bound === undefined) continue;
    switch (bound) {
      case 'above':
        return { least: number, most: Infinity };
      case 'below':
        return { least: 0, most: number };
      case 'near':
        return { least: number * (1 - ROUGHLY), most: number * (1 + ROUGHLY) };
      case 'nearly':
        return { least: number * (1 - 2 * ROUGHLY), most: number };
    }
  }
  return isFraction ? { least: number * (1 - ROUGHLY), most: number * (1 + ROUGHLY) } : { least: number, most: number };
}
