import { LRUCache } from 'lru-cache';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import type { Answer, Locale } from '../model.ts';

const MOST = 500;

export interface Answered {
  readonly answer: Answer;
  readonly turn: Turn | null;
}

/**
 * What was answered lately, since people in a server ask much the same. A question that goes on with nothing has
 * one answer for as long as the knowledge and the day are the same.
 */
export class RecentAnswers {
  private readonly answers = new LRUCache<string, Answered>({ max: MOST });

  of(question: string, clock: Clock, locale: Locale, answer: () => Answered): Answered {
    const key = `${locale} ${clock.toPlainDate()} ${question}`;
    const known = this.answers.get(key);
    if (known) return known;
    const found = answer();
    this.answers.set(key, found);
    return found;
  }
}
