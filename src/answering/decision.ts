import type { Ask, DateReading, Fact, Grounds, Reason, Span, Status } from '../model.ts';
import type { Engine } from './engine.ts';
import type { Mention } from './mentions.ts';

/** A passage of an article, with who says so. */
export interface Evidence {
  readonly article: string;
  readonly span: Span;
  readonly says: string | null;
}

/** What was decided about one clause. */
export interface Decision {
  readonly status: Status;
  readonly reason: Reason | null;
  readonly text: string | null;
  readonly short: string | null;
  readonly evidence: readonly Evidence[];
  readonly nearest: readonly Evidence[];
  readonly date: DateReading | null;
  readonly event: string | null;
  /** The fact that was stated, for "says who?". */
  readonly fact: Fact | null;
  readonly persons: readonly string[];
  readonly others: readonly string[];
  /** What is asked for a yes or no is so. */
  readonly affirmed: boolean;
  readonly runnerUp: Grounds['runnerUp'];
  /** By the asker's day or the list of those who take part: no sentence tells it better. */
  readonly exact: boolean;
  /** What would be stated were the word not asked about of which no fact knows. */
  readonly apart: Decision | null;
  /** Added when the clause is answered. */
  readonly grounds: Grounds | null;
  readonly confidence: number;
}

export function evidenceOf(fact: Fact): Evidence[] {
  return fact.evidence.map((span) => ({ article: fact.article, span, says: fact.says ?? null }));
}

export const NOTHING: Decision = {
  status: 'ignored',
  reason: 'chatter',
  text: null,
  short: null,
  evidence: [],
  nearest: [],
  date: null,
  event: null,
  fact: null,
  persons: [],
  others: [],
  affirmed: false,
  runnerUp: null,
  exact: false,
  apart: null,
  grounds: null,
  confidence: 0,
};

/** The ground of a decision that states something. */
export const ANSWERED: Decision = { ...NOTHING, status: 'answered', reason: null };

/** A decision as the answer to a question that asks for yes or no. */
export function yes(engine: Engine, decision: Decision): Decision {
  return { ...decision, affirmed: true, text: engine.words.yes(decision.text ?? '') };
}

/** What a follow-up may lean on: the last question of the conversation, as it was understood. */
export interface Turn {
  readonly ask: Ask;
  readonly event: string | null;
  readonly persons: readonly string[];
  readonly mentions: readonly Mention[];
  /** The clause itself, with whose words a follow-up is held against sentences. */
  readonly clause?: string;
  /** What the answer rested on first, or was nearest to it. */
  readonly said?: Evidence;
}
