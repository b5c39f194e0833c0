import type { Aspect, Fact, NewsEvent, Slot } from '../model.ts';
import { fromAccounts } from './accounts.ts';
import type { Clock } from './clock.ts';
import { combine } from './combine.ts';
import { type Decision, evidenceOf, type Turn } from './decision.ts';
import type { Engine } from './engine.ts';
import { finish } from './finish.ts';
import { notStated } from './refusal.ts';
import { stateFact } from './statement.ts';

/** What is told of an event when nobody asked for more: the plain facts of a slot, or else those that say most. */
const FIRST: readonly (Aspect | undefined)[] = [undefined, 'description', 'agenda', 'expectation', 'quantity'];

/**
 * Answers who, what, when … of an event that was named as the knowledge names it, from its own facts alone: there
 * is nothing to understand, and no other event may stand in.
 */
export function answerSlot(
  engine: Engine,
  slot: Slot,
  { id, name }: NewsEvent,
  clock: Clock,
): { decision: Decision; turn: Turn } {
  const decision = fromAccounts(engine, engine.base.accountsOf(id), (account) => told(engine, slot, account, clock));
  const ask = { kind: slot, aspects: [] };
  const { affirmed, runnerUp, persons, fact } = decision;
  return {
    decision: {
      ...decision,
      grounds: { event: id, fact: fact?.id ?? null, ask, affirmed, matched: [name], runnerUp },
    },
    turn: { ask, event: id, persons, mentions: [] },
  };
}

function told(engine: Engine, slot: Slot, { id, name, about }: NewsEvent, clock: Clock): Decision {
  const facts = engine.base.factsOf(id);
  const own = facts.filter((fact) => fact.slot === slot);
  // What is announced or confirmed is the event that it speaks of; when, where and why are its own.
  const subject = own.length === 0 && slot === 'what' && about !== undefined ? engine.base.factsOf(about) : [];
  const first = [...own, ...subject.filter((fact) => fact.slot === slot)]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, slot === 'what' ? 2 : 1);
  const stated = combine(first.map((fact) => stateFact(engine, fact)));
  const [any] = facts;
  return first.length > 0
    ? finish(engine, stated, [], clock)
    : notStated(engine, engine.words.gaps.ofEvent(slot, name), any ? evidenceOf(any) : []);
}

function rank({ aspect }: Fact): number {
  const at = FIRST.indexOf(aspect);
  return at < 0 ? FIRST.length : at;
}
