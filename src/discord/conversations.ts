import { LRUCache } from 'lru-cache';
import type { Turn } from '../answering/decision.ts';

const MOST = 2000;
const MINUTES = 15;

/** Where a conversation is held, and by whom: others in the channel have their own. */
export interface Place {
  readonly channel: string;
  readonly user: string;
}

/** What was asked last, so that a follow-up may lean on it. Questions themselves are not kept. */
export interface Conversations {
  readonly turn: (place: Place) => Turn | null;
  readonly remember: (place: Place, turn: Turn | null) => void;
}

/** Kept for a while. */
export function conversations(): Conversations {
  const turns = new LRUCache<string, Turn>({ max: MOST, ttl: MINUTES * 60_000 });
  const keyOf = ({ channel, user }: Place) => `${channel} ${user}`;
  return {
    turn: (place) => turns.get(keyOf(place)) ?? null,
    remember: (place, turn) => {
      if (turn) turns.set(keyOf(place), turn);
    },
  };
}

/** Every question stands alone. */
export const NO_CONVERSATIONS: Conversations = { turn: () => null, remember: () => {} };
