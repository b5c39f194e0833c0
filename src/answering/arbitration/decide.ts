import { isOfAsker } from '../../language/en/syntax/question.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Decision } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { notStated } from '../refusal.ts';
import { evidenceOf } from '../sentences/stated.ts';
import { choose } from './choose.ts';
import { askedOf, type Heard, heardOf, isStated, type Said } from './heard.ts';
import { borne } from './unreviewed.ts';

const SHOWN = 3;

/** Decides about a clause by reviewed facts and by the sentences of articles, whichever is likelier right. */
export function decide(engine: Engine, base: SentenceBase, said: Said): Decision {
  const { decision, asks } = said;
  if (decision.status === 'clarify' || decision.exact) return decision;
  const asked = askedOf(engine, base, said);
  if (isOfAsker(asked.question) || (isStated(decision) && tellsOfSeveral(decision))) return decision;
  const heard = heardOf(asked, { decision, asks });
  const [first] = asked.ranked;
  const checked = isStated(decision) && decision.fact?.reviewed === true ? decision.fact : null;
  const isByHand = checked !== null && !engine.base.isDrafted(checked.article);
  if (isByHand || (first && engine.base.isToldWhole(first.sentence.article))) return byReviewed(heard);
  if (!asks && decision.status === 'ignored') return decision;
  const told = borne(heard);
  if (told) return told;
  // What was drafted and checked answers what no sentence does.
  if (checked) return byReviewed(heard);
  if (decision.status === 'ignored') return decision;
  // What drafted facts miss may stand in a sentence: it is not called absent.
  const speaks = first !== undefined && first.features.same + first.features.form > 0;
  return {
    ...(isStated(decision) || speaks ? refused(heard) : decision),
    nearest: nearestOf(heard),
    confidence: asked.confidence,
  };
}

function byReviewed(heard: Heard): Decision {
  const { facts, byFacts, bySentences } = heard;
  const choice = choose(heard);
  if (choice?.by === 'sentences' && bySentences) return { ...bySentences, confidence: choice.chance };
  if (choice && byFacts) {
    const { event, grounds } = facts;
    return {
      ...byFacts,
      event: byFacts.event ?? event,
      grounds: byFacts.grounds ?? grounds,
      confidence: choice.chance,
    };
  }
  return isStated(facts) ? { ...refused(heard), nearest: nearestOf(heard) } : facts;
}

function refused({ asked: { engine } }: Heard): Decision {
  return notStated(engine, engine.words.gaps.that, []);
}

function nearestOf({ asked: { ranked } }: Heard): Decision['nearest'] {
  return ranked.slice(0, SHOWN).map(({ sentence }) => evidenceOf(sentence));
}

/** Whether facts unite what several articles say of one event, the newest first. */
function tellsOfSeveral({ evidence }: Decision): boolean {
  return new Set(evidence.map(({ article }) => article)).size > 1;
}
