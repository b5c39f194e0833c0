import type { Temporal } from 'temporal-polyfill';
import type { FactBase } from '../knowledge/fact-base.ts';
import { wordingOf as languageWordingOf } from '../language/wording.ts';
import type { Locale, NewsEvent } from '../model.ts';
import { daysOf } from '../text/calendar.ts';
import { wordingOf } from './wording.ts';

/** A date that an event has of its own. */
export interface Dated {
  readonly kind: 'dated';
  readonly value: string;
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

/** When an event is by another one. */
export interface Relative {
  readonly kind: 'after' | 'during';
  readonly target: string;
  readonly words: string;
}

/** What the facts say of when an event is: a date before anything else. */
export function momentOf(base: FactBase, event: NewsEvent): Dated | Relative | null {
  const facts = base.factsOf(event.id).filter(({ slot, aspect }) => slot === 'when' && aspect !== 'deadline');
  for (const { date } of facts) {
    const dated = date && datedAs(date.value);
    if (dated) return dated;
  }
  for (const fact of facts) {
    const target = fact.after ?? fact.during;
    if (target !== undefined) {
      const words = base.words(fact.article, fact.value);
      return { kind: fact.after === undefined ? 'during' : 'after', target, words };
    }
  }
  return null;
}

/** A TIMEX3 value with its days, or null when it is none. */
export function datedAs(value: string): Dated | null {
  const days = daysOf(value);
  return days && { kind: 'dated', value, ...days };
}

/** "Monday, October 28, 2024", "October 2024" */
export function dateInWords({ value, first }: Dated, locale: Locale): string {
  return /^\d{4}-\d\d$/.test(value) ? wordingOf(locale).month(first) : languageWordingOf(locale).date({ value });
}
