import { doubleMetaphone } from 'double-metaphone';
import type { Steps } from '../steps.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fuzzyIndex } from '../text/fuzzy.ts';
import { stemOf, type Token } from '../text/tokens.ts';
import { isCommonWord, isEnglishWord } from './english.ts';
import { hasHangul } from './hangul.ts';

/** Index of the list of words that are only English. */
const LAST = 3;

/** Index of the first list whose words nothing but their use in sentences speaks for. */
const PLAIN = 2;

/** Words of which a result is kept. */
const REMEMBERED = 5000;

/** What a guess from a later list has to be better by. */
const RANK_COST = [0, 0.1, 0.6, 1.1];

/** Words that may be meant: those of the knowledge and of questions, those that bind, and last those that are only English. */
export type Vocabulary = readonly (readonly string[])[];

/**
 * Finds what a misspelt word was meant to be. Fuse.js proposes from the vocabulary; a proposal
 * stands when it is a slip of the finger or sounds the same, and no real word is changed lightly.
 */
export class Spelling {
  private readonly rank = new Map<string, number>();
  /** Stem → a word that has it. */
  private readonly stems = new Map<string, string>();
  private readonly byInitial = new Map<string, string[]>();
  /** One small index a first letter and length keeps a look-up short. */
  private readonly fuses = new Map<string, (typed: string) => string[]>();
  private readonly remembered = new Map<string, string | null>();

  private constructor() {}

  static *of(vocabulary: Vocabulary): Steps<Spelling> {
    const spelling = new Spelling();
    for (const [rank, words] of vocabulary.entries()) {
      for (const word of words) if (spelling.add(word, rank)) yield;
    }
    return spelling;
  }

  /** Whether it was not known yet. */
  private add(word: string, rank: number): boolean {
    if (this.rank.has(word)) return false;
    this.rank.set(word, rank);
    const stem = rank < LAST ? stemOf(word) : null;
    if (stem !== null && !this.stems.has(stem)) this.stems.set(stem, word);
    const initial = word[0] ?? '';
    const same = this.byInitial.get(initial);
    if (same) same.push(word);
    else this.byInitial.set(initial, [word]);
    return true;
  }

  /** A word that the knowledge or the language tables give a use. */
  private isCue({ norm, stem }: Token): boolean {
    const rank = this.rank.get(norm) ?? this.rank.get(this.stems.get(stem) ?? '');
    return rank !== undefined && rank < LAST;
  }

  /** A word of the knowledge or of questions, and not of English at large. */
  isOwn(word: string): boolean {
    return (this.rank.get(word) ?? LAST) < PLAIN;
  }

  /** A word that is neither in the vocabulary nor English, in any inflection. */
  isStrange = ({ norm, stem }: Token): boolean =>
    !this.rank.has(norm) && !/^\d/.test(norm) && !this.stems.has(stem) && !isEnglishWord(norm) && !isEnglishWord(stem);

  /** "countrys": no word, but a wrong form of one; the word, or null. */
  sameStem({ norm, stem }: Token): string | null {
    if (this.rank.has(norm) || isEnglishWord(norm) || /^\d/.test(norm)) return null;
    const kin = this.stems.get(stem);
    if (kin === undefined) return null;
    const ending = norm.slice(commonPrefix(norm, kin));
    return /^(?:s|es|ys|ed|d|ing|er|ers|y)$/.test(ending) ? kin : null;
  }

  /**
   * How many slips a word may be from the one it is taken for, or null when it is to be left alone:
   * a rare word yields to one slip, a common one only in a message that is full of them.
   */
  strictness(token: Token, noise: number): number | null {
    // One syllable more or less makes another name.
    if (token.norm.length < 3 || /^\d/.test(token.norm) || hasHangul(token.norm)) return null;
    if (!this.rank.has(token.norm) && !isEnglishWord(token.norm)) return 3;
    if (this.isCue(token)) return null;
    if (!isCommonWord(token.norm)) return noise > 0 ? 1 : null;
    return noise >= 2 ? 1 : null;
  }

  /** The word meant by `norm` at no more than `slips` slips, or null when there is no good guess. */
  meant(norm: string, slips: number): string | null {
    const key = `${slips} ${norm}`;
    let word = this.remembered.get(key);
    if (word === undefined) {
      word = this.propose(norm, slips);
      if (this.remembered.size > REMEMBERED) this.remembered.clear();
      this.remembered.set(key, word);
    }
    return word;
  }

  /** The words of the knowledge and of questions first; the many that are only English when none of those fits. */
  private propose(norm: string, most: number): string | null {
    if (norm.length < 3 || norm.length > 24 || !/^\p{L}+$/u.test(norm)) return null;
    return this.nearest(norm, most, false) ?? this.nearest(norm, most, true);
  }

  private nearest(norm: string, most: number, plain: boolean): string | null {
    let best: string | null = null;
    let least = Infinity;
    for (const letter of new Set([norm[0] ?? '', norm[1] ?? ''])) {
      for (const item of this.fuse(letter, norm.length, plain)(norm)) {
        const cost = item === norm ? Infinity : slips(norm, item);
        if (cost >= most + 0.9) continue;
        const likeness =
          cost +
          (RANK_COST[this.rank.get(item) ?? 0] ?? 1) -
          (isWithin(norm, item) ? 0.3 : isSwapped(norm, item) ? 0.5 : 0) +
          (soundsAlike(norm, item) ? 0 : 0.35) -
          commonPrefix(norm, item) * 0.02;
        if (likeness < least) {
          best = item;
          least = likeness;
        }
      }
    }
    return best;
  }

  private fuse(letter: string, length: number, plain: boolean): (typed: string) => string[] {
    const key = `${letter}${length}${plain}`;
    let fuse = this.fuses.get(key);
    if (!fuse) {
      const words = (this.byInitial.get(letter) ?? []).filter(
        (word) =>
          word.length > 2 && Math.abs(word.length - length) <= 2 && ((this.rank.get(word) ?? LAST) === LAST) === plain,
      );
      fuse = fuzzyIndex(words, 0.6);
      this.fuses.set(key, fuse);
    }
    return fuse;
  }
}

/** Edits from one word to another, or Infinity when they are too many for the length or the sound. */
function slips(typed: string, word: string): number {
  const shorter = Math.min(typed.length, word.length);
  if (Math.abs(typed.length - word.length) > 2) return Infinity;
  const steps = editDistance(typed, word, 3);
  if (steps === 1) return 1;
  if (typed[0] !== word[0]) return Infinity;
  if (steps === 2 && (shorter >= 5 || (shorter >= 3 && soundsAlike(typed, word)))) return 2;
  if (steps === 3 && shorter >= 7 && soundsAlike(typed, word)) return 3;
  return Infinity;
}

export function soundsAlike(a: string, b: string): boolean {
  const sound = soundOf(a);
  return sound !== '' && sound === soundOf(b);
}

/** Worked out once a word: names and vocabulary are compared again with every question. */
const sounds = new Map<string, string>();

function soundOf(word: string): string {
  let sound = sounds.get(word);
  if (sound === undefined) {
    sound = doubleMetaphone(word)[0];
    if (sounds.size > REMEMBERED) sounds.clear();
    sounds.set(word, sound);
  }
  return sound;
}

/** Whether the letters typed are the word's with some left out, the commonest slip. */
function isWithin(typed: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at++;
  return at === typed.length;
}

/** The same letters in another order. */
function isSwapped(typed: string, word: string): boolean {
  return typed.length === word.length && [...typed].sort().join('') === [...word].sort().join('');
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
