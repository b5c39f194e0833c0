import { type Concept, KIND_CONCEPTS, OPPOSITES } from '../language/concepts.ts';
import type { Aspect, Kind, Slot } from '../model.ts';
import { fitEvent, inEvidence, inFact } from './fit.ts';
import type { Mention } from './mentions.ts';
import { isPart, namesPart } from './named-part.ts';
import type { EventProfile, FactProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { concepts } from './units.ts';

/** An event with how well the question fits it. */
export interface EventCandidate {
  readonly profile: EventProfile;
  readonly score: number;
}

/** A fact with how well it answers. */
export interface FactCandidate {
  readonly profile: FactProfile;
  readonly score: number;
}

/** The slots in which an answer of a kind stands. */
export function slotsOf(kind: Kind, aspects: readonly Aspect[]): readonly Slot[] {
  switch (kind) {
    case 'who':
    case 'which-organization':
      return ['who'];
    case 'which-country':
      return ['who', 'where', 'how-many'];
    case 'when':
    case 'clock-time':
    case 'days-until':
      return ['when'];
    case 'where':
      return ['where'];
    case 'why':
      return ['why'];
    case 'how':
      // "How are they going?" asks for no journey.
      return aspects.some((aspect) => aspect !== 'travel') ? ['how', 'what'] : ['how'];
    case 'how-many':
      return ['how-many', 'who'];
    case 'what':
      return aspects.includes('purpose') || aspects.includes('backdrop')
        ? ['what', 'why']
        : aspects.includes('rank')
          ? ['what', 'how-many']
          : ['what'];
    case 'polar':
      return ['what', 'who', 'when', 'where', 'why', 'how', 'how-many'];
    default:
      return [];
  }
}

/** Events in the order in which the question may mean them, best first. */
export function rankEvents(
  question: Question,
  mentions: readonly Mention[],
  profiles: readonly EventProfile[],
  wanted: readonly Slot[],
): EventCandidate[] {
  const persons = mentions
    .filter((mention) => mention.type === 'person' && !mention.asked)
    .flatMap((mention) => ('ids' in mention ? mention.ids : []));
  return profiles
    .map((profile) => {
      let score = profile.event.primary ? 0.5 : 0;
      if (profile.event.about !== undefined)
        score += speaks(question, profile) ? (profile.event.kind === 'confirmation' ? 2.5 : 0.5) : -8;
      for (const mention of mentions) score += fitEvent(mention, profile).weight;
      if (
        persons.length > 1 &&
        profile.participants.size === new Set(persons).size &&
        persons.every((id) => profile.participants.has(id))
      )
        score += 1;
      if (profile.facts.some(({ fact }) => wanted.includes(fact.slot))) score += 0.4;
      if (
        profile.facts.some(
          ({ fact }) => fact.aspect && question.aspects.includes(fact.aspect) && wanted.includes(fact.slot),
        )
      )
        score += 0.8;
      const past = profile.dates.length > 0 && profile.dates.every((date) => date < profile.published.toString());
      // Nobody is said to be travelling to what is over.
      if (past && question.tense !== 'past' && mentions.some((each) => each.type === 'country' && each.destination))
        score -= 8;
      if (profile.dates.length > 0 && question.tense !== null) {
        const shown = mentions.some(
          (mention) =>
            (mention.type === 'date' && fitEvent(mention, profile).fit !== 'conflict') ||
            (mention.type === 'word' && mention.concepts.includes('photo')),
        );
        if (past && question.tense !== 'past' && !shown && profile.event.kind === 'meeting') score -= 4;
        if (past && question.tense === 'past') score += 0.5;
      }
      return { profile, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** Whether a question uses the verb of a statement or confirmation, or denies it. */
function speaks(question: Question, profile: EventProfile): boolean {
  // A joint statement comes out of talks; nobody announces them with it.
  if (
    profile.event.kind === 'statement' &&
    question.units.some((unit) => concepts(unit).includes('joint') || /joint/i.test(unit.text))
  )
    return false;
  const own: readonly Concept[] = KIND_CONCEPTS[profile.event.kind] ?? [];
  return question.units.some((unit) =>
    concepts(unit).some(
      (concept) => own.includes(concept) || OPPOSITES.some(([a, b]) => a === concept && own.includes(b)),
    ),
  );
}

/** Facts of an event that a question of this kind may want, best first. */
export function rankFacts(
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  slots: readonly Slot[],
): FactCandidate[] {
  return event.facts
    .filter(({ fact }) => slots.includes(fact.slot))
    .map((profile, index) => ({ profile, score: scoreFact(question, mentions, event, profile, slots) - index * 0.01 }))
    .sort((a, b) => b.score - a.score);
}

/** Aspects that answer only when they are asked for. */
const SPECIAL: readonly Aspect[] = [
  'travel',
  'predecessors',
  'rank',
  'meaning',
  'expectation',
  'headline',
  'quantity',
  'backdrop',
  'purpose',
];

function scoreFact(
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  profile: FactProfile,
  slots: readonly Slot[],
): number {
  const { fact } = profile;
  let score = 0;
  if ((fact.aspect && question.aspects.includes(fact.aspect)) || namesPart(question, fact)) score += 3;
  else if (isPart(fact)) score -= 0.8;
  else if (question.aspects.length > 0 && fact.slot === 'what') score -= 1;
  else if (fact.aspect && SPECIAL.includes(fact.aspect) && fact.slot !== 'why' && slots.length < 7) score -= 0.8;
  for (const mention of mentions) {
    const { fit } = fitEvent(mention, event);
    const stated = inFact(mention, profile);
    if (fit === 'identity') score += stated ? 0.4 : 0;
    else if (stated) score += 1.5;
    else if (inEvidence(mention, profile)) score += 0.6;
    if (question.polar && stated && mention.type === 'word' && fact.slot === 'what' && fit !== 'identity') score += 0.5;
    if (question.polar && stated && mention.type !== 'word' && fact.slot === naturalSlot(mention)) score += 1;
  }
  for (const unit of question.units)
    if (
      unit.neutral &&
      concepts(unit).some((concept) => profile.value.concepts.has(concept) && !event.identity.concepts.has(concept))
    )
      score += 0.5;
  if (question.polar && fact.slot === 'why') score -= 1;
  if (fact.aspect === 'predecessors' && question.order?.relation === 'before') score += 1;
  if (question.head) {
    const { head: noun } = question;
    const head = mentions.find((mention) => mention.units.includes(noun));
    if (head && inFact(head, profile)) score += 2;
  }
  return score;
}

function naturalSlot(mention: Mention): Slot {
  switch (mention.type) {
    case 'date':
      return 'when';
    case 'place':
      return 'where';
    case 'country':
      return mention.use === 'place' ? 'where' : 'who';
    case 'ordinal':
    case 'quantity':
      return 'how-many';
    default:
      return 'who';
  }
}
