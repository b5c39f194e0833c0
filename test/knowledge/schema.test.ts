import { describe, expect, test } from 'vitest';
import { type Edit, type Expected, expectProblem, FACTS, readSample } from './sample.ts';

const README = 'see knowledge/README.md for what stands there';
const SYNTAX = /^mind the indentation, and put quotes round a text/;
const UNKNOWN = 'remove it or correct the spelling';

describe('facts.yaml that is not YAML', () => {
  const cases: [what: string, edit: Edit, expected: Expected][] = [
    [
      'a colon within a text',
      ['value: on Friday', 'value: on: Friday'],
      { at: 'value: on:', message: /^not YAML: Nested mappings/, remedy: SYNTAX },
    ],
    [
      'a field given twice',
      ['kind: person', 'kind: person\n    kind: place'],
      { at: 'kind: place', message: 'not YAML: Map keys must be unique', remedy: SYNTAX },
    ],
    [
      'an alias without its anchor',
      ['evidence: a visit to Bergen', 'evidence: *lead'],
      { at: '*lead', message: 'not YAML: no anchor &lead before the alias *lead', remedy: SYNTAX },
    ],
    [
      'an alias that stands above its anchor',
      [
        'evidence: will meet',
        'evidence: *late\n      - slot: who\n        value: Una Steen\n        evidence: &late will meet',
      ],
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
      'an unknown field of a fact',
      ['date: Friday', 'date: Friday\n        day: Friday'],
      { at: 'day: Friday', message: 'events.0.facts.0.day: unknown field', remedy: UNKNOWN },
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
      'a slot that is none',
      ['slot: where', 'slot: whence'],
      { at: 'slot: whence', message: /^events\.1\.facts\.0\.slot: .*"who"\|"what"\|/, remedy: README },
    ],
    [
      'an aspect that is none',
      ['value: to Bergen', 'value: to Bergen\n        aspect: route'],
      { at: 'aspect: route', message: /^events\.1\.facts\.0\.aspect: .*"agenda"\|/, remedy: README },
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
      'no evidence',
      ['        evidence: a visit to Bergen\n', ''],
      { at: '- slot: where', message: 'events.1.facts.0.evidence: missing', remedy: README },
    ],
    [
      'evidence that is a number',
      ['evidence: a visit to Bergen', 'evidence: 12'],
      {
        at: 'evidence: 12',
        message: 'events.1.facts.0.evidence: words of the article, or a list of such',
        remedy: README,
      },
    ],
    [
      'an empty list of evidence',
      ['evidence: a visit to Bergen', 'evidence: []'],
      { at: 'evidence: []', message: /^events\.1\.facts\.0\.evidence: Too small/, remedy: README },
    ],
    [
      'an empty value',
      ['value: to Bergen', 'value: ""'],
      { at: 'value: ""', message: /^events\.1\.facts\.0\.value: Too small/, remedy: README },
    ],
    [
      'a rank of nought',
      ['value: to Bergen', 'value: to Bergen\n        ordinal: 0'],
      { at: 'ordinal: 0', message: /^events\.1\.facts\.0\.ordinal: Too small/, remedy: README },
    ],
    [
      'an event without facts',
      [FACTS.slice(FACTS.indexOf('    about: talks')), '    facts: []\n'],
      { at: 'facts: []', message: /^events\.1\.facts: Too small/, remedy: README },
    ],
  ];
  test.each(cases)('%s', (_, edit, expected) => expectProblem('facts', edit, expected));
});
