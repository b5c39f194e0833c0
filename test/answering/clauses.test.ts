import { describe, expect, test } from 'vitest';
import { Answerer } from '../../src/answering/answerer.ts';
import { readClock } from '../../src/cli/now.ts';
import { baseOf } from '../fixtures/several.ts';

const ARTICLE = `---
title: Peru and Norway to talk about cod
byline: By Test Wire
outlet: Test Wire
published: 2031-05-12T08:00
zone: Europe/Oslo
---

Peru and Norway to talk about cod

By Test Wire

Envoys Ana Ruiz of Peru and Ola Berg of Norway will hold talks in Lima, Peru's fishing board said.

Henk Vos, a retired judge, is to lead them through the talks if both sides lift their bans.

It all opens on May 14 and is over on May 16, and both sides have to hand in their papers by Tuesday.

Peru has not asked for 40,000 tons of cod, the board said, calling the ban "a mistake".

Norway put two patrol vessels on the table.
`;
const FACTS = `entities:
  - { id: vos, kind: person, name: Henk Vos, aliases: [Vos], pronoun: he }
  - { id: ruiz, kind: person, name: Ana Ruiz, aliases: [Ruiz], pronoun: she, country: peru }
  - { id: berg, kind: person, name: Ola Berg, aliases: [Berg], pronoun: he, country: norway }
  - { id: board, kind: organization, name: Peru's fishing board, aliases: [the board], country: peru }
  - { id: norway, kind: country, code: NOR, name: Norway }
  - { id: peru, kind: country, code: PER, name: Peru }
  - { id: lima, kind: place, name: Lima, country: peru }
events:
  - id: talks
    name: the cod talks in Lima
    kind: meeting
    primary: true
    parties: [peru, norway]
    aliases: [cod talks]
    clauses:
      - { in: Envoys Ana Ruiz, says: board, who: Ana Ruiz … Ola Berg of Norway, where: in Lima }
      - { in: Henk Vos, condition: if both sides lift their bans, as: { mediator: Henk Vos } }
      - { in: It all opens, start: on May 14, end: on May 16, deadline: by Tuesday }
      - { in: Peru has not asked, polarity: not, demand: "40,000 tons of cod" }
      - { in: Peru has not asked, says: board, opinion: '"a mistake"' }
      - { in: Norway put, offer: two patrol vessels }
`;
const answerer = new Answerer(baseOf({ '2031-05-12-cod': { article: ARTICLE, facts: FACTS } }));
const clock = readClock('2031-05-13T12:00Z');
const ask = (question: string) => answerer.answer(question, clock).answer;

describe('what only one part of an event is asked for', () => {
  test.each([
    ['Who is the mediator?', 'Henk Vos, if both sides lift their bans.'],
    ['Who mediates the talks?', 'Henk Vos, if both sides lift their bans.'],
    ['When do the talks begin?', 'On Wednesday, May 14, 2031.'],
    ['When do the talks end?', 'On Friday, May 16, 2031.'],
    ['When does it finish?', 'On Friday, May 16, 2031.'],
    ['What is the deadline?', 'On Tuesday, May 13, 2031.'],
    ['What did Norway offer?', 'Two patrol vessels.'],
    ['What does the board think of the ban?', '"a mistake".'],
  ])('%s %s', (question, answer) => expect(ask(question)).toMatchObject({ status: 'answered', answer }));
});

test.each(['Who takes part in the cod talks?', 'Who attends?'])('%s The mediator is none of them', (question) =>
  expect(ask(question).answer).toBe('Ana Ruiz and Ola Berg.'),
);

describe('a day of one part is none of another', () => {
  test.each([
    ['Do the talks begin on May 16?', 'No. The article says: on Wednesday, May 14, 2031.'],
    ['Do the talks end on May 14?', 'No. The article says: on Friday, May 16, 2031.'],
    ['Is the deadline on Friday?', 'No. The article says: on Tuesday, May 13, 2031.'],
    ['Are the talks on Tuesday?', 'No. The article says: on Wednesday, May 14, 2031.'],
  ])('%s', (question, answer) => expect(ask(question)).toMatchObject({ status: 'corrected', answer }));
  test('and what it is asked for is', () => expect(ask('Is the deadline on Tuesday?').answer).toMatch(/^Yes: /));
});

describe('no yes', () => {
  test.each([
    'Did Peru demand 40,000 tons of cod?',
    'Did Peru ask for 40,000 tons of cod?',
    'Did Peru offer two patrol vessels?',
    'Does Henk Vos mediate?',
    'Is Ana Ruiz the mediator?',
  ])('%s', (question) => expect(ask(question).answer).not.toMatch(/^Yes/));
  test.each(['What did Peru ask for?', 'What did Peru demand?'])('%s What is denied is no answer', (question) =>
    expect(ask(question).answer).not.toBe('40,000 tons of cod.'),
  );
});
