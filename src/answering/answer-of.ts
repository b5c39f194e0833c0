import type { Answer, DateReading, WorkedDate } from '../model.ts';
import type { Decision, Evidence } from './decision.ts';
import type { Engine } from './engine.ts';

/** As much of an engine as words an answer. */
type Speaking = Pick<Engine, 'base' | 'words'>;

/** A decision with its passages quoted. */
export function answerOf(engine: Speaking, decision: Decision): Answer {
  const { base } = engine;
  const evidence = distinct(decision.evidence);
  const quotes = evidence.map(({ article, span }) => base.quote(article, span));
  const nearest = distinct(decision.nearest).map(({ article, span }) => base.quote(article, span));
  const source = quotes[0]?.article ?? nearest[0]?.article;
  return {
    status: decision.status,
    reason: decision.reason,
    answer: decision.text && engine.words.rendered(decision.text),
    short: decision.short,
    quotes,
    nearest,
    date: decision.date && worked(engine, decision.date),
    asOf: source === undefined ? null : base.article(source).published,
    reviewed: decision.fact?.reviewed === true || quotes.every(({ article }) => base.isReviewed(article)),
    confidence: decision.confidence,
    says: evidence.map(({ says }) => (says === null ? null : base.entity(says).name)),
    others: decision.others,
    grounds: decision.grounds,
  };
}

function worked({ words }: Speaking, date: DateReading): WorkedDate {
  const { text, value, anchor } = date;
  return { text, value, anchor, working: words.working(date) };
}

/** Each passage once, though several facts may rest on it. */
function distinct(passages: readonly Evidence[]): Evidence[] {
  const key = ({ article, span }: Evidence) => `${article} ${span.start} ${span.end}`;
  return passages.filter((passage, i) => passages.findIndex((each) => key(each) === key(passage)) === i);
}
