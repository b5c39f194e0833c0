import type { Kind } from '../../model.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Clock } from '../clock.ts';
import type { Decision, Turn } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { compare } from './compare.ts';
import { listing } from './listing.ts';
import { order } from './order.ts';
import { overview, overviewOf } from './overview.ts';
import { participants } from './participants.ts';
import { partners } from './partners.ts';
import { passage } from './passage.ts';
import { position } from './position.ts';
import { published } from './published.ts';
import { type Operator, type Request, requestOf } from './request.ts';
import { source } from './source.ts';
import { unspecified } from './unspecified.ts';
import { unspoken } from './unspoken.ts';

/** In this order; the first that answers does. */
const OPERATORS: readonly Operator[] = [
  passage,
  published,
  source,
  unspoken,
  unspecified,
  position,
  compare,
  order,
  partners,
  participants,
  listing,
  overview,
  overviewOf,
];

/** Longer clauses are not read to their end, and no list or overview is asked for in so many words. */
const LONGEST = 240;

/** What several facts or sentences answer together, or null where one is asked for. */
export function operate(
  engine: Engine,
  base: SentenceBase,
  text: string,
  clock: Clock,
  last: Turn | null,
): { decision: Decision; turn: Turn } | null {
  if (text.length > LONGEST) return null;
  const asked = requestOf(engine, base, text, clock, last);
  const request = asksWhich(asked) ? requestOf(engine, base, last?.clause ?? '', clock, null) : asked;
  if (request.read.tree.words.length === 0) return null;
  for (const operator of OPERATORS) {
    const decision = operator(request);
    if (decision) return answered(decision, request.question.ask?.kind ?? 'what', request);
  }
  return null;
}

/** "Which ones?", after a number was told: the clause before is asked again, and its answer names them. */
function asksWhich({ read: { gap, content }, last }: Request): boolean {
  const opens = gap !== null && (gap.kind === 'thing' || gap.kind === 'person');
  return opens && content.length === 0 && last?.ask.kind === 'how-many' && last.clause !== undefined;
}

function answered(decision: Decision, kind: Kind, { mentions }: Request): { decision: Decision; turn: Turn } {
  const { event, persons, affirmed } = decision;
  const ask = { kind, aspects: [] };
  const matched = mentions.map(({ label }) => label);
  return {
    decision: {
      ...decision,
      grounds: { event, fact: decision.fact?.id ?? null, ask, affirmed, matched, runnerUp: null },
    },
    turn: { ask, event, persons, mentions },
  };
}
