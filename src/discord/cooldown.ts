import { RateLimitManager } from '@sapphire/ratelimits';
import type { Place } from './conversations.ts';

const MINUTE = 60_000;

/** Questions a minute. */
export interface Rates {
  readonly user: number;
  readonly channel: number;
}

/** Keeps one person, or one channel, from taking all. */
export class Cooldown {
  private readonly users: RateLimitManager;
  private readonly channels: RateLimitManager;
  private readonly told: RateLimitManager;

  constructor({ user, channel }: Rates) {
    this.users = new RateLimitManager(MINUTE, user);
    this.channels = new RateLimitManager(MINUTE, channel);
    this.told = new RateLimitManager(MINUTE, 1);
  }

  /** Counts a question; null when it may be answered, else the seconds to wait. */
  take({ channel, user }: Place): number | null {
    const buckets = [this.users.acquire(user), this.channels.acquire(channel)];
    const waits = buckets.filter((bucket) => bucket.limited).map((bucket) => bucket.remainingTime);
    if (waits.length > 0) return Math.max(1, Math.ceil(Math.max(...waits) / 1000));
    for (const bucket of buckets) bucket.consume();
    return null;
  }

  /** Whether somebody is still to be told: once a minute, so that a flood gets no flood back. */
  mayTell({ user }: Place): boolean {
    const bucket = this.told.acquire(user);
    if (bucket.limited) return false;
    bucket.consume();
    return true;
  }
}
