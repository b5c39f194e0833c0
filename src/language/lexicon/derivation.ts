import type { Profile } from './profile.ts';
import { NO_RELATION, type Relation } from './relation.ts';

/** A synset that is reached by derivation, and one that is a step above or below it: "talk" and "negotiation". */
const A_STEP_OFF = 0.5;
/** Two nouns of one verb: "negotiator" and "negotiation". */
const OF_ONE_STEM = 0.6;

/** Whether two words are one stem, or one of them is derived of what means the other. */
export function derivation(a: Profile, b: Profile): Relation {
  let best = NO_RELATION;
  const weigh = (weight: number, distance: number) => {
    if (weight > best.weight) best = { kind: 'derived', weight, distance };
  };
  // A stem is shared whichever of the senses is meant, so that the frequent sense of one of them is enough.
  for (const x of a.meanings) {
    for (const y of b.meanings) if (x.kin.includes(y.sense)) weigh(Math.sqrt(Math.max(x.salience, y.salience)), 0);
  }
  for (const x of a.derived) {
    const y = b.derived.find(({ synset }) => synset === x.synset);
    if (y !== undefined) weigh(OF_ONE_STEM * Math.sqrt(x.salience * y.salience), 2);
  }
  reached(a, b, weigh);
  reached(b, a, weigh);
  return best;
}

function reached(a: Profile, b: Profile, weigh: (weight: number, distance: number) => void): void {
  for (const { synset, salience, above } of a.derived) {
    for (const y of b.meanings) {
      const both = Math.sqrt(salience * y.salience);
      if (y.synset === synset) weigh(both, 1);
      else if (above.includes(y.synset) || isStepAbove(y.above, synset)) weigh(A_STEP_OFF * both, 2);
    }
  }
}

function isStepAbove(above: Uint32Array, synset: number): boolean {
  for (let i = 2; i < above.length && above[i + 1] === 1; i += 2) if (above[i] === synset) return true;
  return false;
}
