import { describe, expect, test } from 'vitest';
import { type Edit, type Expected, expectProblem, FACTS, readSample } from './sample.ts';

const README = 'see knowledge/README.md for what stands there';
const SYNTAX = /^mind the indentation, and put quotes round a text/;
const UNKNOWN = 'remove it or correct the spelling';

describe('facts.yaml that is not YAML', () => {
  const cases: [what: string, edit: Edit, expected: Expected][] = [
    [
      'a colon within a text',
      ['words: on Friday', 'words: on: Friday'],
      { at: 'words: on:', message: /^not YAML: Nested mappings/, remedy: SYNTAX },
    ],
    [
      'a field given twice',
      ['kind: person', 'kind: person\n    kind: place'],
      { at: 'kind: place', message: 'not YAML: Map keys must be unique', remedy: SYNTAX },
    ],
    [
      'an alias without its anchor',
      ['in: a visit to Bergen', 'in: *lead'],
      { at: '*lead', message: 'not YAML: no anchor &lead before the alias *lead', remedy: SYNTAX },
    ],
    [
      'an alias that stands above its anchor',
      ['in: will meet', 'in: *late\n        who: Una Steen\n      - in: &late will meet'],
      { at: '*late', message: 'not YAML: no anchor &late before the alias *late', remedy: SYNTAX },
    ],
    [
      'an alias within itself',
      ['parties: [norway]', 'parties: &loop [*loop]'],
      { at: '*loop', message: 'not YAML: the alias *loop stands within itself', remedy: SYNTAX },
    ],
  ];
  test.each(cases)('%s', (_, edit, expected) => expectProblem('facts', edit, expected));

  test('a tab for indentation, with one message a line for what follows from it', () => {
    const { problems } = readSample({ facts: ['    kind: person', '\tkind: person'] });
    expect(problems[0]).toMatchObject({ line: 3, message: 'not YAML: Tabs are not allowed as indentation' });
    expect(new Set(problems.map(({ line }) => line)).size).toBe(problems.length);
  });
});

describe('facts.yaml with a field amiss', () => {
  const cases: [what: string, edit: Edit, expected: Expected][] = [
    ['an empty file', [FACTS, ''], { at: '', message: /^the file: .*expected object/, remedy: README }],
    [
      'a list for a file',
      [FACTS, '- a\n- b\n'],
      { at: '- a', message: /^the file: .*expected object/, remedy: README },
    ],
    [
      'an unknown field of an entity',
      ['    name: Ola Berg', '    name: Ola Berg\n    naem: Berg'],
      { at: 'naem', message: 'entities.0.naem: unknown field', remedy: UNKNOWN },
    ],
    [
      'an unknown field that holds a block',
      ['    roles:', '    posts:\n      - minister\n    roles:'],
      { at: 'posts', message: 'entities.0.posts: unknown field', remedy: UNKNOWN },
    ],
    [
      'an unknown role',
      ['where: to Bergen', 'wherto: to Bergen\n        where: to Bergen'],
      { at: 'wherto', message: 'events.1.clauses.0.wherto: unknown field', remedy: UNKNOWN },
    ],
    [
      'an unknown field of a role',
      ['date: Friday', 'date: Friday\n          day: Friday'],
      { at: 'day: Friday', message: 'events.0.clauses.0.when.day: unknown field', remedy: UNKNOWN },
    ],
    [
      'a field that another role has',
      ['where: to Bergen', 'where: { words: to Bergen, ordinal: 2 }'],
      { at: 'where: { words', message: 'events.1.clauses.0.where.ordinal: unknown field', remedy: UNKNOWN },
    ],
    [
      'an unknown field at the top',
      ['entities:', 'sources: []\nentities:'],
      { at: 'sources', message: 'sources: unknown field', remedy: UNKNOWN },
    ],
    [
      'a kind of entity that is none',
      ['kind: person', 'kind: human'],
      { at: 'kind: human', message: /^entities\.0\.kind: .*"person"\|"group"\|/, remedy: README },
    ],
    [
      'a kind of event that is none',
      ['kind: event', 'kind: party'],
      { at: 'kind: party', message: /^events\.1\.kind: .*"meeting"\|"statement"\|/, remedy: README },
    ],
    [
      'a modality that is none',
      ['where: to Bergen', 'where: to Bergen\n        modality: likely'],
      { at: 'modality: likely', message: /^events\.1\.clauses\.0\.modality: .*"planned"\|/, remedy: README },
    ],
    [
      'a polarity that is none',
      ['where: to Bergen', 'where: to Bergen\n        polarity: no'],
      { at: 'polarity: no', message: /^events\.1\.clauses\.0\.polarity: .*"not"/, remedy: README },
    ],
    [
      'a clause that says nothing',
      ['\n        when: { words: a visit, during: talks }\n        where: to Bergen', ''],
      {
        at: '- in: a visit',
        message: 'events.1.clauses.0: says nothing: no role, as who, what, when or where',
        remedy: README,
      },
    ],
    [
      'a format that is none',
      ['primary: true', 'primary: true\n    format: lunch'],
      { at: 'format: lunch', message: /^events\.0\.format: .*"summit"/, remedy: README },
    ],
    [
      'an id with capitals',
      ['- id: berg', '- id: Ola Berg'],
      { at: 'id: Ola Berg', message: 'entities.0.id: an id is lower-case words joined by hyphens', remedy: README },
    ],
    [
      'a code that is none',
      ['code: NOR', 'code: NO'],
      { at: 'code: NO', message: 'entities.1.code: an ISO 3166-1 alpha-3 code, as CAN', remedy: README },
    ],
    [
      'a pronoun that is none',
      ['name: Ola Berg', 'name: Ola Berg\n    pronoun: it'],
      { at: 'pronoun', message: /^entities\.0\.pronoun: .*"he"\|"she"\|"they"/, remedy: README },
    ],
    [
      'no name',
      ['    name: Ola Berg\n', ''],
      { at: '- id: berg', message: 'entities.0.name: missing', remedy: README },
    ],
    [
      'no sentence',
      ['- in: a visit to Bergen\n        when', '- when'],
      { at: '- when', message: 'events.1.clauses.0.in: missing', remedy: README },
    ],
    [
      'a sentence that is a number',
      ['in: a visit to Bergen', 'in: 12'],
      { at: 'in: 12', message: 'events.1.clauses.0.in: words of the article, or a list of such', remedy: README },
    ],
    [
      'an empty list of sentences',
      ['in: a visit to Bergen', 'in: []'],
      { at: 'in: []', message: /^events\.1\.clauses\.0\.in: Too small/, remedy: README },
    ],
    [
      'a role that is a number',
      ['where: to Bergen', 'where: 12'],
      {
        at: 'where: 12',
        message: 'events.1.clauses.0.where: words of the sentence, or fields with its words',
        remedy: README,
      },
    ],
    [
      'a role without words',
      ['where: to Bergen', 'where: { entities: [oslo] }'],
      { at: 'where: {', message: 'events.1.clauses.0.where.words: missing', remedy: README },
    ],
    [
      'a role with empty words',
      ['where: to Bergen', 'where: ""'],
      { at: 'where: ""', message: /^events\.1\.clauses\.0\.where: Too small/, remedy: README },
    ],
    [
      'a rank of nought',
      ['where: to Bergen', 'where: to Bergen\n        rank: { words: visit, ordinal: 0 }'],
      { at: 'rank: {', message: /^events\.1\.clauses\.0\.rank\.ordinal: Too small/, remedy: README },
    ],
    [
      'an event without clauses',
      [FACTS.slice(FACTS.indexOf('    about: talks')), '    clauses: []\n'],
      { at: 'clauses: []', message: /^events\.1\.clauses: Too small/, remedy: README },
    ],
  ];
  test.each(cases)('%s', (_, edit, expected) => expectProblem('facts', edit, expected));
});
