import type { Concept } from '../../language/concepts.ts';
import { type AskedSet, askedSet } from '../../language/en/syntax/asked-set.ts';
import type { Entity, EntityKind } from '../../model.ts';
import { ANSWERED, type Decision, type Evidence, evidenceOf } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { fitEvent } from '../fit.ts';
import type { Mention } from '../mentions.ts';
import { roleEvidence } from '../office-answers.ts';
import { nameOf, sentence, titled } from '../phrasing.ts';
import type { EventProfile } from '../profiles.ts';
import type { Question } from '../question.ts';
import { firstIn } from '../step.ts';
import { concepts } from '../units.ts';
import { isAhead, meetingsIn, tellPassages } from './known-events.ts';
import { namedIn } from './named-things.ts';
import { mentionsIn, type Operator, type Request } from './request.ts';

/** Lists and counts what is known over all events: meetings, who and what is named, one person's programme. */
export const listing: Operator = (request) => {
  const set = askedSet(request.read);
  if (!set) return null;
  const mentions = mentionsIn(request, set.restricting);
  if (!isResolved(request, set, mentions)) return null;
  if (set.kind === 'programme') return programme(request, mentions);
  if (set.kind === 'meeting') return meetings(request, set, mentions);
  if (set.kind === 'place' || set.kind === 'country') {
    const visited = stops(request, set, mentions);
    if (visited) return visited;
  }
  const [mention] = mentions;
  if (set.negated) return null;
  if (mentions.length === 1 && mention?.type === 'person' && mention.ids.length > 1 && request.read.gap === null)
    return withRoles(request, mention.ids);
  if (mentions.length > 0 || !set.inAccount) return null;
  return allNamed(request, set.kind, set.counted);
};

/** Whether all that restricts a set is known: an unknown condition never falls away. */
function isResolved({ read, question }: Request, { restricting }: AskedSet, mentions: readonly Mention[]): boolean {
  if (mentions.some(({ type }) => type === 'name' || type === 'date')) return false;
  const known = [...mentions.flatMap(({ units }) => units), ...question.units.filter(({ neutral }) => neutral)];
  return restricting.every((i) => {
    const { start, end } = read.tree.word(i);
    return known.some((unit) => start < unit.end && unit.start < end);
  });
}

/** Families of words for going to meetings, which tell no meeting from another. */
const ATTENDING: readonly Concept[] = ['meeting', 'attend', 'travel', 'host', 'agenda'];

const tellsApart = (mention: Mention) =>
  mention.type !== 'word' || !mention.concepts.some((concept) => ATTENDING.includes(concept));

function meetings(
  request: Request,
  { counted, inAccount, negated, quantifier, place }: AskedSet,
  mentions: readonly Mention[],
): Decision | null {
  if (negated) return null;
  const { engine, question } = request;
  const travels = isOfTravel(question);
  const own = mentions.filter(tellsApart);
  if (!own.every(({ type }) => ['person', 'country', 'place'].includes(type) || type === 'word')) return null;
  if (own.length === 0 && !counted && !inAccount && quantifier !== 'all' && !place) return null;
  if (own.length > 0 && place) return null;
  const ahead = travels || question.tense === 'future' || (own.length > 0 && question.tense !== 'past' && !inAccount);
  const all = meetingsIn(engine).filter(
    (profile) =>
      (!(ahead || place) || isAhead(profile)) && own.every((mention) => fitEvent(mention, profile).fit === 'identity'),
  );
  const found = place === null ? all : all.slice(place === 'first' ? 0 : -1).slice(0, 1);
  if (found.length === 0) return null;
  const names = engine.words.and(found.map(({ event }) => nameOf(engine, event)));
  return {
    ...ANSWERED,
    text: sentence(counted ? engine.words.counted(found.length, names, 'thing') : names),
    short: counted ? String(found.length) : names,
    evidence: found.flatMap(firstEvidence),
    event: found[0]?.event.id ?? null,
    confidence: 0.8,
  };
}

const isOfTravel = ({ units }: Question) => units.some((unit) => concepts(unit).includes('travel'));

/** "The itinerary of X", "X's schedule": what takes place, in order. */
function programme({ engine }: Request, mentions: readonly Mention[]): Decision | null {
  const own = mentions.filter(tellsApart);
  if (!own.every(({ type }) => type === 'person' || type === 'country' || type === 'place')) return null;
  const found = meetingsIn(engine).filter(
    (profile) => isAhead(profile) && own.every((mention) => takesPart(engine, mention, profile)),
  );
  if (found.length < 2) return null;
  return tellPassages(
    engine,
    found.flatMap((profile) => firstIn(profile, 'when') ?? firstIn(profile, 'who') ?? []),
  );
}

/** "Which cities do they visit": where those named, or all, meet, in order. */
function stops(
  { engine, question }: Request,
  { kind, counted, negated, place, plural }: AskedSet,
  mentions: readonly Mention[],
): Decision | null {
  const own = mentions.filter(tellsApart);
  if (
    negated ||
    !(isOfTravel(question) || (kind === 'place' && (place || plural))) ||
    !own.every(({ type }) => type === 'person' || type === 'country')
  )
    return null;
  const facts = meetingsIn(engine)
    .filter((profile) => isAhead(profile) && own.every((mention) => takesPart(engine, mention, profile)))
    .flatMap(({ facts: all }) =>
      all
        .map(({ fact }) => fact)
        .filter(({ slot, aspect }) => slot === 'where' && !aspect)
        .slice(0, 1),
    );
  const ids = facts.flatMap(({ entities }) => entities.slice(0, 1));
  const towns = [...new Set(ids)].map((id) => engine.base.entity(id));
  const all = kind === 'country' ? towns.map(({ id, country }) => engine.base.entity(country ?? id)) : towns;
  const found = place === null ? all : all.slice(place === 'first' ? 0 : -1).slice(0, 1);
  if (towns.length < 2) return null;
  return { ...listed(engine, found, counted), evidence: facts.flatMap(evidenceOf) };
}

/** A person, one of several of an office, or a country that takes part. */
function takesPart({ base }: Engine, mention: Mention, { participants, parties, places }: EventProfile): boolean {
  if (!('ids' in mention)) return false;
  const ofCountry = mention.type === 'person' ? [] : [...participants].map((id) => base.entity(id).country);
  return mention.ids.some((id) => participants.has(id) || parties.has(id) || places.has(id) || ofCountry.includes(id));
}

export function firstEvidence({ facts }: EventProfile): Evidence[] {
  const fact = (facts.find(({ fact: { slot } }) => slot === 'who') ?? facts[0])?.fact;
  return fact ? evidenceOf(fact) : [];
}

/** "Names of the Korean ministers". */
function withRoles({ engine }: Request, ids: readonly string[]): Decision {
  const people = ids.map((id) => engine.base.entity(id));
  return { ...listed(engine, people, false), evidence: people.flatMap((each) => roleEvidence(engine, each)) };
}

/** Everybody, or all countries, places … that the article names. */
function allNamed({ engine }: Request, kind: EntityKind, counted: boolean): Decision | null {
  const article = engine.profiles[0]?.event.article ?? engine.base.newest()[0]?.id;
  // Drafts take pieces of text for people, and leave some out.
  const isSure = article !== undefined && (kind === 'country' || engine.base.isReviewed(article));
  const found = isSure ? namedIn(engine, article, kind) : [];
  if (found.length === 0) return null;
  const entities = found.map(({ entity }) => entity);
  return { ...listed(engine, entities, counted), evidence: found.map(({ evidence }) => evidence) };
}

/** Entities as a list, or their number with who they are. */
export function listed({ words }: Engine, entities: readonly Entity[], counted: boolean): Decision {
  const names = words.and(entities.map(titled));
  return {
    ...ANSWERED,
    text: sentence(counted ? words.counted(entities.length, names, entities[0]?.kind) : names),
    short: counted ? String(entities.length) : words.and(entities.map(({ name }) => name)),
    persons: entities.map(({ id }) => id),
    confidence: 0.8,
  };
}
