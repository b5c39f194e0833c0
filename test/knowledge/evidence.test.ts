import { describe, expect, test } from 'vitest';
import { type Edit, type Expected, expectProblem, readSample } from './sample.ts';

const COPY = 'copy the words as they stand in folder/article.md';
const OWN_WORDS = 'use words of the evidence, as they stand there';

describe('words that the article does not have', () => {
  const cases: [what: string, edit: Edit, expected: Expected][] = [
    [
      'evidence in other words',
      ['in: a visit to Bergen', 'in: a trip to Bergen'],
      { at: 'in: a trip', message: 'evidence is not in the article: "a trip to Bergen"', remedy: COPY },
    ],
    [
      'evidence in another case of letters',
      ['in: a visit to Bergen', 'in: A visit to Bergen'],
      { at: 'in: A visit', message: 'evidence is not in the article: "A visit to Bergen"', remedy: COPY },
    ],
    [
      'evidence with a word left out',
      ['in: will meet envoy Una Steen of Iceland', 'in: will meet Una Steen of Iceland'],
      { at: 'in: will meet Una', message: /^evidence is not in the article: "will meet Una Steen/, remedy: COPY },
    ],
    [
      'one of several places of evidence',
      [', They are the second of their kind]', ',\n          They are the third of their kind]'],
      { at: 'They are the third', message: /"They are the third of their kind"$/, remedy: COPY },
    ],
    [
      'evidence from the front matter',
      ['in: a visit to Bergen', 'in: Harbor talks'],
      { at: 'in: Harbor talks', message: 'evidence is not in the article: "Harbor talks"', remedy: COPY },
    ],
    [
      'evidence for a post',
      ["evidence: Norway's Harbor", "evidence: Iceland's Harbor"],
      { at: "evidence: Iceland's", message: /^evidence is not in the article: "Iceland's Harbor/, remedy: COPY },
    ],
    [
      'long evidence, shown by its beginning',
      ['in: a visit to Bergen', `in: ${'a visit to Bergen '.repeat(9)}`],
      {
        at: 'in: a visit to Bergen a visit',
        message: /^evidence is not in the article: "[^"]{77}…"$/,
        remedy: COPY,
      },
    ],
    [
      'a title that its evidence does not give',
      ['title: Harbor Minister', 'title: Fisheries Minister'],
      { at: 'title: Fisheries', message: 'the title is not in its evidence: "Fisheries Minister"', remedy: OWN_WORDS },
    ],
    [
      'a name spelled in another way',
      ['name: Ola Berg', 'name: Olav Berg'],
      {
        at: 'name: Olav',
        message: 'the name is not in the article: "Olav Berg"',
        remedy: /^copy it from folder\/article\.md; other forms are aliases$/,
      },
    ],
    [
      'a value from another sentence',
      ['words: on Friday', 'words: to Bergen'],
      { at: 'words: to Bergen', message: 'the value is not in its evidence: "to Bergen"', remedy: OWN_WORDS },
    ],
    [
      'a value in other words',
      ['where: to Bergen', 'where: into Bergen'],
      { at: 'where: into', message: 'the value is not in its evidence: "into Bergen"', remedy: OWN_WORDS },
    ],
    [
      'an answer with words of its own',
      ['follow a visit to Bergen.\n', 'follow a luxurious dinner.\n'],
      {
        at: 'answer',
        message: 'the answer says what its evidence does not: luxurious, dinner',
        remedy: 'use words of the evidence alone',
      },
    ],
    [
      'an answer with a number of its own',
      ['follow a visit to Bergen.\n', 'follow 3 visits.\n'],
      {
        at: 'answer',
        message: 'the answer says what its evidence does not: 3',
        remedy: 'use words of the evidence alone',
      },
    ],
  ];
  test.each(cases)('%s', (_, edit, expected) => expectProblem('facts', edit, expected));
});

describe('date words that cannot be read', () => {
  const remedy = 'name the date words of the evidence, as "Thursday" or "March 18"';
  test.each<[what: string, words: string]>([
    ['no date at all', 'soon'],
    ['another day than the evidence names', 'Thursday'],
    ['a part of a date word', 'day'],
    ['a word beside the date', 'on'],
    ['a date that the evidence does not write', '2031-05-16'],
  ])('%s', (_, words) =>
    expectProblem('facts', ['date: Friday', `date: ${words}`], {
      at: 'date:',
      message: `no date could be read from "${words}"`,
      remedy,
    }),
  );
});

describe('evidence is found', () => {
  test.each<[what: string, edit: Edit]>([
    ['with straight quotes where the article has curly ones', ['in: a visit', 'in: The "harbor talks" follow a visit']],
    ['with curly quotes', ['in: a visit', 'in: The “harbor talks” follow a visit']],
    ['with a straight apostrophe', ["evidence: Norway's", "evidence: Norway's"]],
    ['with a curly apostrophe', ["evidence: Norway's", 'evidence: Norway’s']],
    ['folded over two lines', ['in: a visit to Bergen', 'in: >\n          a visit\n          to Bergen']],
    [
      'through an alias',
      [
        'in: will meet envoy Una Steen of Iceland in Oslo on Friday',
        'in: &meet will meet envoy Una Steen of Iceland in Oslo on Friday\n        who: envoy Una Steen\n      - in: *meet',
      ],
    ],
  ])('%s', (_, edit) => expect(readSample({ facts: edit }).problems).toEqual([]));

  test('through an alias that many clauses use', () => {
    const clauses = '\n      - { in: *meet, where: in Oslo }'.repeat(150);
    const sentence = 'will meet envoy Una Steen of Iceland in Oslo on Friday';
    const { folder } = readSample({
      facts: [
        `in: ${sentence}`,
        `in: &meet ${sentence}\n        what: meet envoy Una Steen${clauses}\n      - in: *meet`,
      ],
    });
    expect(folder?.facts.filter(({ event }) => event === 'folder/talks').length).toBe(154);
  });

  test('and quoted by whole sentences, each place apart', () => {
    const { folder } = readSample();
    const fact = folder?.facts[2];
    expect(fact?.evidence.map(({ start, end }) => folder?.article.body.slice(start, end))).toEqual([
      'The “harbor talks” follow a visit to Bergen.',
      'They are the second of their kind, Norway said.',
    ]);
    expect(folder?.article.body.slice(fact?.value.start, fact?.value.end)).toBe('harbor talks');
  });

  test('and a year, which is a date only within its sentence', () => {
    const { folder, problems } = readSample({
      article: ['in Oslo on Friday', 'in Oslo in 2033'],
      facts: [
        'in: will meet envoy Una Steen of Iceland in Oslo on Friday\n        when:\n          words: on Friday\n          date: Friday',
        'in: will meet envoy Una Steen of Iceland in Oslo in 2033\n        when:\n          words: in 2033\n          date: "2033"',
      ],
    });
    expect(problems).toEqual([]);
    expect(folder?.facts[0]?.date).toMatchObject({ text: '2033', value: '2033' });
  });

  test('and its date read within the sentence', () => {
    expect(readSample().folder?.facts[0]?.date).toEqual({
      text: 'Friday',
      value: '2031-05-16',
      anchor: '2031-05-12',
      rule: { how: 'ahead', words: 'Friday' },
    });
  });
});

test('all problems of both files come at once, in the order of their lines', () => {
  const { folder, problems } = readSample({
    article: ['zone: Europe/Oslo', 'zone: Nowhere'],
    facts: [
      'says: norway\n        start: { words: follow a visit, after: visit }',
      'says: nobody\n        start: { words: follow a visit, after: never }',
    ],
  });
  expect(folder).toBeNull();
  expect(problems.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['folder/article.md', 6, 'zone: an IANA time zone, as America/Lima'],
    ['folder/facts.yaml', 30, 'no entity "nobody"'],
    ['folder/facts.yaml', 31, 'no event "never"'],
  ]);
});

test('evidence is checked although the front matter is wrong', () => {
  const { problems } = readSample({
    article: ['zone: Europe/Oslo', 'zone: Nowhere'],
    facts: ['in: a visit to Bergen', 'in: a visit to Paris'],
  });
  expect(problems.map(({ message }) => message)).toEqual([
    'zone: an IANA time zone, as America/Lima',
    'evidence is not in the article: "a visit to Paris"',
  ]);
});
