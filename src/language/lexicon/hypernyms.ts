import { ancestry } from './ancestry.ts';
import { sensesOf } from './senses.ts';

/** Whether one noun names a kind of another ("inn" of "hotel"), 0 to 1. */
export function isKind(noun: string, kind: string): number {
  if (noun === kind) return 1;
  const kinds = sensesOf({ lemma: kind, upos: 'NOUN' });
  let best = 0;
  for (const { synset, salience } of sensesOf({ lemma: noun, upos: 'NOUN' })) {
    const above = ancestry(synset, Number.POSITIVE_INFINITY);
    for (const each of kinds) if (above.has(each.synset)) best = Math.max(best, Math.sqrt(salience * each.salience));
  }
  return best;
}
