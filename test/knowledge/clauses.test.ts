import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/knowledge/folder.ts';
import type { Fact } from '../../src/model.ts';

const BODY = `Norway and Peru will hold talks in Lima on Friday, Peru's fishing board said.

Mediator Henk Vos, a retired judge, will chair the talks if both sides lift their bans.

The talks begin on May 14 and end on May 16. Peru has not asked for 1.5 million tons of cod. The third such round brought nothing.

Peru's fishing board called the bans "a mistake". Peru offered Norway two patrol vessels. Berg of Bergen spoke on Monday.

The talks end without a deal, both fear.
`;
const ENTITIES = `entities:
  - { id: vos, kind: person, name: Henk Vos, aliases: [Vos] }
  - { id: ola-berg, kind: person, name: Berg }
  - { id: board, kind: organization, name: Peru's fishing board }
  - { id: norway, kind: country, code: NOR, name: Norway }
  - { id: peru, kind: country, code: PER, name: Peru }
  - { id: lima, kind: place, name: Lima, country: peru }
  - { id: bergen, kind: place, name: Bergen, country: norway }
`;
const EVENT = '{ id: talks, name: the talks, kind: meeting, primary: true, clauses: [';

/** Reads clauses of one event, in flow style. */
function read(clauses: string, events = '', entities = '') {
  const article = `---\ntitle: T\nbyline: By W\noutlet: W\npublished: 2031-05-12\nzone: Europe/Oslo\n---\n${BODY}`;
  const facts = `${ENTITIES}${entities}events:\n  - ${EVENT}${clauses}]}\n${events}`;
  return readFolder({ id: 'f', article: { path: 'a.md', text: article }, facts: { path: 'f.yaml', text: facts } });
}

/** The facts of clauses in which nothing is wrong, with their words for places of the text. */
function told(clauses: string, events?: string) {
  const { folder, problems } = read(clauses, events);
  expect(problems).toEqual([]);
  const words = ({ start, end }: Fact['value']) => folder?.article.body.slice(start, end);
  return (folder?.facts ?? [])
    .filter(({ event }) => event !== 'f/report')
    .map(({ value, condition, evidence, ...fact }) => ({
      ...fact,
      words: words(value),
      ...(condition && { condition: words(condition) }),
      evidence: evidence.map(words),
    }));
}

const problemsOf = (clauses: string, entities?: string) =>
  read(clauses, '', entities).problems.map(({ message, remedy }) => `${message}; ${remedy}`);

describe('what is found in the words of a role', () => {
  test('whom they name: the longest name, and people and organizations before their countries', () => {
    expect(
      told("{ in: Norway and Peru, who: Norway and Peru }, { in: Norway and Peru, who: Peru's fishing board }"),
    ).toMatchObject([
      { slot: 'who', entities: ['norway', 'peru'] },
      { slot: 'who', entities: ['board'] },
    ]);
  });
  test('a name is a whole word, and where somebody is names no one', () => {
    expect(told('{ in: Berg of Bergen, who: Berg of Bergen, where: of Bergen }')).toMatchObject([
      { slot: 'who', entities: ['ola-berg'] },
      { slot: 'where', entities: ['bergen'] },
    ]);
  });
  test('nobody, for what is told', () => {
    expect(told('{ in: Norway and Peru, what: talks in Lima }')).toMatchObject([{ slot: 'what', entities: [] }]);
  });
  test('the day, the first of several unless another is given', () => {
    const days = (clause: string) => told(clause).map(({ aspect, date }) => [aspect, date?.value]);
    expect(days('{ in: The talks begin, start: on May 14, end: on May 16 }')).toEqual([
      ['start', '2031-05-14'],
      ['end', '2031-05-16'],
    ]);
    expect(days('{ in: The talks begin, when: on May 14 … May 16 }')).toEqual([[undefined, '2031-05-14']]);
    expect(days('{ in: The talks begin, when: { words: on May 14 … May 16, date: May 16 } }')).toEqual([
      [undefined, '2031-05-16'],
    ]);
  });
  test('the rank', () => {
    expect(told('{ in: The third, rank: The third such round }')).toMatchObject([{ aspect: 'rank', ordinal: 3 }]);
    expect(told('{ in: The third, rank: { words: The third such round, ordinal: 4 } }')).toMatchObject([
      { ordinal: 4 },
    ]);
  });
  test('how much of what', () => {
    expect(told('{ in: Peru has, amount: 1.5 million tons of cod }')).toMatchObject([
      { slot: 'how-many', aspect: 'quantity', quantity: { number: 1_500_000, unit: 'tons', of: 'cod' } },
    ]);
    expect(told('{ in: Peru offered, amount: { words: two patrol vessels, of: ships } }')).toMatchObject([
      { quantity: { number: 2, unit: null, of: 'ships' } },
    ]);
  });
  test('what is written wins over what is found', () => {
    expect(told('{ in: Norway and Peru, who: { words: Norway and Peru, entities: [] } }')).toMatchObject([
      { entities: [] },
    ]);
  });
});

describe('what a clause says of all its roles', () => {
  test('that it is denied', () => {
    expect(told('{ in: Peru has, polarity: not, demand: 1.5 million tons of cod }')).toMatchObject([
      { aspect: 'demand', polarity: 'not' },
    ]);
  });
  test('how it stands to what has come about', () => {
    expect(told('{ in: Norway and Peru, modality: planned, what: talks in Lima }')).toMatchObject([
      { modality: 'planned' },
    ]);
  });
  test('on which condition', () => {
    expect(
      told('{ in: Mediator, condition: if both sides lift their bans, as: { chair: Mediator Henk Vos } }'),
    ).toMatchObject([
      {
        slot: 'who',
        aspect: 'role',
        role: 'chair',
        entities: ['vos'],
        modality: 'conditional',
        condition: 'if both sides lift their bans',
      },
    ]);
  });
  test('nothing of the kind where nothing is written', () => {
    const [fact] = told('{ in: Norway and Peru, what: talks in Lima }');
    expect(fact).not.toHaveProperty('polarity');
    expect(fact).not.toHaveProperty('modality');
    expect(fact).toMatchObject({ reviewed: true });
  });
  test('whether it is reviewed, before its event does', () => {
    const drafted = `  - { id: other, name: other, kind: event, reviewed: false, clauses: [{ in: Mediator, who: Henk Vos }, { in: Mediator, reviewed: true, what: chair the talks }] }\n`;
    expect(told('{ in: Norway and Peru, where: in Lima }', drafted).map(({ reviewed }) => reviewed)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a view of a statement', () => {
  const views = told(
    '{ in: Norway and Peru, where: in Lima }',
    `  - { id: opinion, name: what the board thinks, kind: statement, about: talks, clauses: [{ in: Peru's fishing board called, who: Peru's fishing board, opinion: '"a mistake"' }] }\n`,
  ).filter(({ aspect }) => aspect === 'opinion');
  test('is told of what the statement is about, too, under an id of its own', () => {
    expect(views.map(({ id }) => id)).toEqual(['f/talks.1', 'f/opinion.1']);
  });
  test('is said by who speaks', () => expect(views.map(({ says }) => says)).toEqual(['board', 'board']));
});

describe('the sentence that words mean', () => {
  test('is quoted whole, and a stretch is told by its ends', () => {
    expect(told('{ in: retired judge, who: Henk Vos … judge }')).toMatchObject([
      {
        words: 'Henk Vos, a retired judge',
        evidence: ['Mediator Henk Vos, a retired judge, will chair the talks if both sides lift their bans.'],
      },
    ]);
  });
  test('is the one that begins with them', () => {
    expect(told('{ in: The talks end, what: The talks end }')).toMatchObject([
      { evidence: ['The talks end without a deal, both fear.'] },
    ]);
  });
  test('must be one', () => {
    expect(problemsOf('{ in: the talks, who: Henk Vos }')).toEqual([]);
    expect(problemsOf('{ in: their bans, who: Henk Vos }')).toEqual([]);
    expect(problemsOf('{ in: Peru, who: Peru }')).toEqual([
      'evidence stands in 3 sentences of the article: "Peru"; copy the first words of the one that is meant, as many as tell it from the others',
    ]);
  });
  test('holds both ends of a stretch, in their order', () => {
    expect(problemsOf('{ in: retired judge, who: judge … Henk Vos }')).toEqual([
      'the value is not in its evidence: "judge … Henk Vos"; use words of the evidence, as they stand there',
    ]);
  });
  test('holds the condition', () => {
    expect(problemsOf('{ in: retired judge, who: Henk Vos, condition: if it rains }')).toEqual([
      'the condition is not in its evidence: "if it rains"; use words of the evidence, as they stand there',
    ]);
  });
});

test('words that name two things at once are reported with a remedy, and are not where it is written', () => {
  const twin = '  - { id: lima-ohio, kind: place, name: Lima }\n';
  const remedy = 'say which: { words: …, entities: [id] }';
  expect(problemsOf('{ in: Norway and Peru, where: in Lima }', twin)).toEqual([
    `the words name several at once: lima, lima-ohio; ${remedy}`,
  ]);
  expect(problemsOf('{ in: Norway and Peru, where: { words: in Lima, entities: [lima] } }', twin)).toEqual([]);
});
