import type { Sense } from './senses.ts';
import { wordNet } from './wordnet.ts';

/** "Deploy" and "deployment". */
const OWN = 1;
/** The noun that a synonym has: "refuse" and "rejection". */
const OF_SYNONYM = 0.75;
/** A quality and its values: "size" and "large". */
const VALUE = 0.5;

/** Where derivation leads from what a word may mean. */
export interface Derived {
  readonly synset: number;
  readonly salience: number;
  /** What it is a kind of, a step above. */
  readonly above: readonly number[];
}

/** What the senses of a word are called as another part of speech, by the word itself and by its synonyms. */
export function derivedOf(senses: readonly Sense[]): readonly Derived[] {
  const net = wordNet();
  const best = new Map<number, number>();
  const put = (synset: number, salience: number) => best.set(synset, Math.max(salience, best.get(synset) ?? 0));
  for (const { sense, synset, salience } of senses) {
    for (const other of net.derived.to(sense)) put(net.synset(other), OWN * salience);
    for (const other of net.derivedSynsets.to(synset)) put(other, OF_SYNONYM * salience);
    for (const other of net.attributes.to(synset)) put(other, VALUE * salience);
  }
  return [...best].map(([synset, salience]) => ({ synset, salience, above: net.above(synset) }));
}
