import type { FactBase } from '../knowledge/fact-base.ts';
import { PLACE_PREPOSITION, SIDE_AFTER, SIDE_BEFORE } from '../language/en/asking/places.ts';
import { fold } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Use } from './mentions.ts';
import type { Unit } from './units.ts';
import { entityIds } from './units.ts';
/** How a country is spoken of; `attributive` when a name or a noun of meeting follows at once. */
export function useOf(unit: Unit, lexicon: Lexicon, moving: boolean, attributive: boolean, asVenue: boolean): Use {
  if (unit.before === 'to' && !moving) return 'party';
  // "at the X-Y talks": the country tells which talks, not where.
  if (attributive && SIDE_BEFORE.has(unit.before) === false) return 'party';
  if (asVenue) return 'place';
  if (PLACE_PREPOSITION.has(unit.before) && !unit.possessive && !lexicon.demonyms.has(fold(unit.text))) return 'place';
  if (SIDE_BEFORE.has(unit.before) || SIDE_AFTER.has(unit.after)) return 'side';
  return 'party';
}

export function countryOf(unit: Unit, base: FactBase): string | null {
  const ids = entityIds(unit);
  const country = ids.find((id) => id.startsWith('country:') || base.entities.get(id)?.kind === 'country');
  if (country) return country;
  const place = ids.find((id) => id.startsWith('capital:') || base.entities.get(id)?.kind === 'place');
  if (!place) return null;
  return (
    base.entities.get(place)?.country ?? (place.startsWith('capital:') ? place.replace('capital', 'country') : null)
  );
}
