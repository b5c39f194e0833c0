import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Account } from '../../src/knowledge/account.ts';
import { AccountGroups } from '../../src/knowledge/account-groups.ts';
import type { Folder } from '../../src/knowledge/folder.ts';
import { isOneEvent } from '../../src/knowledge/one-event.ts';
import { isOne, keysOf } from '../../src/knowledge/one-thing.ts';
import { merged } from '../../src/knowledge/shared.ts';
import { united } from '../../src/knowledge/united.ts';
import type { Entity } from '../../src/model.ts';
import { atOnce } from '../../src/steps.ts';

const { compared, counted } = vi.hoisted(() => {
  const compared = { events: 0, things: 0 };
  const counted = (what: keyof typeof compared, found: boolean) => {
    compared[what] += 1;
    return found;
  };
  return { compared, counted };
});
vi.mock('../../src/knowledge/one-event.ts', async (original) => {
  const real = await original<typeof import('../../src/knowledge/one-event.ts')>();
  return { ...real, isOneEvent: (a: Account, b: Account) => counted('events', real.isOneEvent(a, b)) };
});
vi.mock('../../src/knowledge/one-thing.ts', async (original) => {
  const real = await original<typeof import('../../src/knowledge/one-thing.ts')>();
  return { ...real, isOne: (...given: Parameters<typeof isOne>) => counted('things', real.isOne(...given)) };
});
beforeEach(() => Object.assign(compared, { events: 0, things: 0 }));

const few = <T>(items: readonly T[]) => fc.subarray([...items], { maxLength: 2 });
const account = fc.record({
  kind: fc.constantFrom('meeting', 'event'),
  format: fc.constantFrom(undefined, 'bilateral', 'summit'),
  article: fc.nat(4),
  published: fc.constantFrom('2031-01-01', '2031-01-15', '2031-03-02', '2031-03-03', '2031-06-01'),
  parties: few(['a', 'b']),
  people: few(['p', 'q']),
  places: few(['x', 'y']),
  days: few(['2031-01-10', '2031-03-01', '2031-05-01']),
  words: few(['v', 'w']),
  isChanged: fc.boolean(),
});

function accountsOf(given: readonly (typeof account extends fc.Arbitrary<infer T> ? T : never)[]): Account[] {
  return given
    .map(({ kind, format, article, published, parties, people, places, days, words, isChanged }, i) => ({
      event: { id: `${i}`, kind, article: `${article}`, ...(format && { format }) } as Account['event'],
      published,
      parties: new Set(parties),
      people: new Set(people),
      places: new Set(places),
      days: new Set(days),
      words: new Set(words),
      isChanged,
    }))
    .sort((a, b) => a.published.localeCompare(b.published));
}

/** As groups are meant: each account is held against the last of every group. */
function plainly(accounts: readonly Account[]): Map<string, string[]> {
  const groups: Account[][] = [];
  for (const each of accounts) {
    const same = groups.filter(
      (group) =>
        group.every(({ event }) => event.article !== each.event.article) && isOneEvent(group.at(-1) as Account, each),
    );
    if (same.length === 1) same[0]?.push(each);
    else groups.push([each]);
  }
  return new Map(
    groups
      .filter((group) => group.length > 1)
      .flatMap((group) => group.map(({ event }) => [event.id, group.map((each) => each.event.id).reverse()])),
  );
}

describe('accounts of one event', () => {
  test('are found as by holding each against all', () => {
    fc.assert(
      fc.property(fc.array(account, { maxLength: 25 }), (given) => {
        const accounts = accountsOf(given);
        const groups = new AccountGroups();
        for (const each of accounts) groups.add(each);
        const found = [...groups.ofSeveral()].map(([id, events]) => [id, events.map((event) => event.id)] as const);
        expect(new Map(found)).toEqual(plainly(accounts));
      }),
      { numRuns: 400 },
    );
  });

  test('are held against one another in proportion to their number, also where all articles are copies', () => {
    const common = { kind: 'event', format: undefined, published: '2031-01-15', isChanged: false } as const;
    const copy = (article: number) =>
      ['v', 'w', 'v', 'u'].map((word) => ({
        ...common,
        article,
        parties: ['a', 'b'],
        people: ['p', 'q'],
        places: ['x'],
        days: ['2031-01-10'],
        words: [word],
      }));
    const groups = new AccountGroups();
    const copies = 200;
    for (const each of accountsOf(Array.from({ length: copies }, (_, i) => copy(i)).flat())) groups.add(each);
    expect(compared.events).toBeLessThanOrEqual(4 * 4 * copies);
  });
});

const NAMES = ['Kim', 'Kim Min', 'Kim Jun', 'Min', 'Kim Works'];
const entity = fc.record({
  kind: fc.constantFrom('person', 'place', 'organization', 'group', 'country'),
  name: fc.constantFrom(...NAMES),
  aliases: fc.subarray(NAMES, { maxLength: 2 }),
  country: fc.constantFrom(undefined, 'i', 'j'),
});

function folderOf(
  id: string,
  reviewed: boolean,
  entities: readonly (typeof entity extends fc.Arbitrary<infer T> ? T : never)[],
): Folder {
  return {
    article: { id },
    entities: entities.map(({ country, ...rest }, i) => ({
      ...rest,
      id: 'hijkl'[i] as string,
      ...(country && { country }),
      roles: [],
      article: id,
    })),
    events: [],
    facts: [{ reviewed, entities: [] }],
  } as unknown as Folder;
}

/** The ids of the entities of each folder, every one held against all of a common name. */
function plainlyUnited(folders: readonly Folder[]): string[][] {
  const entities = new Map<string, Entity>();
  const named = new Map<string, Set<string>>();
  return folders.map((folder) => {
    const renaming = new Map<string, string>();
    const taken = new Set<string>();
    const inOrder = [...folder.entities].sort((a, b) => Number(b.kind === 'country') - Number(a.kind === 'country'));
    const as = (each: Entity): Entity => ({
      ...each,
      id: renaming.get(each.id) ?? each.id,
      ...(each.country && { country: renaming.get(each.country) ?? each.country }),
    });
    for (const each of inOrder) {
      const candidates = new Set([each.id, ...keysOf(as(each)).flatMap((key) => [...(named.get(key) ?? [])])]);
      const same = [...candidates].find((id) => {
        const known = entities.get(id);
        return (
          known &&
          !taken.has(id) &&
          isOne(known, as(each), folder.facts.every((fact) => fact.reviewed) && id === each.id)
        );
      });
      const id = same ?? (entities.has(each.id) ? `${folder.article.id}/${each.id}` : each.id);
      renaming.set(each.id, id);
      taken.add(id);
    }
    const own = folder.entities.map(as);
    for (const entity of own) {
      entities.set(entity.id, merged(entities.get(entity.id), entity));
      for (const key of keysOf(entity)) named.set(key, (named.get(key) ?? new Set()).add(entity.id));
    }
    return own.map(({ id }) => id);
  });
}

describe('one thing in several articles', () => {
  test('is held against the others in proportion to their number, groups and surnames too', () => {
    const copy = (id: string) =>
      folderOf(id, false, [
        { kind: 'group', name: 'workers', aliases: [], country: undefined },
        { kind: 'person', name: 'Kim', aliases: [], country: undefined },
        { kind: 'person', name: 'Kim Min', aliases: ['Min'], country: undefined },
      ]);
    const copies = 200;
    const { entities } = atOnce(united(Array.from({ length: copies }, (_, i) => copy(`a${i}`))));
    expect(entities.size).toBe(2 * copies + 1);
    expect(compared.things).toBeLessThanOrEqual(3 * 2 * copies);
  });

  test('is the same as when everything of a common name is held against it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(entity, { maxLength: 4 }), { maxLength: 8 }), fc.boolean(), (given, reviewed) => {
        const folders = given.map((entities, i) => folderOf(`a${i}`, reviewed, entities));
        const found = atOnce(united(folders)).folders.map((folder) => folder.entities.map(({ id }) => id));
        expect(found).toEqual(plainlyUnited(folders));
      }),
      { numRuns: 400 },
    );
  });
});
