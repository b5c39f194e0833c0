import { Temporal } from 'temporal-polyfill';
import { daysOf } from '../text/calendar.ts';
import type { EventCandidate } from './choose.ts';
import type { Clock } from './clock.ts';
import type { Decision } from './decision.ts';
import type { Engine } from './engine.ts';
import { nameOf, sentence } from './phrasing.ts';

/** Events whose scores lie closer than this were nearly meant as well. */
const CLOSE = 1;

/** Adds to a decision what depends on the whole choice: tense, the other events meant, confidence. */
export function finish(engine: Engine, decision: Decision, ranked: readonly EventCandidate[], clock: Clock): Decision {
  const [best, ...rest] = ranked;
  const close = rest.filter(
    ({ score, profile }) => best && best.score - score < CLOSE && isRival(profile, best.profile),
  );
  const apart = decision.apart && finish(engine, decision.apart, ranked, clock);
  const stated = decision.status === 'answered' || decision.status === 'corrected';
  return {
    ...inTense(engine, decision, clock),
    apart,
    runnerUp: best && rest[0] ? { event: rest[0].profile.event.id, behind: best.score - rest[0].score } : null,
    others: stated ? close.slice(0, 3).map(({ profile }) => nameOf(engine, profile.event)) : decision.others,
    confidence: stated && close.length > 0 ? decision.confidence - 0.2 : decision.confidence,
  };
}

function isRival(profile: EventCandidate['profile'], best: EventCandidate['profile']): boolean {
  return profile.event.kind === best.event.kind && profile.event.id !== best.event.id;
}

/** Length of a date value that is a single day. */
const DAY = '2024-10-31'.length;

/** A date that has passed by the asker's clock but lay ahead of the article was only planned. */
function inTense(engine: Engine, decision: Decision, clock: Clock): Decision {
  const { fact, date } = decision;
  if (decision.status !== 'answered' || fact?.slot !== 'when' || !date) return decision;
  if (date.value.length !== DAY || decision.text !== sentence(engine.words.onDate(date))) return decision;
  const days = daysOf(date.value);
  const published = Temporal.PlainDate.from(engine.base.article(fact.article).published.slice(0, 10));
  const ahead = days !== null && Temporal.PlainDate.compare(days.first, published) > 0;
  if (!ahead || Temporal.PlainDate.compare(days.last, clock.toPlainDate()) >= 0) return decision;
  return { ...decision, text: engine.words.wasScheduled(engine.words.date(date)) };
}
