import { likeness as cosine } from '../likeness.ts';
import { relation } from './relatedness.ts';
import type { Relation } from './relation.ts';
import type { Word } from './senses.ts';

/** What is known of how two words go together, for whoever weighs it. */
export interface Likeness extends Relation {
  /** Of the words' vectors, -1 to 1; 0 where one has none. */
  readonly cosine: number;
}

export function likeness(a: Word, b: Word): Likeness {
  return { ...relation(a, b), cosine: a.lemma === b.lemma ? 1 : cosine(a.lemma, b.lemma) };
}
