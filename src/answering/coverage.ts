import { fitEvent, inEvidence, inFact } from './fit.ts';
import type { Mention } from './mentions.ts';
import type { EventProfile, FactProfile } from './profiles.ts';
import { has } from './units.ts';
/** Mentions of which neither the event nor the fact knows anything. */
export function uncovered(
  mentions: readonly Mention[],
  event: EventProfile,
  chosen: FactProfile | null,
  strict: boolean,
): Mention[] {
  return mentions.filter((mention) => {
    const { fit } = fitEvent(mention, event);
    // Of several numbers offered the one that is right decides.
    if (
      (mention.type === 'ordinal' || mention.type === 'quantity') &&
      mentions.some(
        (each) =>
          each !== mention &&
          each.type === mention.type &&
          fitEvent(each, event).fit !== 'none' &&
          fitEvent(each, event).fit !== 'conflict',
      )
    )
      return false;
    if (fit === 'identity' || (isOfficial(mention) && event.participants.size > 0)) return false;
    if (chosen && inFact(mention, chosen)) return false;
    if (mention.type === 'quantity' && /^\d$/.test(mention.value)) return false;
    if (chosen && inEvidence(mention, chosen)) return strict;
    if (fit === 'evidence' && !strict && mention.type === 'word') return false;
    return true;
  });
}

/** "the chiefs", "the two men": whoever takes part. */
function isOfficial(mention: Mention): boolean {
  return mention.type === 'word' && mention.units.every((unit) => has(unit, 'official'));
}
