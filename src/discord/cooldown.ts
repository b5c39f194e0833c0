import { type RateLimit, RateLimitManager } from '@sapphire/ratelimits';
import { LRUCache } from 'lru-cache';
import type { Place } from './conversations.ts';
import { LIMITS } from './limits.ts';

const MINUTE = 60_000;
/** Of what is not asked of the bot, though it may answer, a person may say this many times as much as ask. */
const OVERHEARD = 3;
/** Suggestions for a question, while it is typed. */
const TYPED = 15;
/** Milliseconds in which nobody is told twice that they ask too much. */
const TOLD_FOR = 10 * MINUTE;
const MOST_TOLD = 5000;

export interface Rates {
  /** Questions a minute. */
  readonly user: number;
  readonly channel: number;
  /** Replies to messages that a channel takes in `LIMITS.postsMs`; any number where it is left out. */
  readonly posts?: number;
}

/** By a reply to a message, of which a channel takes few, or in the answer to an interaction. */
export type Door = 'message' | 'interaction';

/** Keeps one person, or one channel, from taking all. To be asked before anything is done. */
export class Cooldown {
  private readonly users: RateLimitManager;
  private readonly channels: RateLimitManager;
  private readonly posts: RateLimitManager;
  private readonly overheard: RateLimitManager;
  private readonly typed: RateLimitManager;
  /** Who has been told lately that they ask too much. */
  private readonly told = new LRUCache<string, true>({ max: MOST_TOLD, ttl: TOLD_FOR });

  constructor({ user, channel, posts = Number.POSITIVE_INFINITY }: Rates) {
    this.users = new RateLimitManager(MINUTE, user);
    this.channels = new RateLimitManager(MINUTE, channel);
    this.posts = new RateLimitManager(LIMITS.postsMs, posts);
    this.overheard = new RateLimitManager(MINUTE, user * OVERHEARD);
    this.typed = new RateLimitManager(MINUTE, user * TYPED);
  }

  /** Counts a question; null when it may be answered, else the seconds to wait. */
  take({ channel, user }: Place, door: Door): number | null {
    const buckets = [this.users.acquire(user), this.channels.acquire(channel)];
    const full = buckets.filter((bucket) => bucket.limited);
    if (door === 'message') {
      const posts = this.posts.acquire(channel);
      buckets.push(posts);
      // The last is left for a word to those who ask too much.
      if (!posts.expired && posts.remaining <= 1) full.push(posts);
    }
    if (full.length > 0) return Math.max(1, Math.ceil(Math.max(...full.map((each) => each.remainingTime)) / 1000));
    for (const bucket of buckets) bucket.consume();
    return null;
  }

  /** Counts what was not addressed to the bot; whether it may be looked at. */
  mayHear({ user }: Place): boolean {
    return consumed(this.overheard.acquire(user));
  }

  /** Counts what was typed; whether something may be offered for it. */
  maySuggest({ user }: Place): boolean {
    return consumed(this.typed.acquire(user));
  }

  /** Whether somebody is still to be told: once in a while, so that a flood gets no flood back. */
  mayTell({ channel, user }: Place): boolean {
    const posts = this.posts.acquire(channel);
    if (this.told.has(user) || posts.limited) return false;
    this.told.set(user, true);
    posts.consume();
    return true;
  }
}

function consumed(bucket: RateLimit): boolean {
  if (bucket.limited) return false;
  bucket.consume();
  return true;
}
