import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import type { Folder } from '../../src/knowledge/folder.ts';
import { ENTITY_KINDS, type Entity } from '../../src/model.ts';

type Given = Partial<Entity> & Pick<Entity, 'id' | 'kind' | 'name'>;

/** An article that names these, with one event in which all take part. */
function folder(article: string, entities: readonly Given[], reviewed = false): Folder {
  const body = 'They met.';
  const span = { start: 0, end: body.length };
  const event = `${article}/event`;
  return {
    article: {
      id: article,
      title: article,
      byline: 'By W',
      outlet: 'W',
      published: `2031-05-0${article.length}`,
      zone: 'UTC',
      body,
      sentences: [{ ...span, paragraph: 1 }],
    },
    entities: entities.map((each) => ({ aliases: [], roles: [], article, ...each })),
    events: [{ id: event, name: 'a meeting', kind: 'meeting', primary: true, parties: [], aliases: [], article }],
    facts: [
      {
        id: `${event}.0`,
        event,
        slot: 'who',
        value: span,
        entities: entities.map(({ id }) => id),
        reviewed,
        evidence: [span],
        article,
      },
    ],
  };
}

const known = (a: Given, b: Given) => new FactBase([folder('a', [a]), folder('bb', [b])]).entities.size;
const kim: Given = { id: 'kim', kind: 'person', name: 'Kim Min' };

describe('of drafted articles, two things are two', () => {
  test.each<[what: string, a: Given, b: Given]>([
    ['a person and a place under one id', kim, { ...kim, kind: 'place' }],
    ['two persons under one id', kim, { ...kim, name: 'Kim Jun' }],
    ['persons who share a surname alone', { ...kim, name: 'Kim' }, { ...kim, name: 'Kim' }],
    [
      'groups, whatever they are called',
      { id: 'g', kind: 'group', name: 'the two aides' },
      { id: 'g', kind: 'group', name: 'the two aides' },
    ],
    [
      'countries of other codes',
      { id: 'c', kind: 'country', name: 'Congo', code: 'COG' },
      { id: 'c', kind: 'country', name: 'Congo', code: 'COD' },
    ],
  ])('%s', (_, a, b) => expect(known(a, b)).toBe(2));
});

describe('of drafted articles, one thing is one', () => {
  test.each<[what: string, a: Given, b: Given]>([
    ['a person under another id', kim, { ...kim, id: 'min' }],
    ['a person of whom one article gives an alias', kim, { ...kim, id: 'x', name: 'Kim', aliases: ['Kim Min'] }],
    [
      'a country by its code',
      { id: 'us', kind: 'country', name: 'US', code: 'USA' },
      { id: 'usa', kind: 'country', name: 'United States', code: 'USA' },
    ],
    [
      'an organization by its name',
      { id: 'm', kind: 'organization', name: 'the ministry' },
      { id: 'n', kind: 'organization', name: 'The Ministry' },
    ],
  ])('%s', (_, a, b) => expect(known(a, b)).toBe(1));
});

test('persons of countries that are one under two ids are one; of two countries they are two', () => {
  const of = (code: string, ids: string): Given[] => [
    { ...kim, id: `kim-${ids}`, country: ids },
    { id: ids, kind: 'country', name: `Land ${code}`, code },
  ];
  const size = (code: string) => new FactBase([folder('a', of('AAA', 'x')), folder('bb', of(code, 'y'))]).entities.size;
  expect(size('AAA')).toBe(2);
  expect(size('BBB')).toBe(4);
});

test('whatever articles name under whatever ids, everything that is referred to is there', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const name = fc.constantFrom('Kim', 'Kim Min', 'Oslo', 'The Ministry', 'Una Steen');
  const entities = fc.uniqueArray(
    fc.record({ id, kind: fc.constantFrom(...ENTITY_KINDS), name, country: fc.option(id, { nil: undefined }) }),
    { selector: (each) => each.id, minLength: 4, maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(entities, { minLength: 1, maxLength: 4 }), (all) => {
      const base = new FactBase(all.map((each, i) => folder('x'.repeat(i + 1), each as Given[])));
      for (const entity of base.entities.values()) {
        expect(base.entities.get(entity.id)).toBe(entity);
        if (entity.country !== undefined) expect(base.entities.has(entity.country)).toBe(true);
      }
      for (const { entities: ids } of base.facts) {
        for (const each of ids) expect(base.entities.has(each)).toBe(true);
        // Two things of one article stay two.
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
  );
});
