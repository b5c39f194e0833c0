import { Temporal } from 'temporal-polyfill';
import type { FactBase } from '../knowledge/fact-base.ts';
import { type Concept, FORMAT_CONCEPTS, KIND_CONCEPTS } from '../language/concepts.ts';
import type { Fact, NewsEvent } from '../model.ts';
import type { Steps } from '../steps.ts';
import { tokenize } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { isPart, partName } from './named-part.ts';

/** What a text speaks of: ids of entities, families of words, stems. */
export interface Features {
  readonly entities: ReadonlySet<string>;
  readonly concepts: ReadonlySet<Concept>;
  readonly stems: ReadonlySet<string>;
}

export interface FactProfile {
  readonly fact: Fact;
  /** Of the value and the worded answer. */
  readonly value: Features;
  /** Of the whole evidence. */
  readonly evidence: Features;
}

/** What identifies an event, and what is said about it. */
export interface EventProfile {
  readonly event: NewsEvent;
  readonly facts: readonly FactProfile[];
  /** Persons and groups that take part. */
  readonly participants: ReadonlySet<string>;
  /** Of the participants those who are persons. */
  readonly people: ReadonlySet<string>;
  /** Countries and organisations between which it takes place. */
  readonly parties: ReadonlySet<string>;
  /** Where it takes place, and what those places lie in. */
  readonly places: ReadonlySet<string>;
  /** The places alone, without what they lie in. */
  readonly exactPlaces: ReadonlySet<string>;
  /** Places within a town, as a building. */
  readonly finePlaces: ReadonlySet<string>;
  /** Parties and places of the event that a statement or confirmation speaks of. */
  readonly subjects: ReadonlySet<string>;
  readonly subjectDates: readonly string[];
  readonly dates: readonly string[];
  readonly published: Temporal.PlainDate;
  readonly ordinals: ReadonlySet<number>;
  readonly after: string | null;
  readonly during: string | null;
  readonly identity: Features;
  readonly evidence: Features;
}

function featuresOf(texts: readonly string[], lexicon: Lexicon): Features {
  const entities = new Set<string>();
  const concepts = new Set<Concept>();
  const stems = new Set<string>();
  for (const text of texts) {
    const tokens = tokenize(text);
    const phrases = lexicon.find(tokens);
    // The words of a name stand for the name alone: "United" in a country's is no "unit".
    const inNames = new Set(
      phrases
        .filter(({ senses }) => senses.some((sense) => sense.type === 'entity'))
        .flatMap(({ from, to }) => tokens.slice(from, to)),
    );
    for (const token of tokens) if (!inNames.has(token)) stems.add(token.stem);
    for (const { senses } of phrases) {
      const named = senses.some((sense) => sense.type === 'entity');
      for (const sense of senses) {
        if (sense.type === 'entity') entities.add(sense.id);
        if (sense.type === 'concept' && !named) concepts.add(sense.name);
      }
    }
  }
  for (const place of [...entities]) {
    const country = lexicon.capitals.get(place);
    if (country) entities.add(country);
  }
  return { entities: kept(entities), concepts: kept(concepts), stems: kept(stems) };
}

const NONE: ReadonlySet<never> = new Set<never>();

/** Most sets of most events are empty, and there are a hundred thousand of them. */
function kept<T>(set: ReadonlySet<T>): ReadonlySet<T> {
  return set.size === 0 ? NONE : set;
}

export function* profileEvents(base: FactBase, lexicon: Lexicon): Steps<EventProfile[]> {
  const profiles: EventProfile[] = [];
  // Facts of one article share sentences, and events of one article speak of each other.
  let article = '';
  let read = (texts: readonly string[]) => featuresOf(texts, lexicon);
  for (const event of base.events.values()) {
    if (event.article !== article) read = remembered(lexicon);
    article = event.article;
    profiles.push(profile(event, base, lexicon, read));
    yield;
  }
  return profiles;
}

/** Reads the features of texts, of the same ones once. */
function remembered(lexicon: Lexicon): (texts: readonly string[]) => Features {
  const known = new Map<string, Features>();
  return (texts) => {
    const key = texts.join('\0');
    const features = known.get(key) ?? featuresOf(texts, lexicon);
    known.set(key, features);
    return features;
  };
}

function profile(
  event: NewsEvent,
  base: FactBase,
  lexicon: Lexicon,
  read: (texts: readonly string[]) => Features,
): EventProfile {
  const facts = base.factsOf(event.id).map((fact): FactProfile => {
    const words = base.words(fact.article, fact.value);
    const evidence = fact.evidence.map((span) => base.words(fact.article, span));
    const part = isPart(fact) ? [partName(fact)] : [];
    const value = read([words, fact.answer ?? '', ...part]);
    return {
      fact,
      value: fact.entities.every((id) => value.entities.has(id))
        ? value
        : { ...value, entities: new Set([...value.entities, ...fact.entities]) },
      evidence: read([...evidence, ...part]),
    };
  });
  const own = (slot: Fact['slot']) => facts.filter(({ fact }) => fact.slot === slot).map(({ fact }) => fact);
  const who = own('who').filter((fact) => !fact.aspect);
  const named = who.flatMap((fact) => fact.entities);
  const people = new Set(named.filter((id) => ['person', 'group'].includes(base.entity(id).kind)));
  const exactPlaces = new Set(own('where').flatMap(({ aspect, entities }) => (aspect === 'origin' ? [] : entities)));
  const whens = own('when').filter(({ aspect }) => aspect !== 'deadline');
  const about = event.about === undefined ? null : profile(base.event(event.about), base, lexicon, read);
  const own_ = read([...calledBy(base, event), ...event.aliases]);
  const kind = [...(KIND_CONCEPTS[event.kind] ?? []), ...(FORMAT_CONCEPTS[event.format ?? ''] ?? [])];
  return {
    event,
    facts,
    participants: kept(people),
    people: kept(new Set([...people].filter((id) => base.entity(id).kind === 'person'))),
    parties: kept(
      new Set([
        ...event.parties,
        ...named.filter((id) => !people.has(id)),
        ...named.filter((id) => base.entity(id).kind === 'organization').flatMap((id) => base.entity(id).country ?? []),
      ]),
    ),
    finePlaces: kept(
      new Set(
        [...exactPlaces].filter((id) => {
          const outer = base.entity(id).within;
          return outer !== undefined && base.entity(outer).kind === 'place';
        }),
      ),
    ),
    places: kept(withContainers(exactPlaces, base, lexicon)),
    exactPlaces: kept(exactPlaces),
    subjects: kept(new Set([...(about?.parties ?? []), ...(about?.places ?? []), ...(about?.participants ?? [])])),
    subjectDates: about?.dates ?? [],
    dates: whens.flatMap((fact) => (fact.date ? [fact.date.value] : [])),
    published: Temporal.PlainDate.from(base.article(event.article).published.slice(0, 10)),
    ordinals: kept(new Set(facts.flatMap(({ fact }) => (fact.ordinal ? [fact.ordinal] : [])))),
    after: whens.find((fact) => fact.after)?.after ?? null,
    during: whens.find((fact) => fact.during)?.during ?? null,
    identity: { ...own_, concepts: new Set([...kind, ...own_.concepts, ...(about?.identity.concepts ?? [])]) },
    evidence: merge(facts.map((each) => each.evidence)),
  };
}

function withContainers(places: ReadonlySet<string>, base: FactBase, lexicon: Lexicon): Set<string> {
  const all = new Set(places);
  for (const id of all) {
    const entity = base.entities.get(id);
    for (const outer of [entity?.within, entity?.country, lexicon.capitals.get(id)]) if (outer) all.add(outer);
  }
  return all;
}

function merge(features: readonly Features[]): Features {
  const [first, ...others] = new Set(features);
  if (first && others.length === 0) return first;
  return {
    entities: kept(new Set(features.flatMap((each) => [...each.entities]))),
    concepts: kept(new Set(features.flatMap((each) => [...each.concepts]))),
    stems: kept(new Set(features.flatMap((each) => [...each.stems]))),
  };
}

/** What tells an event from the others: its name, or of a draft, where several may be called alike, the words of its clause. */
function calledBy(base: FactBase, { id, article, name }: NewsEvent): string[] {
  const told = base.factsOf(id).filter(({ slot, aspect }) => slot === 'what' && aspect === 'description');
  if (!base.isDrafted(article) || told.length === 0) return [name];
  return told.map((fact) => opening(base.words(fact.article, fact.value)));
}

/** Letters of a clause that tell what it is of: what comes late in a long one is told besides. */
const OPENING = 100;

function opening(clause: string): string {
  return clause.length > OPENING ? clause.slice(0, OPENING).replace(/\s+\S*$/, '') : clause;
}
