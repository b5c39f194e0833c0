import { isNeutral } from '../language/neutral.ts';
import type { Article, Entity, Fact, NewsEvent } from '../model.ts';
import { daysOf } from '../text/calendar.ts';
import { tokenize } from '../text/tokens.ts';

/** What has to be known of the articles to tell which of their events are one. */
export interface Told {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly factsOf: (event: string) => readonly Fact[];
}

/** An event as one article tells of it. */
interface Account {
  readonly event: NewsEvent;
  /** Local day of publication. */
  readonly published: string;
  /** Countries, organizations and people between whom it takes place. */
  readonly parties: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The days on which it takes place, so far as they are told to the day. */
  readonly days: ReadonlySet<string>;
  /** Telling words of its names. */
  readonly words: ReadonlySet<string>;
  /** It is told that the event was put off, moved or called off. */
  readonly isChanged: boolean;
}

const CHANGED =
  /\b(?:postpon|reschedul|delay|cancel|scrap|relocat|called off|calls off|call off|put off|puts off|pushed back|pushes back|brought forward|moved|moves|shelved)/i;
const DAY = '2031-05-12'.length;
/** Days within which accounts that give no common day can be of one event. */
const APART = 60;
/** These are told apart by who says what; two of them are one only where an editor says so. */
const SAID: readonly NewsEvent['kind'][] = ['report', 'statement', 'confirmation'];

/**
 * The accounts of each event of which several articles tell, the newest first, by the id of every account. Two
 * accounts are of one event where an editor says that one updates the other, or where kind, those taking part, and
 * the place or the day are the same and nothing speaks against it: better two events than a wrong one.
 */
export function accountsOf(told: Told): ReadonlyMap<string, readonly NewsEvent[]> {
  const inOrder = [...told.events.values()]
    .filter(({ kind, updates }) => !SAID.includes(kind) || updates !== undefined)
    .map((event) => accountOf(told, event))
    .sort((a, b) => a.published.localeCompare(b.published));
  const groups = new Map<string, Account[]>();
  const bySign = new Map<string, Set<Account[]>>();
  const join = (group: Account[], account: Account) => {
    group.push(account);
    groups.set(account.event.id, group);
    for (const sign of signsOf(account)) bySign.set(sign, (bySign.get(sign) ?? new Set()).add(group));
  };
  for (const account of inOrder) {
    const near = new Set(signsOf(account).flatMap((sign) => [...(bySign.get(sign) ?? [])]));
    const same = [...near].filter((group) => isOfGroup(group, account));
    // Where it may be either of two, it is neither.
    join(updated(account, groups, inOrder, join) ?? (same.length === 1 ? (same[0] as Account[]) : []), account);
  }
  return new Map(
    [...groups]
      .filter(([, group]) => group.length > 1)
      .map(([id, group]) => [id, group.map(({ event }) => event).reverse()]),
  );
}

function updated(
  { event }: Account,
  groups: ReadonlyMap<string, Account[]>,
  all: readonly Account[],
  join: (group: Account[], account: Account) => void,
): Account[] | null {
  if (event.updates === undefined) return null;
  const group = groups.get(event.updates);
  if (group) return group;
  const older = all.find((each) => each.event.id === event.updates);
  if (!older) return null;
  const own: Account[] = [];
  join(own, older);
  return own;
}

/** By one of these, accounts of one event find each other. */
function signsOf({ event, parties, people, places, days }: Account): string[] {
  return [...parties, ...people, ...places, ...days].map((sign) => `${event.kind} ${sign}`);
}

function isOfGroup(group: readonly Account[], account: Account): boolean {
  const last = group.at(-1);
  const apart = group.every(({ event }) => event.article !== account.event.article);
  return last !== undefined && apart && isOne(last, account);
}

function isOne(older: Account, newer: Account): boolean {
  const [a, b] = [older.event, newer.event];
  if (a.kind !== b.kind || (a.format && b.format && a.format !== b.format)) return false;
  if (a.kind !== 'meeting' && !meet(older.words, newer.words)) return false;
  if (!isSubset(older.parties, newer.parties) || !isCommon(older.people, newer.people)) return false;
  const place = isAlike(older.places, newer.places);
  const day = isAlike(older.days, newer.days);
  if ((place === false || day === false) && !newer.isChanged) return false;
  const involved = meet(older.parties, newer.parties) || meet(older.people, newer.people);
  if (!involved) return place === true && day === true;
  return (place === true || day === true) && (day === true || isNear(older, newer));
}

/** Whether two sets have something in common; null where one of them is empty and nothing can be said. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean | null {
  return a.size === 0 || b.size === 0 ? null : meet(a, b);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each));
}

function isCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return isAlike(a, b) !== false;
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  return [...less].every((each) => more.has(each));
}

function isNear(older: Account, newer: Account): boolean {
  const [from] = [...older.days, older.published];
  const days = [from ?? older.published, newer.published].map((day) => Date.parse(day) / 86_400_000);
  return Math.abs((days[0] as number) - (days[1] as number)) <= APART;
}

function accountOf({ articles, entities, factsOf }: Told, event: NewsEvent): Account {
  const facts = factsOf(event.id);
  const article = articles.get(event.article) as Article;
  const kindOf = (id: string) => entities.get(id)?.kind;
  const who = facts.filter(({ slot, aspect }) => slot === 'who' && !aspect).flatMap((fact) => fact.entities);
  const where = facts.filter(({ slot, aspect }) => slot === 'where' && !aspect).flatMap((fact) => fact.entities);
  const days = facts.flatMap(({ slot, date }) => (slot === 'when' && date?.value.length === DAY ? [date.value] : []));
  const evidence = facts.flatMap((fact) => fact.evidence.map(({ start, end }) => article.body.slice(start, end)));
  const names = [event.name, ...event.aliases];
  const known = new Set([...event.parties, ...who, ...where].flatMap((id) => stemsOf(entities.get(id)?.name ?? '')));
  return {
    event,
    published: article.published.slice(0, 10),
    parties: new Set(event.parties),
    people: new Set(who.filter((id) => kindOf(id) === 'person')),
    // That two things are in one country makes them no one thing.
    places: new Set(where.filter((id) => kindOf(id) === 'place')),
    days: new Set(days),
    words: new Set(names.flatMap(stemsOf).filter((stem) => !known.has(stem))),
    isChanged: [...names, ...evidence].some((text) => CHANGED.test(text)),
  };
}

function stemsOf(text: string): string[] {
  return tokenize(text).flatMap(({ norm, stem }) => (norm.length > 3 && !isNeutral(stem) ? [stem] : []));
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
