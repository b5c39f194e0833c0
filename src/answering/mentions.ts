import type { FactBase } from '../knowledge/fact-base.ts';
import type { Concept } from '../language/concepts.ts';
import { ALONE, COMES, COORDINATOR, VENUE_NOUN } from '../language/en/asking/cues.ts';
import { PLACE_PREPOSITION } from '../language/en/asking/places.ts';
import type { FoundDate } from '../text/dates.ts';
import { fold } from '../text/tokens.ts';
import { claimOffices } from './claims.ts';
import { useOf } from './homelands.ts';
import type { Lexicon } from './lexicon.ts';
import { isPeople, peopleMention, personAt } from './persons.ts';
import type { Question } from './question.ts';
import { concepts, entityIds, has, type Unit } from './units.ts';

interface Common {
  readonly units: readonly Unit[];
  readonly label: string;
}

/** What a question speaks of, names and offices resolved against the knowledge. */
export type Mention = Common &
  (
    | {
        readonly type: 'person';
        /** Everyone it can mean; empty when the knowledge knows nobody of that office or name. */
        readonly ids: readonly string[];
        readonly offices: readonly string[];
        readonly country: string | null;
        /** Stands where the answer would: "who is the defense chief at …". */
        readonly asked: boolean;
        /** By an office or a country, not by name. */
        readonly byOffice: boolean;
        /** Says of a named person what the knowledge does not: "energy minister Berg" of a foreign minister. */
        readonly disagrees: boolean;
        /** "X's counterpart": found through another person. */
        readonly relative?: boolean;
      }
    | {
        readonly type: 'country';
        readonly ids: readonly string[];
        readonly use: Use;
        readonly place: string | null /** Where somebody goes. */;
        readonly destination: boolean;
        /** "talks with X": the other party of a meeting. */
        readonly counterparty?: boolean;
      }
    | { readonly type: 'place'; readonly ids: readonly string[] }
    | { readonly type: 'organization'; readonly ids: readonly string[] }
    | { readonly type: 'event'; readonly ids: readonly string[] }
    | { readonly type: 'date'; readonly date: FoundDate }
    | { readonly type: 'ordinal'; readonly value: number }
    | { readonly type: 'quantity'; readonly value: string }
    | { readonly type: 'name' }
    | { readonly type: 'word'; readonly concepts: readonly Concept[]; readonly stem: string }
  );

/** How a country is spoken of: as a place, as the side that somebody is on, or as a party. */
export type Use = 'place' | 'side' | 'party';

export function mentionsOf(question: Question, base: FactBase, lexicon: Lexicon): Mention[] {
  const units = question.units;
  const taken = new Set<Unit>();
  const mentions: Mention[] = [];
  const wanted = new Set([...question.conditions, ...(question.order?.units ?? [])]);
  const order = [...units.keys()].sort(
    (a, b) =>
      Number(concepts(units[b] as Unit).includes('counterpart')) -
      Number(concepts(units[a] as Unit).includes('counterpart')),
  );
  order.forEach((at) => {
    const unit = units[at] as Unit;
    if (taken.has(unit) || question.excluded.includes(unit) || question.attributed.includes(unit)) return;
    const people = isPeople(units, at, lexicon) ? peopleMention(unit, units, base, question) : null;
    const person = people ?? personAt(units, at, base, taken, question);
    if (person) {
      mentions.push(person);
      for (const each of person.units) taken.add(each);
    }
  });
  // "travel alone" is about company, not about talks of two.
  const unaccompanied = units.some((unit) => concepts(unit).includes('travel'));
  for (const unit of units) {
    // A small number counts those who are named anyway.
    if (unaccompanied && ALONE.test(unit.text)) continue;
    if (taken.has(unit) || !wanted.has(unit) || /^\d{1,2}$/.test(unit.quantity ?? '')) continue;
    mentions.push(plainMention(unit, base, lexicon, question));
  }
  claimOffices(mentions, question);
  const report = articleMention(question, mentions, base);
  if (report) mentions.push(report);
  return mentions.sort((a, b) => (a.units[0]?.from ?? 0) - (b.units[0]?.from ?? 0));
}

/** "the story", "this piece", where nothing else is asked about. */
function articleMention(question: Question, mentions: readonly Mention[], base: FactBase): Mention | null {
  const unit = question.units.find((each) => concepts(each).includes('article') && each.neutral);
  if (!unit) return null;
  const reports = [...base.events.values()].filter((event) => event.kind === 'report').map((event) => event.id);
  if (reports.length === 0) return null;
  const ABOUT: readonly Concept[] = ['publish', 'write', 'headline', 'summary', 'article', 'agenda', 'issue'];
  const other = mentions.some((each) =>
    each.type === 'word' ? !each.concepts.some((concept) => ABOUT.includes(concept)) : each.type !== 'date',
  );
  return other ? null : { type: 'event', ids: reports, units: [unit], label: unit.text };
}

function plainMention(unit: Unit, base: FactBase, lexicon: Lexicon, question: Question): Mention {
  const common = { units: [unit], label: unit.text };
  const ids = entityIds(unit);
  if (unit.date) return { ...common, type: 'date', date: unit.date };
  if (unit.ordinal !== null) return { ...common, type: 'ordinal', value: unit.ordinal };
  if (unit.quantity !== null) return { ...common, type: 'quantity', value: unit.quantity };
  const events = unit.senses.flatMap((sense) => (sense.type === 'event' ? [sense.id] : []));
  if (events.length > 0) return { ...common, type: 'event', ids: events };
  const building = PLACE_PREPOSITION.has(unit.before)
    ? ids.find((id) => base.entities.get(id)?.kind === 'place' && !lexicon.capitals.has(id))
    : undefined;
  if (building && ids.length > 1) return { ...common, type: 'place', ids: [building] };
  if (has(unit, 'ministry') || ids.some((id) => base.entities.get(id)?.kind === 'organization'))
    return { ...common, type: 'organization', ids };
  const place = ids.find((id) => lexicon.capitals.has(id) || base.entities.get(id)?.kind === 'place') ?? null;
  const capitalOf = place === null ? undefined : lexicon.capitals.get(place);
  const country = capitalOf ?? ids.find((id) => id !== place);
  if (place !== null && country === undefined) return { ...common, type: 'place', ids };
  const attributive = isAttributive(question, unit);
  if (country !== undefined) {
    return {
      ...common,
      type: 'country',
      ids: [country],
      use: useOf(
        unit,
        lexicon,
        question.units.some(
          (each) => COMES.test(each.text) || concepts(each).some((concept) => ['travel', 'dispatch'].includes(concept)),
        ),
        attributive,
        place !== null && VENUE_NOUN.test(question.text),
      ),
      place,
      counterparty: meetsWith(question, unit) || attributive,
      destination:
        unit.before === 'to' &&
        !unit.possessive &&
        !lexicon.demonyms.has(fold(unit.text)) &&
        question.units.some((each) => concepts(each).includes('travel') || COMES.test(each.text)),
    };
  }
  if (unit.strange) return { ...common, type: 'name' };
  return { ...common, type: 'word', concepts: concepts(unit), stem: unit.to - unit.from === 1 ? unit.stem : '' };
}

export type Person = Extract<Mention, { type: 'person' }>;

/** Whether a name follows "talks with", "the 2+2 with". */
function meetsWith(question: Question, unit: Unit): boolean {
  if (unit.before !== 'with') return false;
  const at = question.units.findLastIndex((each) => each.from < unit.from && each.text.toLowerCase() === 'with');
  const noun = question.units[at - 1];
  return noun !== undefined && concepts(noun).some((concept) => concept === 'meeting' || concept === 'two-plus-two');
}

/** "the X-Y talks": a name of a country just before another name or before what is held. */
function isAttributive(question: Question, unit: Unit): boolean {
  const next = question.units[question.units.indexOf(unit) + 1];
  if (!next || next.from !== unit.to || COORDINATOR.test(next.text)) return false;
  const gap = question.spelled.slice(unit.end, next.start);
  if (has(next, 'entity')) return /^[\s-–—]*$/.test(gap);
  return /^[\s-]*$/.test(gap) && concepts(next).some((concept) => concept === 'meeting' || concept === 'two-plus-two');
}
