import { LRUCache } from 'lru-cache';
import { sharedPart } from './ancestry.ts';
import { antonymyOf } from './antonyms.ts';
import { derivation } from './derivation.ts';
import { FURTHEST, type Meaning, type Profile, profileOf } from './profile.ts';
import { heavier, NO_RELATION, type Relation, type RelationKind } from './relation.ts';
import type { Word } from './senses.ts';
import { wordNet } from './wordnet.ts';

/** Satellite adjectives and their head, verb senses of one group. */
const SIMILAR = 0.75;
const ENTAILED = 0.7;
/** Each further step to the more general costs; what is common to everything is worth nothing, however near. */
const STEP = 0.8;
const SIBLING = 0.7;

const known = new LRUCache<string, Relation>({ max: 20_000 });

/** What the second word is to the first. */
export function relation(a: Word, b: Word): Relation {
  const key = `${keyOf(a)} ${keyOf(b)}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const found = related(profileOf(a), profileOf(b));
  known.set(key, found);
  return found;
}

function keyOf({ lemma, upos, form }: Word): string {
  return `${lemma}/${upos}/${form ?? ''}`;
}

function related(a: Profile, b: Profile): Relation {
  const samePart = a.part === b.part;
  if (samePart && a.word.lemma === b.word.lemma) return { kind: 'same', weight: 1, distance: 0 };
  const near = heavier(samePart ? ofOnePart(a, b) : NO_RELATION, derivation(a, b));
  const opposite = antonymyOf(a, b);
  // Antonyms are neighbours in everything else: as siblings they are still the opposite.
  return opposite.weight > 0 && (near.kind === 'sibling' || opposite.weight >= near.weight) ? opposite : near;
}

function ofOnePart(a: Profile, b: Profile): Relation {
  let best = NO_RELATION;
  for (const x of a.meanings) {
    for (const y of b.meanings) {
      const salience = Math.sqrt(x.salience * y.salience);
      if (salience <= best.weight) continue;
      const found = heavier(linked(x, y), ofTree(x, y));
      best = heavier(best, { ...found, weight: found.weight * salience });
    }
  }
  return best;
}

function linked(x: Meaning, y: Meaning): Relation {
  if (x.synset === y.synset) return { kind: 'synonym', weight: 1, distance: 0 };
  if (x.similar.includes(y.synset)) return { kind: 'synonym', weight: SIMILAR, distance: 1 };
  if (x.entailed.includes(y.synset)) return { kind: 'entailed', weight: ENTAILED, distance: 1 };
  if (x.entailing.includes(y.synset)) return { kind: 'entailing', weight: ENTAILED, distance: 1 };
  const siblings = x.similar.some((head) => y.similar.includes(head));
  return siblings ? { kind: 'sibling', weight: SIMILAR * SIBLING, distance: 2 } : NO_RELATION;
}

/** By the nearest synset that both are a kind of. */
function ofTree(x: Meaning, y: Meaning): Relation {
  let best = NO_RELATION;
  for (let i = 0; i < x.above.length; i += 2) {
    const [common, steps] = [x.above[i] as number, x.above[i + 1] as number];
    for (let j = 0; j < y.above.length; j += 2) {
      const distance = steps + (y.above[j + 1] as number);
      if (distance > FURTHEST) break;
      if (y.above[j] !== common || distance === 0) continue;
      const kind: RelationKind = common === y.synset ? 'hypernym' : common === x.synset ? 'hyponym' : 'sibling';
      const weight = (kind === 'sibling' ? SIBLING : 1) * STEP ** (distance - 1);
      best = heavier(best, { kind, weight: weight * sharedPart(wordNet(), x.synset, y.synset, common), distance });
    }
  }
  return best;
}
