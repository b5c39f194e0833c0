import type { Aspect, Slot } from '../model.ts';

/** What a role of a clause fills: a slot of its event, and what of it. */
export interface Filling {
  readonly slot: Slot;
  readonly aspect?: Aspect;
}

/** The roles of a clause, in the order in which its facts stand. */
export const ROLES = {
  who: { slot: 'who' },
  travelers: { slot: 'who', aspect: 'travel' },
  predecessors: { slot: 'who', aspect: 'predecessors' },
  as: { slot: 'who', aspect: 'role' },
  when: { slot: 'when' },
  start: { slot: 'when', aspect: 'start' },
  end: { slot: 'when', aspect: 'end' },
  deadline: { slot: 'when', aspect: 'deadline' },
  where: { slot: 'where' },
  destination: { slot: 'where', aspect: 'travel' },
  origin: { slot: 'where', aspect: 'origin' },
  intended: { slot: 'where', aspect: 'purpose' },
  what: { slot: 'what', aspect: 'description' },
  meaning: { slot: 'what', aspect: 'meaning' },
  topic: { slot: 'what', aspect: 'agenda' },
  outcome: { slot: 'what', aspect: 'outcome' },
  expectation: { slot: 'what', aspect: 'expectation' },
  opinion: { slot: 'what', aspect: 'opinion' },
  demand: { slot: 'what', aspect: 'demand' },
  offer: { slot: 'what', aspect: 'offer' },
  why: { slot: 'why' },
  backdrop: { slot: 'why', aspect: 'backdrop' },
  purpose: { slot: 'why', aspect: 'purpose' },
  how: { slot: 'how' },
  amount: { slot: 'how-many', aspect: 'quantity' },
  duration: { slot: 'how-many', aspect: 'duration' },
  rank: { slot: 'how-many', aspect: 'rank' },
} as const satisfies Readonly<Record<string, Filling>>;

export type Role = keyof typeof ROLES;

/** What somebody thinks or wants: who tells it is who does, and it is told of what it is about as well. */
export const VIEWS: ReadonlySet<Aspect | undefined> = new Set(['expectation', 'opinion', 'demand', 'offer']);
