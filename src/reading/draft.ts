import { Names } from '../knowledge/named.ts';
import { draftEntities, slugOf } from './draft/entities.ts';
import { type Happening, happeningsOf } from './draft/happenings.ts';
import { withHomelands } from './draft/homelands.ts';
import { linked, resolved } from './draft/links.ts';
import { aliasesOf, descriptionIn, EventNames } from './draft/naming.ts';
import { ordered } from './draft/order.ts';
import { partFacts } from './draft/parts.ts';
import { photographs } from './draft/photographs.ts';
import { nominalDeployments, ranksOf } from './draft/phrases.ts';
import type { DraftedEvent, DraftedFact, DraftedFacts } from './draft/shape.ts';
import { statementsOf } from './draft/statements.ts';
import { writtenEvent } from './draft/written.ts';
import type { ReadEvent, Reading, SlotFill } from './model.ts';

export type { DraftedFacts } from './draft/shape.ts';

/** Nobody reviews more events of one article; what follows is answered from its sentences. */
const MOST = 300;

/** The entities and events of a reading as an editor would write them down, every fact unreviewed. */
export function draftFacts(whole: Reading): DraftedFacts {
  const reading = { ...whole, events: whole.events.slice(0, MOST) };
  const { drafted, ids } = draftEntities(withHomelands(reading));
  const { text } = reading.manuscript;
  const kinds = new Map(reading.entities.map(({ name, kind }) => [name, kind]));
  const countryOf = new Map(drafted.map(({ id, country }) => [id, country]));
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const happenings = happeningsOf(reading);
  const meetings = happenings.filter(({ kind }) => kind === 'meeting');
  const names = new EventNames(reading.manuscript);
  const taken = new Set<string>();
  const idOf = new Map<Happening, string>();
  for (const each of happenings) idOf.set(each, unique(slugOf(`${each.format ?? ''} ${each.label}`), taken));

  const fact = (
    event: ReadEvent,
    slot: DraftedFact['slot'],
    fill: SlotFill,
    rest: Partial<DraftedFact> = {},
  ): DraftedFact => ({
    slot,
    value: words(fill),
    ...(fill.aspect && { aspect: fill.aspect }),
    ...(fill.entities.length > 0 && { entities: fill.entities.map((name) => ids.get(name) as string) }),
    ...(fill.date && { date: fill.date.text }),
    ...(event.says && { says: ids.get(event.says) as string }),
    ...(event.polarity && { polarity: event.polarity }),
    ...(event.modality && { modality: event.modality }),
    ...rest,
    evidence: words(event.sentence),
  });
  const persons = (fill: SlotFill) =>
    fill.entities.filter((name) => ['person', 'group'].includes(kinds.get(name) ?? ''));

  const events = happenings.map((happening, index): DraftedEvent => {
    const facts: DraftedFact[] = [];
    const parties = new Set<string>();
    const meeting = happening.kind === 'meeting';
    for (const event of happening.mentions) {
      for (const fill of event.slots.who ?? []) {
        for (const name of fill.entities) {
          const id = ids.get(name) as string;
          const party = kinds.get(name) === 'country' ? id : countryOf.get(id);
          if (party && ['country', 'person', 'group'].includes(kinds.get(name) ?? '')) parties.add(party);
        }
      }
      facts.push(...whoFacts(event, happening));
      for (const fill of event.slots.when ?? []) {
        const { after, during } = linked(fill, text, happenings.slice(0, index), idOf);
        if (fill.date || after || during)
          facts.push(fact(event, 'when', fill, { ...(after && { after }), ...(during && { during }), entities: [] }));
      }
      for (const fill of event.slots.where ?? [])
        facts.push(
          fact(event, 'where', fill, {
            entities: fill.entities
              .filter((name) => ['place', 'country'].includes(kinds.get(name) ?? ''))
              .map((name) => ids.get(name) as string),
          }),
        );
      for (const fill of event.slots.what ?? []) {
        const main = !fill.aspect;
        if (main && event !== happening.mentions[0]) continue;
        if (main && meeting) {
          const described = descriptionIn(fill, event, text);
          facts.push(fact(event, 'what', described, { aspect: 'description', entities: [] }));
        } else if (main) {
          const who = event.slots.who?.[0];
          facts.push(
            fact(event, 'what', who ? { ...fill, start: Math.min(who.start, fill.start) } : fill, {
              aspect: 'description',
              entities: [],
            }),
          );
        } else facts.push(fact(event, 'what', fill, { entities: [] }));
      }
      for (const fill of event.slots.why ?? []) facts.push(fact(event, 'why', fill, { entities: [] }));
      for (const fill of event.slots.how ?? []) facts.push(fact(event, 'how', fill, { entities: [] }));
    }
    facts.push(...partFacts(reading, happening.mentions, ids));
    if (meeting) for (const rank of ranksOf(reading, happening, meetings, ids)) facts.push(rank);
    return {
      id: idOf.get(happening) as string,
      name: names.of(happening),
      kind: happening.kind === 'report' ? 'event' : happening.kind,
      ...(happening.format && { format: happening.format }),
      primary: false,
      parties: [...parties],
      ...(aliasesOf(happening, meetings).length > 0 && { aliases: aliasesOf(happening, meetings) }),
      facts: ordered(facts),
    };
  });
  const all = [
    ...events,
    ...photographs(reading, ids, taken),
    ...nominalDeployments(reading, ids, taken, events),
    ...statements(),
  ];
  const main = primaryId();
  const withFacts = resolved(all.filter((each) => isTold(each) || (each.id === main && each.facts.length > 0)));
  const primary = withFacts.find(({ id }) => id === main) ?? withFacts[0];
  const known = { names: new Names(drafted), dates: reading.dates.map((date) => date.text) };
  return {
    drafted: true,
    entities: drafted,
    events: withFacts.map((each) => writtenEvent({ ...each, primary: each === primary }, known)),
  };

  /** The participants: the subject and those "among", "between" or "with" whom; persons before the countries they act for. */
  function whoFacts(event: ReadEvent, happening: Happening): DraftedFact[] {
    const fills = (event.slots.who ?? []).filter(({ entities }) => entities.length > 0);
    if (fills.length === 0) return [];
    if (happening.kind !== 'meeting') return fills.slice(0, 1).map((fill) => fact(event, 'who', fill));
    const [a, b] = [fills[0] as SlotFill, fills[1]];
    if (!b || persons(b).length === 0) {
      const counterpart = /\bwith ([^,.]*counterparts?)\b/.exec(words(event.sentence));
      const group =
        counterpart && reading.entities.find(({ kind, name }) => kind === 'group' && counterpart[1]?.includes(name));
      if (group && persons(a).length > 0) {
        const end = event.sentence.start + counterpart.index + counterpart[0].length;
        return [fact(event, 'who', { ...a, end, entities: [...persons(a), group.name] }), ...travelling(event, a)];
      }
      return [
        ...(persons(a).length > 0 || happening.mentions.length === 1 ? [fact(event, 'who', a)] : []),
        ...travelling(event, a),
      ];
    }
    if (persons(a).length === 0) return [fact(event, 'who', { ...b, entities: persons(b) })];
    return [
      fact(event, 'who', {
        start: Math.min(a.start, b.start),
        end: Math.max(a.end, b.end),
        entities: [...persons(a), ...persons(b)],
      }),
    ];
  }

  function travelling(event: ReadEvent, subject: SlotFill): DraftedFact[] {
    return event.slots.where?.some(({ aspect }) => aspect === 'travel')
      ? [fact(event, 'who', { ...subject, aspect: 'travel' })]
      : [];
  }

  /** Who made known what the article tells, where it says so. */
  function statements(): DraftedEvent[] {
    const about = primaryId();
    if (!about) return [];
    return statementsOf(reading, ids, about, taken);
  }

  function primaryId(): string | undefined {
    const main = happenings.find(({ mentions }) =>
      mentions.some(
        ({ sentence }) =>
          sentence.start === reading.brief.what?.start ||
          (reading.brief.what && sentence.start <= reading.brief.what.start && reading.brief.what.end <= sentence.end),
      ),
    );
    return idOf.get((main ?? happenings[0]) as Happening);
  }
}

function unique(slug: string, taken: Set<string>): string {
  let id = slug === 'report' ? 'reported' : slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}

/** Whether there is something to ask about: who or what, and one thing more; a meeting or deployment by itself. */
function isTold({ kind, facts }: DraftedEvent): boolean {
  const slots = new Set(facts.map(({ slot }) => slot));
  if (kind !== 'event') return slots.size > 0;
  return slots.size > 1 && (slots.has('who') || slots.has('what'));
}
