import type { Mood, Tense } from './endings.ts';
import type { Role } from './particles.ts';
import type { Phrase } from './phrase.ts';
import type { Verb } from './verbs.ts';

/** A phrase with its part in the clause; `bare` where no particle tells. */
export interface Part {
  readonly phrase: Phrase;
  readonly role: Role | 'bare';
  /** An English preposition that a word behind the phrase names. */
  readonly preposition: string | null;
}

/** One verb or copula with what belongs to it. */
export interface Clause {
  readonly parts: readonly Part[];
  readonly adverbs: readonly string[];
  /** Null for a copula or where nothing but phrases stand. */
  readonly verb: Verb | null;
  /** What the subject is said to be. */
  readonly predicate: Phrase | null;
  /** What is said, expected or confirmed: a clause in -다고. */
  readonly complement: Clause | null;
  readonly tense: Tense;
  readonly mood: Mood;
  readonly negated: boolean;
}

export const EMPTY: Clause = {
  parts: [],
  adverbs: [],
  verb: null,
  predicate: null,
  complement: null,
  tense: 'present',
  mood: 'open',
  negated: false,
};
