import { BUILDING, CLOSER, DESCRIBES } from '../language/en/asking/cues.ts';
import type { Aspect, Fact, Kind } from '../model.ts';
import { aspectOf } from './aspects.ts';
import type { FactCandidate } from './choose.ts';
import { fitEvent, inFact } from './fit.ts';
import type { Mention } from './mentions.ts';
import { namesPart } from './named-part.ts';
import type { EventProfile, FactProfile } from './profiles.ts';
import type { Question } from './question.ts';
import type { Asked } from './step.ts';

/** Facts that may answer: of an aspect that was asked, of the noun that was asked for, as fine as was asked. */
export function usable(
  question: Question,
  facts: readonly FactCandidate[],
  mentions: readonly Mention[],
  kind: Kind,
  event: EventProfile,
): FactCandidate[] {
  if (kind === 'where') return facts.filter(({ profile }) => isFineEnough(question, mentions, event, profile));
  if (kind !== 'what') return [...facts];
  const { head: noun } = question;
  const head = noun ? mentions.find((mention) => mention.units.includes(noun)) : undefined;
  return facts.filter(({ profile }) => isOfNoun(head, profile) && isOfAspect(question, mentions, event, profile));
}

/** "which document": the fact has to speak of one. */
function isOfNoun(head: Mention | undefined, profile: FactProfile): boolean {
  if (head?.type !== 'word' || inFact(head, profile)) return true;
  const { aspect } = profile.fact;
  return aspect !== undefined && head.concepts.some((concept) => aspectOf(concept) === aspect);
}

/** Aspects that, asked for, no other answers. */
const EXCLUSIVE: readonly Aspect[] = ['agenda', 'outcome', 'expectation', 'meaning', 'headline'];

/** A fact of an aspect that nobody asked for answers only when it speaks of something asked about. */
function isOfAspect(
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  profile: FactProfile,
): boolean {
  const { slot, aspect = 'description' } = profile.fact;
  if (slot !== 'what' || question.aspects.includes(aspect) || namesPart(question, profile.fact)) return true;
  if (question.aspects.length > 0) return !EXCLUSIVE.some((each) => question.aspects.includes(each));
  const told = mentions.some((mention) => fitEvent(mention, event).fit !== 'identity' && inFact(mention, profile));
  return aspect === 'description' || told;
}

/** "where in X", "in which building": a place that the question itself names does not answer it. */
function isFineEnough(
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  { fact }: FactProfile,
): boolean {
  if (BUILDING.test(question.text)) return fact.entities.some((id) => event.finePlaces.has(id));
  const named = mentions.flatMap((mention) => {
    if (mention.units.some((unit) => unit.neutral)) return [];
    if (mention.type === 'place') return mention.ids;
    if (mention.type !== 'country' || mention.use !== 'place') return [];
    return mention.place ? [...mention.ids, mention.place] : mention.ids;
  });
  const nothingNew = fact.entities.length > 0 && fact.entities.every((id) => named.includes(id));
  return !(nothingNew && CLOSER.test(question.text));
}

/** A description of the event in answer to a question that hardly names it. */
export function isVague({ question, kind, mentions, event }: Asked, fact: Fact): boolean {
  if (kind === 'what' && fact.aspect === 'description' && /\bwas (?:it )?said\b/i.test(question.spelled)) return true;
  return (
    kind === 'what' &&
    fact.aspect === 'description' &&
    question.aspects.length === 0 &&
    question.head === null &&
    !DESCRIBES.test(question.spelled) &&
    mentions.filter((mention) => fitEvent(mention, event).fit === 'identity').length < 2
  );
}
