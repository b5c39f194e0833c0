import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import type { Answer, Locale } from '../model.ts';

const MOST = 500;
const MINUTES = 15;

export interface Answered {
  readonly answer: Answer;
  readonly turn: Turn | null;
}

/**
 * What was answered lately, since people in a server ask much the same. A question that goes on with nothing has
 * one answer for as long as the knowledge and the day are the same. It is kept under a digest: of what somebody
 * wrote nothing is kept that an answer does not need.
 */
export class RecentAnswers {
  private readonly answers = new LRUCache<string, Answered>({ max: MOST, ttl: MINUTES * 60_000 });

  of(question: string, clock: Clock, locale: Locale, answer: () => Answered): Answered {
    const key = createHash('sha256').update(`${locale} ${clock.toPlainDate()} ${question}`).digest('base64');
    const known = this.answers.get(key);
    if (known) return known;
    const found = answer();
    this.answers.set(key, found);
    return found;
  }
}
