import type { Concept } from '../language/concepts.ts';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { Entity } from '../model.ts';
import type { FoundDate } from '../text/dates.ts';
import { fold } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
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
        /** Says of a named person what the knowledge does not: "defense minister Cho". */
        readonly disagrees: boolean;
        /** "X's counterpart": found through another person. */
        readonly relative?: boolean;
      }
    | { readonly type: 'country'; readonly ids: readonly string[]; readonly use: Use; readonly place: string | null; /** Where somebody goes. */ readonly destination: boolean }
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

const PLACE_PREPOSITION = new Set(['in', 'to', 'at', 'into', 'inside', 'near', 'visit', 'visiting', 'reach', 'via', 'host']);
const SIDE_BEFORE = new Set(['from', 'for', 'represent', 'represents', 'representing', 'of', 'by', 'behalf']);
const SIDE_AFTER = new Set(
  'side sides delegation team official officials representative representatives participant participants minister ministers delegate delegates envoy envoys people guy guys part camp end diplomat diplomats rep reps send sends sending pair duo members'.split(' '),
);

export function mentionsOf(question: Question, base: FactBase, lexicon: Lexicon): Mention[] {
  const units = question.units;
  const taken = new Set<Unit>();
  const mentions: Mention[] = [];
  const wanted = new Set([...question.conditions, ...(question.order?.units ?? [])]);
  const order = [...units.keys()].sort((a, b) => Number(concepts(units[b] as Unit).includes('counterpart')) - Number(concepts(units[a] as Unit).includes('counterpart')));
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
  units.forEach((unit, at) => {
    const capital = capitalAt(units, at, base, lexicon);
    if (!capital || taken.has(unit)) return;
    mentions.push({ type: 'place', ids: [capital.id], units: capital.units, label: labelOf(capital.units, question) });
    for (const each of capital.units) taken.add(each);
  });
  for (const unit of units) {
    // A small number counts those who are named anyway.
    if (taken.has(unit) || !wanted.has(unit) || /^\d{1,2}$/.test(unit.quantity ?? '')) continue;
    mentions.push(plainMention(unit, base, lexicon, question));
  }
  claimOffices(mentions, question);
  const report = articleMention(question, mentions, base);
  if (report) mentions.push(report);
  return mentions.sort((a, b) => (a.units[0]?.from ?? 0) - (b.units[0]?.from ?? 0));
}

/** "X as defense minister", "X, the defense minister": what is claimed of a named person. */
const APPOSITION = /\p{Ll},\s+(?:the|a|an)?\s*\p{L}/u;

function claimOffices(mentions: Mention[], question: Question): void {
  for (const office of [...mentions]) {
    if (office.type !== 'person' || !office.byOffice || office.relative || office.offices.length === 0) continue;
    const first = office.units[0] as Unit;
    const owner = mentions.find((each) => each.type === 'person' && !each.byOffice && each.ids.length === 1 && ((each.units.at(-1)?.to ?? -1) <= first.from) && (first.before === 'as' || (first.from - (each.units.at(-1)?.to ?? -9) <= 1 && APPOSITION.test(question.text))));
    if (owner?.type !== 'person') continue;
    const agrees = owner.ids.some((id) => office.ids.includes(id));
    mentions.splice(mentions.indexOf(office), 1);
    if (!agrees) mentions[mentions.indexOf(owner)] = { ...owner, disagrees: true, label: office.label };
  }
}

/** "which Canadian", "the two Americans": a nationality that stands for people. */
function isPeople(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const unit = units[at] as Unit;
  if (!lexicon.demonyms.has(fold(unit.text))) return false;
  const next = units[at + 1]?.text ?? '';
  const before = units[at - 1]?.text ?? '';
  if (!/^(?:a|an|the|which|what|2|two|both|any|no|that|those|these|other)$/i.test(before)) return false;
  if (/^(?:and|or)$/i.test(next)) return false;
  return next === '' || /^(?:is|are|was|were|will|does|do|did|has|have|in|at|on|among|who|whom|that|with|to|for|be|going|not|too|also|there|take|taking|attend|meet|see)$/i.test(next);
}

/** "the story", "this piece", where nothing else is asked about. */
function articleMention(question: Question, mentions: readonly Mention[], base: FactBase): Mention | null {
  const unit = question.units.find((each) => concepts(each).includes('article') && each.neutral);
  const reports = [...base.events.values()].filter((event) => event.kind === 'report').map((event) => event.id);
  if (!unit || reports.length === 0) return null;
  const ABOUT: readonly Concept[] = ['publish', 'write', 'headline', 'summary', 'article', 'agenda', 'issue'];
  const other = mentions.some((each) => each.type !== 'word' || !each.concepts.some((concept) => ABOUT.includes(concept)));
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
  const building = PLACE_PREPOSITION.has(unit.before) ? ids.find((id) => base.entities.get(id)?.kind === 'place' && !lexicon.capitals.has(id)) : undefined;
  if (building && ids.length > 1) return { ...common, type: 'place', ids: [building] };
  if (has(unit, 'ministry') || ids.some((id) => base.entities.get(id)?.kind === 'organization')) return { ...common, type: 'organization', ids };
  const place = ids.find((id) => lexicon.capitals.has(id) || base.entities.get(id)?.kind === 'place') ?? null;
  const capitalOf = place === null ? undefined : lexicon.capitals.get(place);
  const country = capitalOf ?? ids.find((id) => id !== place);
  if (place !== null && country === undefined) return { ...common, type: 'place', ids };
  if (country !== undefined) {
    return { ...common, type: 'country', ids: [country], use: useOf(unit, lexicon), place, destination: unit.before === 'to' && !unit.possessive && !lexicon.demonyms.has(fold(unit.text)) && question.units.some((each) => concepts(each).includes('travel')) };
  }
  if (unit.strange) return { ...common, type: 'name' };
  return { ...common, type: 'word', concepts: concepts(unit), stem: unit.stem };
}

function useOf(unit: Unit, lexicon: Lexicon): Use {
  if (PLACE_PREPOSITION.has(unit.before) && !unit.possessive && !lexicon.demonyms.has(fold(unit.text))) return 'place';
  if (SIDE_BEFORE.has(unit.before) || SIDE_AFTER.has(unit.after)) return 'side';
  return 'party';
}

function peopleMention(unit: Unit, units: readonly Unit[], base: FactBase, question: Question): Person | null {
  const country = countryOf(unit, base);
  const ids = holders(base, [], country);
  return ids.length === 0 ? null : { type: 'person', ids, offices: [], country, asked: isAsked(units, [unit], question), byOffice: true, disagrees: false, units: [unit], label: unit.text };
}

type Person = Extract<Mention, { type: 'person' }>;

/** A person by name, by office, or by both, with the country that belongs to the office. */
function personAt(units: readonly Unit[], at: number, base: FactBase, taken: ReadonlySet<Unit>, question: Question): Person | null {
  const unit = units[at] as Unit;
  const named = peopleOf(unit, base);
  const heading = headOf(units, at);
  const portfolio = portfolioBefore(units, at, taken);
  const offices = [...officesOf(unit), ...(heading ? ministriesOf(unit) : []), ...(portfolio ? [portfolio.office] : [])];
  const official = has(unit, 'official') || offices.length > 0;
  if (named.length === 0 && !official) return null;
  const before = portfolio ? units[at - 2] : units[at - 1];
  const next = units[at + 1];
  const used: Unit[] = heading && !taken.has(heading) ? [heading, unit] : portfolio ? [portfolio.unit, unit] : [unit];
  let country: string | null = unit.senses.flatMap((sense) => (sense.type === 'offices' && sense.country ? [sense.country] : []))[0] ?? null;
  if (before && !taken.has(before) && countryOf(before, base) && official) {
    country = countryOf(before, base);
    used.unshift(before);
  } else if (official && next && (/^(?:of|from|for)$/i.test(next.text) || (/^in$/i.test(next.text) && offices.length > 0))) {
    const after = units.slice(at + 2, at + 4).find((each) => !/^(?:the)$/i.test(each.text));
    if (after && countryOf(after, base)) {
      country = countryOf(after, base);
      used.push(after);
    }
  }
  const asked = isAsked(units, used, question) || (COLLECTIVE.test(unit.text) && question.ask?.kind === 'who');
  if (named.length > 0) {
    const stranger = [before, next].find((each) => each && isStranger(each, unit, question));
    if (stranger) return { type: 'person', ids: [], offices: [], country: null, asked: false, byOffice: false, disagrees: false, units: [...new Set([unit, stranger])], label: fullLabel(units, unit, stranger, question) };
    return { type: 'person', ids: named, offices: [], country: null, asked: false, byOffice: false, disagrees: false, units: used, label: unit.text };
  }
  const following = units[at + 1];
  const names = following ? peopleOf(following, base) : [];
  const word = titleWord(unit);
  const ids = holders(base, offices, country, word).filter((id) => suits(base.entity(id), unit));
  const label = labelOf(used, question);
  const relative = counterpartOf(units, at, base, country, question);
  if (relative) return { type: 'person', ids: relative.ids, offices: [], country, asked: isAsked(units, [...used, ...relative.units], question), byOffice: true, disagrees: false, relative: true, units: [...new Set([...used, ...relative.units])], label };
  if (names.length > 0 && following) {
    const agree = names.filter((id) => ids.includes(id));
    const generic = offices.length === 0;
    return { type: 'person', ids: names, offices, country, asked: false, byOffice: false, disagrees: !generic && agree.length === 0, units: [...used, following], label: labelOf([...used, following], question) };
  }
  if (offices.length === 0 && country === null && word !== 'secretary') return null;
  return { type: 'person', ids, offices, country, asked, byOffice: true, disagrees: false, units: used, label };
}

/** Everyone of the knowledge who holds an office, for a country when one is given. */
export function holders(base: FactBase, offices: readonly string[], country: string | null, word: string | null = null): string[] {
  return [...base.entities.values()]
    .filter((entity) => entity.kind === 'person' || (entity.kind === 'group' && offices.length === 0))
    .filter((entity) => country === null || entity.country === country)
    .filter((entity) => offices.length === 0 || entity.roles.some((role) => role.office !== null && offices.includes(role.office)))
    .filter((entity) => word === null || offices.length > 0 || entity.kind === 'group' || entity.roles.some((role) => role.title.toLowerCase().includes(word)))
    .map((entity) => entity.id);
}

/** Nouns for all who come from one side. */
const COLLECTIVE = /^(?:team|delegation|pair|duo|trio)$/i;

/** One person is asked for, or a man, or a woman. */
function suits(entity: Entity, unit: Unit): boolean {
  const word = unit.text.toLowerCase();
  if (entity.kind === 'group') return /s$|people|team|delegation|pair|duo|trio|men$/.test(word);
  if (/^(?:lady|woman|women|ladies)$/.test(word)) return entity.pronoun === 'she';
  if (/^(?:gentleman|man|men|gentlemen)$/.test(word)) return entity.pronoun === 'he';
  return true;
}

/** "the two secretaries": the title that the noun itself is. */
function titleWord(unit: Unit): string | null {
  const word = unit.text.toLowerCase();
  if (/^secretar/.test(word)) return 'secretary';
  return /^ministers?$/.test(word) ? 'minister' : null;
}

/** "X's counterpart", "his opposite number": the holders of the same office for another country. */
function counterpartOf(units: readonly Unit[], at: number, base: FactBase, country: string | null, question: Question): { ids: string[]; units: Unit[] } | null {
  const unit = units[at] as Unit;
  if (!concepts(unit).includes('counterpart')) return null;
  const near = [...units.slice(Math.max(0, at - 3), at), ...units.slice(at + 1, at + 4)];
  const owner = near.find((each) => peopleOf(each, base).some((id) => base.entity(id).kind === 'person') && (each.possessive || /\bof$/.test(each.before))) ?? (/^(?:his|her)$/i.test(rawBefore(units, at, base)) ? units.find((each) => peopleOf(each, base).length === 1) : undefined);
  const id = owner ? peopleOf(owner, base)[0] : undefined;
  if (owner === undefined || id === undefined) return null;
  const person = base.entity(id);
  const side = country ?? units.map((each) => countryOf(each, base)).find((each) => each !== null && each !== person.country && question.units.includes(units[0] as Unit)) ?? null;
  const ids = counterparts(base, id, side);
  return { ids, units: owner.possessive || /\bof$/.test(owner.before) ? [owner] : [] };
}

/** Those who hold the same office as a person for another country. */
export function counterparts(base: FactBase, id: string, country: string | null): string[] {
  const person = base.entity(id);
  const offices = person.roles.flatMap((role) => role.office ?? []);
  return offices.length === 0 ? [] : holders(base, offices, country).filter((each) => base.entity(each).country !== person.country);
}

/** The word just before a unit, a country between them left out. */
function rawBefore(units: readonly Unit[], at: number, base: FactBase): string {
  const before = units[at - 1];
  return before && countryOf(before, base) ? (units[at - 2]?.text ?? '') : (before?.text ?? '');
}

function peopleOf(unit: Unit, base: FactBase): string[] {
  return entityIds(unit).filter((id) => ['person', 'group'].includes(base.entities.get(id)?.kind ?? ''));
}

/** "fisheries minister": the portfolio that the word before names, where no office of the table is meant. */
function portfolioBefore(units: readonly Unit[], at: number, taken: ReadonlySet<Unit>): { office: string; unit: Unit } | null {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  if (!before || taken.has(before) || before.neutral || before.ordinal !== null || before.possessive || officesOf(unit).length > 0 || !/^(?:ministers?|secretar(?:y|ies)|commissioners?)$/i.test(unit.text)) return null;
  if (entityIds(before).length > 0 || before.date !== null || before.quantity !== null || has(before, 'offices') || has(before, 'official')) return null;
  if (/^(?:for|foreign|defense|top|both)$/i.test(before.norms)) return null;
  return { office: `portfolio:${before.stem}`, unit: before };
}

function ministriesOf(unit: Unit): string[] {
  return unit.senses.flatMap((sense) => (sense.type === 'ministry' ? [sense.office] : []));
}

/** "heads the ministry": the verb that makes an office of a ministry. */
function headOf(units: readonly Unit[], at: number): Unit | undefined {
  if (ministriesOf(units[at] as Unit).length === 0) return undefined;
  return units.slice(Math.max(0, at - 4), at).find((unit) => /^(?:heads?|heading|leads?|leading|runs?|running|chief|boss|charge)$/i.test(unit.text));
}

function officesOf(unit: Unit): string[] {
  return unit.senses.flatMap((sense) => (sense.type === 'offices' ? sense.ids : []));
}

function countryOf(unit: Unit, base: FactBase): string | null {
  const ids = entityIds(unit);
  const country = ids.find((id) => id.startsWith('country:') || base.entities.get(id)?.kind === 'country');
  if (country) return country;
  const place = ids.find((id) => id.startsWith('capital:') || base.entities.get(id)?.kind === 'place');
  if (!place) return null;
  return base.entities.get(place)?.country ?? (place.startsWith('capital:') ? place.replace('capital', 'country') : null);
}

/** "the Canadian capital", "the capital of Canada". */
function capitalAt(units: readonly Unit[], at: number, base: FactBase, lexicon: Lexicon): { id: string; units: Unit[] } | null {
  const unit = units[at] as Unit;
  if (!/^capital$/i.test(unit.text)) return null;
  const before = units[at - 1];
  const after = units[at + 1]?.text.toLowerCase() === 'of' ? units[at + 2] : undefined;
  const of = [before, after].find((each) => each && countryOf(each, base));
  const country = of ? countryOf(of, base) : null;
  const id = [...lexicon.capitals].find(([, each]) => each === country)?.[0];
  return of && id ? { id, units: [of, unit].sort((a, b) => a.from - b.from) } : null;
}

/** A word beside a family name that makes it another person's name. */
function isStranger(beside: Unit, name: Unit, question: Question): boolean {
  if (name.text.includes(' ') || name.text.includes('-')) return false;
  const adjacent = beside.to === name.from ? /^\s*$/ : /^[\s-]*$/;
  const between = beside.to === name.from ? gap(question, beside, name) : gap(question, name, beside);
  if (!adjacent.test(between) || name.possessive || beside.possessive) return false;
  return beside.strange || (beside.from > 0 && beside.senses.length === 0 && !beside.neutral && beside.date === null && /^\p{Lu}\p{Ll}/u.test(beside.text));
}

function gap(question: Question, left: Unit, right: Unit): string {
  return question.spelled.slice(left.end, right.start);
}

function isAsked(units: readonly Unit[], used: readonly Unit[], question: Question): boolean {
  if (question.ask === null || question.askedUntil === null) return false;
  const first = Math.min(...used.map((each) => each.from));
  const between = units.filter((each) => each.from >= (question.askedUntil ?? 0) && each.from < first);
  const open = units.some((each) => each.from < (question.askedUntil ?? 0) && /^(?:who|whom|whose)$/i.test(each.text));
  if (open !== between.some((each) => /^(?:is|are|was|were|s|'s|from)$/i.test(each.text))) return false;
  return between
    .every((each) => /^(?:is|are|was|were|the|a|of|other|two|2|both|s|there|for|from|'s)$/i.test(each.text) || each.ordinal !== null);
}

function labelOf(used: readonly Unit[], question: Question): string {
  const sorted = [...used].sort((a, b) => a.from - b.from);
  return sorted.map((each) => each.text).join(' ') || question.text;
}

function fullLabel(units: readonly Unit[], name: Unit, stranger: Unit, question: Question): string {
  const from = Math.min(name.from, stranger.from);
  const span = units.filter((each) => each.from >= from && each.from - from < 4);
  const end = span.findIndex((each, i) => i > 1 && !each.strange && each.text.length > 2);
  return labelOf((end < 0 ? span : span.slice(0, end)).filter((each) => each === name || each === stranger || each.strange || (each.text.length <= 2 && !each.neutral) || /^\p{L}{2}$/u.test(each.text) && each.from <= Math.max(name.to, stranger.to)), question);
}
