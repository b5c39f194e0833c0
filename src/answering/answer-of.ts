import type { Answer } from '../model.ts';
import type { Decision, Evidence } from './decision.ts';
import type { Engine } from './engine.ts';

/** A decision with its passages quoted. */
export function answerOf({ base }: Engine, decision: Decision): Answer {
  const evidence = distinct(decision.evidence);
  const quotes = evidence.map(({ article, span }) => base.quote(article, span));
  const nearest = distinct(decision.nearest).map(({ article, span }) => base.quote(article, span));
  const source = quotes[0]?.article ?? nearest[0]?.article;
  return {
    status: decision.status,
    reason: decision.reason,
    answer: decision.text,
    short: decision.short,
    quotes,
    nearest,
    date: decision.date,
    asOf: source === undefined ? null : base.article(source).published,
    confidence: decision.confidence,
    says: evidence.map(({ says }) => (says === null ? null : base.entity(says).name)),
    others: decision.others,
    grounds: decision.grounds,
  };
}

/** Each passage once, though several facts may rest on it. */
function distinct(passages: readonly Evidence[]): Evidence[] {
  const key = ({ article, span }: Evidence) => `${article} ${span.start} ${span.end}`;
  return passages.filter((passage, i) => passages.findIndex((each) => key(each) === key(passage)) === i);
}
