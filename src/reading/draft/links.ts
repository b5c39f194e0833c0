import type { SlotFill } from '../model.ts';
import type { Happening } from './happenings.ts';

/** "While in X", "Following the X visit", "During the trip": the event that such words hang on. */
export function linked(
  fill: SlotFill,
  text: string,
  before: readonly Happening[],
  idOf: ReadonlyMap<Happening, string>,
): { after?: string; during?: string } {
  if (fill.date) return {};
  const phrase = text.slice(fill.start, fill.end).toLowerCase();
  const earlier = before.filter(({ kind }) => kind === 'meeting');
  const placed = earlier.find((each) =>
    each.mentions.some(({ slots }) =>
      slots.where?.some(({ entities }) => entities.some((name) => phrase.includes(name.toLowerCase()))),
    ),
  );
  const travelled = earlier.findLast((each) =>
    each.mentions.some(({ slots }) => slots.where?.some(({ aspect }) => aspect === 'travel')),
  );
  const target = placed ?? (/\b(?:trip|visit|tour|journey)\b/.test(phrase) ? travelled : undefined);
  const id = target && idOf.get(target);
  if (!id) return {};
  return /^(?:following|after)/.test(phrase) ? { after: id } : /^(?:during|while)/.test(phrase) ? { during: id } : {};
}
