import type { Concept } from '../language/concepts.ts';
import { KIND_CONCEPTS } from '../language/concepts.ts';
import { AWAY_FROM_VERB, HAS_WITH, NOT_OF_AGENT, PASSIVE } from '../language/en/asking/cues.ts';
import type { Fact } from '../model.ts';
import { daysOf } from '../text/calendar.ts';
import { isWeekday } from '../text/dates.ts';
import { aspectOf } from './aspects.ts';
import type { Engine } from './engine.ts';
import { fitEvent, inFact, opposite } from './fit.ts';
import type { Mention } from './mentions.ts';
import { namesPart } from './named-part.ts';
import type { EventProfile, FactProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { concepts } from './units.ts';

/** Something that a question takes for granted and the source contradicts. */
export interface Contradiction {
  /** The words of the question that are wrong. */
  readonly said: string;
  /** The fact that holds instead. */
  readonly instead: Fact;
}

/** What a question assumes wrongly about its event, the surest first. */
export function contradictions(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
): Contradiction[] {
  const found: Contradiction[] = [];
  const fact = (slot: Fact['slot'], test: (profile: FactProfile) => boolean = () => true) =>
    event.facts.find((each) => each.fact.slot === slot && test(each))?.fact;
  const add = (said: string, instead: Fact | undefined) => {
    if (instead) found.push({ said, instead });
  };
  for (const mention of mentions) {
    if (question.alternatives.some((unit) => mention.units.includes(unit))) continue;
    const { fit } = fitEvent(mention, event);
    const part =
      mention.type === 'date' &&
      event.facts.find((each) => each.fact.slot === 'when' && namesPart(question, each.fact));
    if (part) {
      if (!inFact(mention, part)) add(mention.label, part.fact);
      continue;
    }
    if (
      isAgent(question, mention, event) &&
      !event.parties.has(idOf(mention)) &&
      !event.participants.has(idOf(mention))
    ) {
      if (!(question.polar && event.event.kind === 'confirmation')) add(mention.label, fact('what') ?? fact('who'));
      continue;
    }
    if (
      mention.type === 'country' &&
      isAgent(question, mention, event) &&
      event.event.kind !== 'meeting' &&
      whoIds(engine, event).size > 0 &&
      !whoIds(engine, event).has(idOf(mention))
    ) {
      add(mention.label, fact('what') ?? fact('who'));
      continue;
    }
    if (fit !== 'conflict') continue;
    if (
      (mention.type === 'country' || mention.type === 'place') &&
      (mention.units[0]?.before !== 'from' || event.event.format === 'photographed')
    )
      add(mention.label, fact('where', ({ fact }) => !fact.aspect) ?? fact('where'));
    if (mention.type === 'date' && (question.polar || !isOfSaying(question, mention, event)))
      add(mention.label, fact('when'));
    if (
      mention.type === 'ordinal' &&
      !mentions.some((each) => each.type === 'ordinal' && event.ordinals.has(each.value)) &&
      (question.polar ||
        question.ask?.kind === 'why' ||
        question.ask === null ||
        !question.units.some((unit) =>
          concepts(unit).some((concept) => concept === 'meeting' || concept === 'two-plus-two'),
        ))
    )
      add(mention.label, event.facts.find((each) => each.fact.ordinal)?.fact);
    if (mention.type === 'word')
      add(mention.label, opposite(mention.concepts, event.identity) ? (fact('what') ?? fact('who')) : undefined);
  }
  const rank = event.facts.find(({ fact }) => fact.aspect === 'rank' && fact.entities.length > 0)?.fact;
  const earlier = fact('who', ({ fact: each }) => each.aspect === 'predecessors')?.entities ?? [];
  if (
    rank &&
    question.aspects.includes('rank') &&
    (question.polar || question.ask?.kind === 'why' || question.ask === null)
  ) {
    const other = mentions.find(
      (mention) =>
        mention.type === 'country' &&
        !event.parties.has(idOf(mention)) &&
        !rank.entities.includes(idOf(mention)) &&
        !(asksPossession(question) && earlier.includes(idOf(mention))) &&
        mention.use === 'party',
    );
    if (other) add(other.label, rank);
  }
  const isSaid = (mention: Mention) => event.evidence.stems.has(mention.units[0]?.stem ?? '');
  const quantities = mentions.filter(({ type }) => type === 'quantity');
  // "Hundreds of thousands" is one number.
  const joined = quantities.some(({ units }, i) => i > 0 && units[0]?.before === 'of');
  const counted = joined ? quantities.every(isSaid) : quantities.some(isSaid);
  const quantity = counted
    ? undefined
    : quantities.find((mention) => mention.type === 'quantity' && !isSaid(mention) && /^[a-z]+$/.test(mention.value));
  if (quantity)
    add(
      quantity.label,
      fact('how-many', ({ fact: each }) => each.aspect === 'quantity'),
    );
  const rest = (said: string) =>
    mentions.filter(
      (mention) =>
        mention.label !== said &&
        mention.type === 'word' &&
        !mention.concepts.some(aspectOf) &&
        isAside(mention, event),
    );
  return found.filter(({ said }) => rest(said).length === 0);
}

/** "Does X have talks with Y": asks for what there is, also from before. */
export function asksPossession({ polar, spelled }: Question): boolean {
  return polar && HAS_WITH.test(spelled);
}

/** "Announced on Monday": the day on which an account came out is that of its words, not of what it tells. */
function isOfSaying(question: Question, mention: Mention & { type: 'date' }, { published }: EventProfile): boolean {
  const day = daysOf(mention.date.value)?.first;
  const says = question.units.some((unit) => concepts(unit).includes('announce') || concepts(unit).includes('say'));
  return (
    says &&
    day !== undefined &&
    (isWeekday(mention.date.text) ? day.dayOfWeek === published.dayOfWeek : day.equals(published))
  );
}

/** Whether a word is about something else than the event; of what is sent, even its sentences do not suffice. */
function isAside(mention: Mention, event: EventProfile): boolean {
  const { fit } = fitEvent(mention, event);
  return (
    fit === 'none' ||
    (fit === 'evidence' &&
      mention.type === 'word' &&
      mention.concepts.some((concept) => concept === 'troops' || concept === 'war'))
  );
}

function idOf(mention: Mention): string {
  return 'ids' in mention ? (mention.ids[0] ?? '') : '';
}

function whoIds(engine: Engine, event: EventProfile): Set<string> {
  const ids = new Set(event.facts.filter(({ fact }) => fact.slot === 'who').flatMap(({ fact }) => fact.entities));
  // An organisation acts for its country.
  for (const id of [...ids]) {
    const entity = engine.base.entity(id);
    if (entity.kind === 'organization' && entity.country) ids.add(entity.country);
  }
  return ids;
}

/** Whether a mention is the one who acts: just before the event's verb or noun, or after "by". */
function isAgent(question: Question, mention: Mention, event: EventProfile): boolean {
  if (event.event.kind === 'meeting' || !['country', 'organization', 'person'].includes(mention.type)) return false;
  const unit = mention.units.at(-1);
  if (!unit || (mention.type === 'country' && mention.use === 'place')) return false;
  if (unit.before === 'by') {
    const by = question.units.findLastIndex((each) => each.from < unit.from && each.text.toLowerCase() === 'by');
    const done = question.units[by - 1];
    return (
      done === undefined || concepts(done).some((concept) => (KIND_CONCEPTS[event.event.kind] ?? []).includes(concept))
    );
  }
  if (NOT_OF_AGENT.test(unit.before)) return false;
  const own: readonly Concept[] = KIND_CONCEPTS[event.event.kind] ?? [];
  const following = question.units.slice(question.units.indexOf(unit) + 1);
  const verb = following.find(
    (each) => !each.neutral || concepts(each).some((concept) => own.includes(concept) || concept === 'deny'),
  );
  if (
    !verb ||
    !concepts(verb).some((concept) => own.includes(concept) || (concept === 'deny' && own.includes('confirm')))
  )
    return false;
  const between = following.slice(0, following.indexOf(verb)).map((each) => each.text.toLowerCase());
  return !between.some((word) => AWAY_FROM_VERB.test(word)) && !PASSIVE.test(between.join(' '));
}
