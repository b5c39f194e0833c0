import { describe, expect, test } from 'vitest';
import { type Edit, type Expected, expectProblem, readSample } from './sample.ts';

const ENTITIES = 'declare it, or use one of: berg, norway, oslo';
const EVENTS = 'declare it, or use one of: talks, visit';
const PRIMARY = 'give "primary: true" to the one event that a question means when it names none';

describe('a reference that leads nowhere', () => {
  const cases: [what: string, edit: Edit, expected: Expected][] = [
    [
      'country',
      ['country: norway', 'country: sweden'],
      { at: 'country: sweden', message: 'no entity "sweden"', remedy: ENTITIES },
    ],
    [
      'within',
      ['within: norway', 'within: sweden'],
      { at: 'within: sweden', message: 'no entity "sweden"', remedy: ENTITIES },
    ],
    ['parties', ['[norway]', '[norway, sweden]'], { at: 'parties', message: 'no entity "sweden"', remedy: ENTITIES }],
    [
      'entities',
      ['entities: [norway]', 'entities: [sweden]'],
      { at: '[sweden]', message: 'no entity "sweden"', remedy: ENTITIES },
    ],
    ['says', ['says: norway', 'says: sweden'], { at: 'says', message: 'no entity "sweden"', remedy: ENTITIES }],
    ['about', ['about: talks', 'about: lunch'], { at: 'about', message: 'no event "lunch"', remedy: EVENTS }],
    ['after', ['after: visit', 'after: lunch'], { at: 'after', message: 'no event "lunch"', remedy: EVENTS }],
    ['during', ['during: talks', 'during: lunch'], { at: 'during', message: 'no event "lunch"', remedy: EVENTS }],
    [
      'an entity where an event stands',
      ['after: visit', 'after: oslo'],
      { at: 'after', message: 'no event "oslo"', remedy: EVENTS },
    ],
  ];
  test.each(cases)('%s', (_, edit, expected) => expectProblem('facts', edit, expected));
});

describe('a reference to the wrong thing', () => {
  const cases: [what: string, edit: Edit, expected: Expected][] = [
    [
      'a person for a country',
      ['country: norway', 'country: berg'],
      { at: 'country: berg', message: '"berg" is of kind person', remedy: 'name one of kind country' },
    ],
    [
      'a person for a place',
      ['within: norway', 'within: berg'],
      { at: 'within', message: '"berg" is of kind person', remedy: 'name one of kind place or country' },
    ],
    [
      'a place within itself',
      ['within: norway', 'within: oslo'],
      { at: 'within', message: '"oslo" lies in itself', remedy: /^name the place around it/ },
    ],
    [
      'an event about itself',
      ['about: talks', 'about: visit'],
      { at: 'about', message: '"visit" refers to itself', remedy: /^name another event/ },
    ],
    [
      'an event after itself',
      ['after: visit', 'after: talks'],
      { at: 'after', message: '"talks" refers to itself', remedy: /^name another event/ },
    ],
    [
      'an event during itself',
      ['during: talks', 'during: visit'],
      { at: 'during', message: '"visit" refers to itself', remedy: /^name another event/ },
    ],
  ];
  test.each(cases)('%s', (_, edit, expected) => expectProblem('facts', edit, expected));
});

describe('ids and the primary event', () => {
  const cases: [what: string, edit: Edit, expected: Expected][] = [
    [
      'two entities under one id',
      ['    within: norway', '    within: norway\n  - id: berg\n    kind: place\n    name: Bergen'],
      {
        at: 'id: berg\n    kind: place',
        message: 'two entities under one id "berg"',
        remedy: 'give each an id of its own',
      },
    ],
    [
      'two events under one id',
      [
        'about: talks',
        'about: talks\n    clauses:\n      - { in: in Oslo, where: in Oslo }\n  - id: visit\n    kind: event\n    name: another',
      ],
      {
        at: 'id: visit\n    kind: event\n    name: another',
        message: 'two events under one id "visit"',
        remedy: 'give each an id of its own',
      },
    ],
    [
      'the id of the article itself',
      [
        'about: talks',
        'about: talks\n    clauses:\n      - { in: in Oslo, where: in Oslo }\n  - id: report\n    kind: event\n    name: another',
      ],
      { at: 'id: report', message: 'the id "report" is the article\'s own', remedy: 'give the event another id' },
    ],
    [
      'no primary event',
      ['    primary: true\n', ''],
      { at: 'events:', message: 'no event is primary', remedy: PRIMARY },
    ],
    [
      'two primary events',
      ['about: talks', 'about: talks\n    primary: true'],
      { at: 'primary: true\n    clauses:\n      - in: a visit', message: 'a second event is primary', remedy: PRIMARY },
    ],
  ];
  test.each(cases)('%s', (_, edit, expected) => expectProblem('facts', edit, expected));
});

test('a sound folder has no problem, and its events know their article', () => {
  const { folder, problems } = readSample();
  expect(problems).toEqual([]);
  expect(folder?.events.map(({ id, about }) => [id, about])).toEqual([
    ['folder/talks', undefined],
    ['folder/visit', 'folder/talks'],
    ['folder/report', undefined],
  ]);
  expect(folder?.facts.map(({ after, during }) => after ?? during)).toEqual([
    undefined,
    'folder/visit',
    undefined,
    'folder/talks',
    undefined,
  ]);
});
