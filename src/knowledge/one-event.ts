import type { Account } from './account.ts';

/** Days within which accounts that give no common day can be of one event. */
const APART = 60;
const MILLISECONDS = 86_400_000;

/** Whether two accounts are of one event: where kind, those taking part, and the place or the day are the same and nothing speaks against it. */
export function isOneEvent(older: Account, newer: Account): boolean {
  const [a, b] = [older.event, newer.event];
  if (a.kind !== b.kind || (a.format && b.format && a.format !== b.format)) return false;
  if (a.kind !== 'meeting' && !meet(older.words, newer.words)) return false;
  if (!isSubset(older.parties, newer.parties) || isAlike(older.people, newer.people) === false) return false;
  const place = isAlike(older.places, newer.places);
  const day = isAlike(older.days, newer.days);
  if ((place === false || day === false) && !newer.isChanged) return false;
  const involved = meet(older.parties, newer.parties) || meet(older.people, newer.people);
  if (!involved) return place === true && day === true;
  return (place === true || day === true) && (day === true || isNear(older, newer));
}

/** What an account is found by: two that are of one event have one of these and one of those that are looked for in common. */
export function signsOf(account: Account): string[] {
  return [...signsOfDays(account), ...signsOfPlaces(account, [periodOf(fromOf(account))])];
}

/** What older accounts of the same event can be found by. */
export function signsOfOlder(account: Account): string[] {
  const period = periodOf(account.published);
  return [...signsOfDays(account), ...signsOfPlaces(account, [period - 1, period, period + 1])];
}

/** All of an account that can make it one with a newer one, as one text. */
export function contentOf(account: Account): string {
  const { event, parties, people, places, days, words } = account;
  return JSON.stringify([
    event.kind,
    event.format ?? null,
    fromOf(account),
    ...[parties, people, places, days, words].map((set) => [...set].sort()),
  ]);
}

/** A common day needs common parties, people or places besides. */
function signsOfDays({ event, parties, people, places, days }: Account): string[] {
  const beside = [...parties, ...people, ...places];
  return [...days].flatMap((day) => beside.map((each) => `${event.kind} ${day} ${each}`));
}

/** A common place needs common parties or people besides, and to be near in time. */
function signsOfPlaces({ event, parties, people, places }: Account, periods: readonly number[]): string[] {
  const beside = [...parties, ...people];
  return [...places].flatMap((place) =>
    beside.flatMap((each) => periods.map((period) => `${event.kind} ${period} ${place} ${each}`)),
  );
}

/** The day from which it is near. */
function fromOf({ days, published }: Account): string {
  const [first = published] = days;
  return first;
}

function isNear(older: Account, newer: Account): boolean {
  return Math.abs(dayNumber(fromOf(older)) - dayNumber(newer.published)) <= APART;
}

/** What is near lies in the same period, or in one beside it. */
function periodOf(day: string): number {
  return Math.floor(dayNumber(day) / (APART + 1));
}

function dayNumber(day: string): number {
  return Date.parse(day) / MILLISECONDS;
}

/** Whether two sets have something in common; null where one of them is empty and nothing can be said. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean | null {
  return a.size === 0 || b.size === 0 ? null : meet(a, b);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  for (const each of less) if (more.has(each)) return true;
  return false;
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  for (const each of less) if (!more.has(each)) return false;
  return true;
}
