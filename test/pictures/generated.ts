import fc from 'fast-check';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import { ENTITY_KINDS, EVENT_KINDS, LOCALES } from '../../src/model.ts';
import { PALETTES } from '../../src/pictures/palette.ts';
import { baseOf, type Told } from './sample.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>&<!--"\'',
  '\u0000\u0001\u001f\ufffe',
  '\ud800 \udfff',
  '\u202eright to left\u202c \u200f',
  '\u0628\u0633\u0645 \ufdfd\ufdfd\ufdfd',
  'm'.repeat(500),
  '한글 '.repeat(80),
  '👩‍👩‍👧‍👦'.repeat(40),
  `Z${'\u0301'.repeat(60)}`,
  '',
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.lorem({ maxCount: 15 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const year = fc.oneof(
  fc.constantFrom('2031', '2032'),
  fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0')),
);
const date = fc.oneof(
  year,
  fc.tuple(year, two(1, 13)).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, two(1, 54)).map(([y, w]) => `${y}-W${w}`),
  fc.tuple(year, two(5, 6), two(1, 31)).map(([y, m, d]) => `${y}-${m}-${d}`),
  fc.constant('soon'),
);

const COUNT = 45;
const eventId = fc.integer({ min: 0, max: COUNT }).map((index) => `event ${index}`);
const entityId = fc.integer({ min: 0, max: COUNT }).map((index) => `entity ${index}`);

const event = fc.record(
  {
    name: text,
    kind: fc.constantFrom('meeting' as const, ...EVENT_KINDS),
    date,
    after: eventId,
    during: eventId,
    who: fc.array(entityId, { maxLength: 8 }),
  },
  { requiredKeys: ['name', 'kind'] },
);
const entity = fc.record(
  {
    name: text,
    kind: fc.constantFrom('person' as const, ...ENTITY_KINDS),
    country: entityId,
    roles: fc.array(fc.record({ title: text, office: fc.constant(null), evidence: fc.constant([]) }), { maxLength: 1 }),
  },
  { requiredKeys: ['name', 'kind'] },
);

/** Knowledge of whatever kind, names of whatever letters. */
export const knowledge: fc.Arbitrary<FactBase> = fc
  .record({
    events: fc.array(event, { minLength: 1, maxLength: COUNT }),
    entities: fc.array(entity, { maxLength: COUNT }),
    title: text,
    outlet: text,
    id: fc.oneof(fc.constant('harbor'), text),
    body: text,
  })
  .map(({ events, entities, title, outlet, id, body }) =>
    baseOf(
      events.map((each, index): Told => ({ ...each, id: `event ${index}` })),
      {
        entities: entities.map((each, index) => ({ ...each, id: `entity ${index}` })),
        article: { title, outlet, id, body },
      },
    ),
  );

export const locale = fc.constantFrom(...LOCALES);
export const palette = fc.constantFrom(...PALETTES);
