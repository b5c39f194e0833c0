import { isOpposite } from './opposites.ts';
import { type Meaning, type Profile, profileOf } from './profile.ts';
import { NO_RELATION, type Relation } from './relation.ts';
import type { Word } from './senses.ts';
import { wordNet } from './wordnet.ts';

/** Of the very words; of words that mean the same; by a quality's other pole, or of what one of them is a kind of. */
const [OWN, OF_SYNONYM, INDIRECT] = [1, 0.8, 0.6];
/** By derivation: "increase" and "a decrease". */
const DERIVED = 0.9;

/** Whether two words say the opposite of each other, and how surely. */
export function antonymy(a: Word, b: Word): Relation {
  return antonymyOf(profileOf(a), profileOf(b));
}

export function antonymyOf(a: Profile, b: Profile): Relation {
  if (a.word.lemma === b.word.lemma) return NO_RELATION;
  if (isOpposite(a, b)) return { kind: 'antonym', weight: 1, distance: 0 };
  let best = NO_RELATION;
  const weigh = (weight: number, distance: number) => {
    if (weight > best.weight) best = { kind: 'antonym', weight, distance };
  };
  if (a.part === b.part) {
    for (const x of a.polar) {
      for (const y of b.meanings) {
        const [strength, distance] = opposition(x, y);
        weigh(strength * Math.sqrt(x.salience * y.salience), distance);
      }
    }
  } else {
    across(a, b, weigh);
    across(b, a, weigh);
  }
  return best;
}

/** Strength and steps. */
function opposition(x: Meaning, y: Meaning): readonly [number, number] {
  if (!x.opposed.some((other) => y.near.includes(other))) return [0, 0];
  const net = wordNet();
  if (net.antonyms.has(x.sense, y.sense)) return [OWN, 0];
  return net.antonymSynsets.has(x.synset, y.synset) ? [OF_SYNONYM, 1] : [INDIRECT, 2];
}

function across(a: Profile, b: Profile, weigh: (weight: number, distance: number) => void): void {
  const { antonymSynsets } = wordNet();
  for (const { synset, salience } of a.derived) {
    for (const other of antonymSynsets.to(synset)) {
      for (const y of b.meanings) if (y.synset === other) weigh(DERIVED * Math.sqrt(salience * y.salience), 2);
    }
  }
}
