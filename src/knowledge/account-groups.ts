import type { NewsEvent } from '../model.ts';
import type { Account } from './account.ts';
import { contentOf, isOneEvent, signsOf, signsOfOlder } from './one-event.ts';

/** Accounts of one event, in the order in which they were added. */
interface Group {
  readonly accounts: Account[];
  readonly articles: Set<string>;
  /** Of its last account. */
  likeness: Likeness | null;
}

/** Groups whose last accounts say the same: copies of one article are compared once. */
interface Likeness {
  readonly content: string;
  readonly last: Account;
  readonly groups: Set<Group>;
}

/** Groups of accounts, to be found by what their last accounts say; accounts come in the order of publication. */
export class AccountGroups {
  private readonly byEvent = new Map<string, Group>();
  private readonly byContent = new Map<string, Likeness>();
  private readonly bySign = new Map<string, Set<Likeness>>();

  /** Adds an account to the group of the account that it updates. */
  addTo(older: Account, account: Account): void {
    this.join(this.byEvent.get(older.event.id) ?? this.join(newGroup(), older), account);
  }

  /** Adds an account to the one group that is of the same event. Where it may be either of two, it is neither. */
  add(account: Account): void {
    this.join(this.groupFor(account) ?? newGroup(), account);
  }

  /** The accounts of each event with several, the newest first, by the id of every account. */
  ofSeveral(): ReadonlyMap<string, readonly NewsEvent[]> {
    const several = [...this.byEvent].filter(([, { accounts }]) => accounts.length > 1);
    return new Map(several.map(([id, { accounts }]) => [id, accounts.map(({ event }) => event).reverse()]));
  }

  private groupFor(account: Account): Group | null {
    let found: Group | null = null;
    const near = new Set(signsOfOlder(account).flatMap((sign) => [...(this.bySign.get(sign) ?? [])]));
    for (const { last, groups } of near) {
      if (!isOneEvent(last, account)) continue;
      for (const group of groups) {
        if (group.articles.has(account.event.article)) continue;
        if (found) return null;
        found = group;
      }
    }
    return found;
  }

  private join(group: Group, account: Account): Group {
    group.accounts.push(account);
    group.articles.add(account.event.article);
    this.byEvent.set(account.event.id, group);
    this.forget(group);
    const content = contentOf(account);
    let likeness = this.byContent.get(content);
    if (!likeness) {
      likeness = { content, last: account, groups: new Set() };
      this.byContent.set(content, likeness);
      for (const sign of signsOf(account)) {
        const near = this.bySign.get(sign);
        if (near) near.add(likeness);
        else this.bySign.set(sign, new Set([likeness]));
      }
    }
    likeness.groups.add(group);
    group.likeness = likeness;
    return group;
  }

  /** A group is found by its last account alone. */
  private forget(group: Group): void {
    const { likeness } = group;
    if (!likeness) return;
    likeness.groups.delete(group);
    if (likeness.groups.size > 0) return;
    this.byContent.delete(likeness.content);
    for (const sign of signsOf(likeness.last)) this.bySign.get(sign)?.delete(likeness);
  }
}

function newGroup(): Group {
  return { accounts: [], articles: new Set(), likeness: null };
}
