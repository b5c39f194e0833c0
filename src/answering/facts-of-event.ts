import { META } from '../language/en/asking/cues.ts';
import { type FactCandidate, rankFacts, slotsOf } from './choose.ts';
import { uncovered } from './coverage.ts';
import { type Decision, evidenceOf } from './decision.ts';
import { fitEvent } from './fit.ts';
import { isPart, namesPart } from './named-part.ts';
import { nameOf } from './phrasing.ts';
import type { FactProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notMentioned, notStated } from './refusal.ts';
import { correct, state } from './statement.ts';
import { type Asked, firstIn, nearestOf, type Step } from './step.ts';
import { isVague, usable } from './usable-facts.ts';

/** Why the source puts it so, and where an organisation has its seat, are not facts of an event. */
export const besideTheEvent: Step = ({ engine, question, kind, mentions, event }) => {
  if (kind === 'why' && META.test(question.text)) {
    return notStated(engine, engine.words.gaps.whyItIsSaid, nearestOf(event));
  }
  const ofOffice = kind === 'where' && mentions.some((mention) => mention.type === 'organization');
  return ofOffice ? notStated(engine, engine.words.gaps.whereThatIs, nearestOf(event)) : null;
};

/** The fact of the event that covers the question best, or why there is none. */
export function answerByFact(asked: Asked): Decision {
  const { engine, question, kind, mentions, event } = asked;
  const best = bestFact(asked)?.profile;
  if (!best) return notStated(engine, engine.words.gaps.ofEvent(kind, nameOf(engine, event.event)), nearestOf(event));
  const near = evidenceOf(best.fact);
  const [missing] = uncovered(mentions, event, best, isOtherPart(question, best));
  if (question.negated && !missing && kind === 'why') {
    const denied = rankFacts(question, mentions, event, slotsOf('polar', []))[0];
    if (denied) return correct(engine, question, denied.profile.fact);
  }
  const decision = toldBy(asked, best);
  return missing ? { ...notMentioned(engine, missing.label, near), apart: decision } : decision;
}

function toldBy(asked: Asked, best: FactProfile): Decision {
  const { engine, question, kind, mentions, event } = asked;
  if (question.negated || isVague(asked, best.fact))
    return notStated(engine, engine.words.gaps.that, evidenceOf(best.fact));
  const stated = state(engine, question, best.fact);
  const onDate = mentions.some((mention) => mention.type === 'date' && fitEvent(mention, event).fit === 'identity');
  const when = kind === 'what' && onDate ? firstIn(event, 'when') : undefined;
  return when ? { ...stated, evidence: [...stated.evidence, ...evidenceOf(when)], date: when.date ?? null } : stated;
}

/** Whether a fact tells of a part that nobody asked for: what else its sentence speaks of is then no part of it. */
function isOtherPart(question: Question, { fact }: FactProfile): boolean {
  return isPart(fact) && !namesPart(question, fact);
}

function bestFact({ question, kind, mentions, event }: Asked): FactCandidate | undefined {
  const ranked = rankFacts(question, mentions, event, slotsOf(kind, question.aspects));
  const facts = usable(question, ranked, mentions, kind, event);
  const covering = facts.find(
    ({ profile }) => uncovered(mentions, event, profile, isOtherPart(question, profile)).length === 0,
  );
  if (covering) return covering;
  // "What does X share with Y": what is asked may stand in a fact of another slot.
  const open =
    kind === 'what' &&
    question.head === null &&
    question.aspects.every((aspect) => aspect === 'predecessors' || aspect === 'rank');
  const anywhere = open
    ? rankFacts(question, mentions, event, slotsOf('polar', [])).find(
        ({ profile }) => uncovered(mentions, event, profile, true).length === 0,
      )
    : undefined;
  return anywhere ?? facts[0];
}
