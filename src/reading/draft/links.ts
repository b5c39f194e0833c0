import type { SlotFill } from '../model.ts';
import type { Happening } from './happenings.ts';
import type { DraftedEvent } from './shape.ts';

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

/** Drafted events without what refers to an event that was not drafted in the end. */
export function resolved(events: readonly DraftedEvent[]): DraftedEvent[] {
  const kept = new Set(events.map(({ id }) => id));
  const stands = (id: string | undefined) => id === undefined || kept.has(id);
  const sound = events.flatMap(({ about, ...event }): DraftedEvent[] => {
    const facts = event.facts.filter(({ after, during }) => stands(after) && stands(during));
    return facts.length === 0 ? [] : [{ ...event, facts, ...(about !== undefined && stands(about) && { about }) }];
  });
  return sound.length === events.length ? sound : resolved(sound);
}
