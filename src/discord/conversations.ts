import { LRUCache } from 'lru-cache';
import type { Turn } from '../answering/decision.ts';

const MOST = 2000;
const MINUTES = 15;

/** Where a conversation is held, and by whom: others in the channel have their own. */
export interface Place {
  readonly channel: string;
  readonly user: string;
}

/** What was asked last, for a while, so that a follow-up may lean on it. Questions themselves are not kept. */
export class Conversations {
  private readonly turns = new LRUCache<string, Turn>({ max: MOST, ttl: MINUTES * 60_000 });

  turn({ channel, user }: Place): Turn | null {
    return this.turns.get(`${channel} ${user}`) ?? null;
  }

  remember({ channel, user }: Place, turn: Turn | null): void {
    if (turn) this.turns.set(`${channel} ${user}`, turn);
  }
}
