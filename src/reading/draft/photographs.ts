import { eventsIn } from '../clauses/events.ts';
import { linesOf } from '../line.ts';
import type { Reading } from '../model.ts';
import type { DraftedEvent, DraftedFact } from './shape.ts';

/** Meetings that a caption shows: two persons "during their talks". */
export function photographs(reading: Reading, ids: ReadonlyMap<string, string>, taken: Set<string>): DraftedEvent[] {
  const { manuscript, entities, dates } = reading;
  const { text } = manuscript;
  const persons = entities.filter(({ kind }) => kind === 'person');
  const shown: DraftedEvent[] = [];
  for (const line of linesOf(manuscript)) {
    const evidence = text.slice(line.start, line.end);
    if (line.block !== 'caption' || !/\b(?:talks|meeting|summit|session)\b/.test(evidence)) continue;
    const present = persons.filter(({ spans }) =>
      spans.some(({ start, end }) => line.start <= start && end <= line.end),
    );
    const [event] = eventsIn(line, { text, entities, dates });
    const first = event?.slots.who?.[0];
    if (!event || !first || present.length < 2) continue;
    const end = Math.max(
      ...present.flatMap(({ spans }) =>
        spans.filter((each) => line.start <= each.start && each.end <= line.end).map((each) => each.end),
      ),
    );
    const value = text.slice(first.start, Math.max(end, first.end));
    const facts: DraftedFact[] = [
      { slot: 'who', value, entities: present.map(({ name }) => ids.get(name) as string), evidence },
    ];
    for (const when of event.slots.when ?? [])
      if (when.date)
        facts.push({
          slot: 'when',
          value: text.slice(when.start, when.end),
          date: when.date.text,
          evidence,
        });
    for (const where of event.slots.where ?? [])
      facts.push({
        slot: 'where',
        value: text.slice(where.start, where.end),
        entities: where.entities.map((name) => ids.get(name) as string),
        evidence,
      });
    const noun = /\b(?:talks|meeting|summit|session)\b/.exec(evidence)?.[0] ?? 'meeting';
    const id = taken.has('photographed') ? `photographed-${shown.length + 1}` : 'photographed';
    taken.add(id);
    shown.push({ id, name: `the ${noun} in the photo`, kind: 'meeting', format: 'photographed', facts });
  }
  return shown;
}
