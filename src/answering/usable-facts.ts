import type { Fact, Kind } from '../model.ts';
import { aspectOf } from './aspects.ts';
import type { FactCandidate } from './choose.ts';
import { fitEvent, inFact } from './fit.ts';
import type { Mention } from './mentions.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import type { Asked } from './step.ts';

/** Forms that a description of the event answers. */
const DESCRIBES =
  /\bwhat(?:'s| is| are| was| were| will be)? (?:[^?]{0,40})?(?:happen\w*|planned|scheduled|going on|taking place|kind|sort|type|up|shown?|show|depict\w*|see\w*|announced|believed|done|do|did|accused|suspected|confirmed|said|known|event|meeting|talks|occasion|new|held|hold)\b|\bwhat(?:'s| is| are| was) (?:the|this|that|a|an)\b|\bwhich (?:meeting|event|talks)\b|^[^?]{0,60}$(?<!\bwhat\b[^?]*)/i;

/** Facts that may answer: of an aspect that was asked, and of the noun that was asked for. */
export function usable(
  question: Question,
  facts: readonly FactCandidate[],
  mentions: readonly Mention[],
  kind: Kind,
  event: EventProfile,
): FactCandidate[] {
  const head = question.head ? mentions.find((mention) => mention.units.includes(question.head as never)) : undefined;
  return facts.filter(({ profile }) => {
    const { fact } = profile;
    if (
      kind === 'what' &&
      question.aspects.length === 0 &&
      fact.slot === 'what' &&
      fact.aspect !== 'description' &&
      !mentions.some((mention) => fitEvent(mention, event).fit !== 'identity' && inFact(mention, profile))
    )
      return false;
    if (
      kind === 'what' &&
      head &&
      head.type === 'word' &&
      !inFact(head, profile) &&
      !(head.concepts.some((concept) => aspectOf(concept) === fact.aspect) && fact.aspect !== undefined)
    )
      return false;
    if (
      kind === 'what' &&
      question.aspects.length > 0 &&
      fact.slot === 'what' &&
      !question.aspects.includes(fact.aspect ?? 'description')
    ) {
      return !['agenda', 'outcome', 'expectation', 'meaning', 'headline'].some((aspect) =>
        question.aspects.includes(aspect as never),
      );
    }
    if (
      kind === 'where' &&
      /\b(?:building|hall|room|hotel|palace|address|street|neighborhood)\b/i.test(question.text)
    ) {
      if (!fact.entities.some((id) => event.finePlaces.has(id))) return false;
    } else if (kind === 'where') {
      const asked = mentions
        .filter((mention) => mention.units.every((unit) => !unit.neutral))
        .flatMap((mention) =>
          mention.type === 'place' || (mention.type === 'country' && mention.use === 'place')
            ? [...mention.ids, ...(mention.type === 'country' && mention.place ? [mention.place] : [])]
            : [],
        );
      if (
        asked.length > 0 &&
        fact.entities.length > 0 &&
        fact.entities.every((id) => asked.includes(id)) &&
        /\b(?:exactly|precisely|whereabouts|in|building|specific\w*)\b/i.test(question.text)
      )
        return event.facts.length < 0;
    }
    return true;
  });
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
