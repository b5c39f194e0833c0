import { LRUCache } from 'lru-cache';
import { ancestry } from './ancestry.ts';
import type { Part } from './decode.ts';
import { type Derived, derivedOf } from './derived.ts';
import { partOf, type Sense, sensesOf, type Word } from './senses.ts';
import { wordNet } from './wordnet.ts';

/** Beyond it two words merely belong to one field. */
export const FURTHEST = 4;

export interface Meaning extends Sense {
  /** What it is a kind of, itself first: synset and steps by turns. */
  readonly above: Uint32Array;
  /** Synsets that are almost the same, that it entails or causes, and by which it is. */
  readonly similar: readonly number[];
  readonly entailed: readonly number[];
  readonly entailing: readonly number[];
  /** Senses of the same stem. */
  readonly kin: readonly number[];
  /** Synsets that are opposed to it or to what is next to it, and what is next to it. */
  readonly opposed: readonly number[];
  readonly near: readonly number[];
}

/** What is looked up of a word each time that it is held against another. */
export interface Profile {
  readonly word: Word;
  readonly part: Part | null;
  readonly meanings: readonly Meaning[];
  /** Those that have an opposite. */
  readonly polar: readonly Meaning[];
  readonly derived: readonly Derived[];
}

/** About half a kilobyte each. */
const profiles = new LRUCache<string, Profile>({ max: 1500 });

export function profileOf(word: Word): Profile {
  const key = `${word.lemma}/${word.upos}/${word.form ?? ''}`;
  const known = profiles.get(key);
  if (known !== undefined) return known;
  const meanings = sensesOf(word).map(meaningOf);
  const polar = meanings.filter(({ opposed }) => opposed.length > 0);
  const profile = { word, part: partOf(word), meanings, polar, derived: derivedOf(meanings) };
  profiles.set(key, profile);
  return profile;
}

function meaningOf(sense: Sense): Meaning {
  const net = wordNet();
  const { synset } = sense;
  const near = [synset, ...net.similar.to(synset), ...net.above(synset)];
  return {
    ...sense,
    similar: net.similar.to(synset),
    entailed: net.entailed.to(synset),
    entailing: net.entailing.to(synset),
    kin: net.derived.to(sense.sense),
    above: Uint32Array.from([...ancestry(synset, FURTHEST)].flat()),
    near,
    opposed: near.flatMap((each) => net.antonymSynsets.to(each)),
  };
}
