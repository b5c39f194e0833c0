import { allCountries } from '../language/countries.ts';
import { hasHangul } from '../language/hangul.ts';
import { officeInKorean } from '../language/korean/offices.ts';
import type { Entity, Locale, NewsEvent } from '../model.ts';
import type { Steps } from '../steps.ts';
import type { FactBase } from './fact-base.ts';

/** Entities and events between which others get their turn. */
const AT_ONCE = 500;

/** A base of which entities and events are called what a language calls them; ids, facts and articles are the same. */
export function* localized(base: FactBase, locale: Locale): Steps<FactBase> {
  if (locale === 'en') return base;
  const countries = new Map(allCountries().map(({ code, korean }) => [code, korean]));
  const entities = yield* mapped(base.entities, (each) => entityIn(each, countries));
  const events = yield* mapped(base.events, eventIn);
  const own = (each: NewsEvent) => events.get(each.id) ?? each;
  return Object.create(base, {
    entities: { value: entities },
    events: { value: events },
    eventsIn: { value: (article: string) => base.eventsIn(article).map(own) },
    accountsOf: { value: (event: string) => base.accountsOf(event).map(own) },
  });
}

function entityIn(entity: Entity, countries: ReadonlyMap<string, string | undefined>): Entity {
  const { name, names, aliases, code, roles } = entity;
  const own = names?.ko ?? (code && countries.get(code)) ?? aliases.find(hasHangul);
  const shown = roles.map((role) => {
    const title = officeInKorean(role.title);
    return title === null ? role : { ...role, shown: title };
  });
  if (own === undefined && shown.every((role, i) => role === roles[i])) return entity;
  return { ...entity, name: own ?? name, aliases: [...aliases, name], roles: shown };
}

function eventIn(event: NewsEvent): NewsEvent {
  const { name, names, aliases } = event;
  return names?.ko ? { ...event, name: names.ko, aliases: [...aliases, name] } : event;
}

function* mapped<T>(items: ReadonlyMap<string, T>, change: (item: T) => T): Steps<ReadonlyMap<string, T>> {
  const changed = new Map<string, T>();
  for (const [id, item] of items) {
    changed.set(id, change(item));
    if (changed.size % AT_ONCE === 0) yield;
  }
  return changed;
}
