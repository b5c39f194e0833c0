import type { ReadEntity, Reading } from '../model.ts';

const MINISTERIAL = /\b(?:minister|secretary|president|premier|chancellor|defense chief)\b/i;

/**
 * Ministers in one list, of whom only some are said to be of a country: "Minister A, Minister B, US Secretary C and
 * Secretary D". Who follows a marked one is of that country; who comes before is of the other of two that the article meets between.
 */
export function withHomelands(reading: Reading): Reading {
  const {
    events,
    manuscript: { text },
  } = reading;
  const byName = new Map(reading.entities.map((each) => [each.name, each]));
  const parties = events.find(
    ({ kind, slots }) => kind === 'meeting' && countriesIn(slots.who?.[0]?.entities, byName).length === 2,
  );
  const pair = parties ? countriesIn(parties.slots.who?.[0]?.entities, byName) : [];
  const given = new Map<string, string>();
  for (const { slots } of events) {
    for (const fill of slots.who ?? []) {
      const people = fill.entities.flatMap((name) => byName.get(name) ?? []).filter(({ kind }) => kind === 'person');
      const marked = people.findIndex(({ code }) => code !== undefined);
      if (
        marked < 0 ||
        people.length < 3 ||
        !people.every(isMinister) ||
        /\bof \p{Lu}\p{L}+ and\b/u.test(text.slice(fill.start, fill.end))
      )
        continue;
      const other = pair.find((code) => code !== people[marked]?.code);
      let last = pair.includes(people[marked]?.code ?? '') ? other : undefined;
      for (const person of people) {
        if (person.code) last = person.code;
        else if (last) given.set(person.name, last);
      }
    }
  }
  return {
    ...reading,
    entities: reading.entities.map((each) =>
      given.has(each.name) ? { ...each, code: given.get(each.name) as string } : each,
    ),
  };
}

function countriesIn(names: readonly string[] | undefined, byName: ReadonlyMap<string, ReadEntity>): string[] {
  return (names ?? []).flatMap((name) => {
    const each = byName.get(name);
    return each?.kind === 'country' && each.code ? [each.code] : [];
  });
}

function isMinister({ roles }: ReadEntity): boolean {
  return roles.some(({ title }) => MINISTERIAL.test(title));
}
