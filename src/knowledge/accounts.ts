import type { Article, Fact, NewsEvent } from '../model.ts';
import type { Steps } from '../steps.ts';
import { daysOf } from '../text/calendar.ts';
import { type Account, accountOf, type Told } from './account.ts';
import { AccountGroups } from './account-groups.ts';

/** These are told apart by who says what; two of them are one only where an editor says so. */
const SAID: readonly NewsEvent['kind'][] = ['report', 'statement', 'confirmation'];

/**
 * The accounts of each event of which several articles tell, the newest first, by the id of every account. Two
 * accounts are of one event where an editor says that one updates the other, or where they are alike in kind, those
 * taking part, and the place or the day: better two events than a wrong one.
 */
export function* accountsOf(told: Told): Steps<ReadonlyMap<string, readonly NewsEvent[]>> {
  const accounts: Account[] = [];
  for (const event of told.events.values()) {
    if (SAID.includes(event.kind) && event.updates === undefined) continue;
    accounts.push(accountOf(told, event));
    yield;
  }
  accounts.sort((a, b) => Number(a.published > b.published) - Number(a.published < b.published));
  const byEvent = new Map(accounts.map((account) => [account.event.id, account]));
  const groups = new AccountGroups();
  for (const account of accounts) {
    const older = byEvent.get(account.event.updates ?? '');
    if (older) groups.addTo(older, account);
    else groups.add(account);
    yield;
  }
  return groups.ofSeveral();
}

/** Whether an article told of an event before it was to take place. */
export function isScheduled(event: NewsEvent, facts: readonly Fact[], article: Article): boolean {
  const published = article.published.slice(0, 10);
  const whens = facts.filter(({ slot, event: of }) => slot === 'when' && of === event.id);
  return whens.some(({ date }) => {
    const last = date && daysOf(date.value)?.last.toString();
    return last !== undefined && last >= published;
  });
}
