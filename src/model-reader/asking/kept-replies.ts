import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Reply } from './reply.ts';

const MOST = 1000;
const HOURS = 24;

/**
 * What a model replied lately, right or wrong, under a digest of all that it was shown: the question, the sentences, the
 * asker's day and what was said before. Who asks the same meanwhile waits for the same request.
 */
export class KeptReplies {
  private readonly replies = new LRUCache<string, Promise<Reply>>({ max: MOST, ttl: HOURS * 3_600_000 });

  has(text: string): boolean {
    return this.replies.has(digestOf(text));
  }

  /** A request that failed is not kept. */
  of(text: string, ask: () => Promise<Reply>): Promise<Reply> {
    const key = digestOf(text);
    const known = this.replies.get(key);
    if (known) return known;
    const reply = ask();
    this.replies.set(key, reply);
    reply.catch(() => this.replies.delete(key));
    return reply;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
