import { expect } from 'vitest';
import { type FolderReading, readFolder } from '../../src/knowledge/folder.ts';

/** A small sound folder, to break one place at a time. */
export const ARTICLE = `---
title: Harbor talks
byline: By Test Wire
outlet: Test Wire
published: 2031-05-12T08:00
zone: Europe/Oslo
---
Norway’s Harbor Minister Ola Berg will meet envoy Una Steen of Iceland in Oslo on Friday.

The “harbor talks” follow a visit to Bergen. They are the second of their kind, Norway said.
`;

export const FACTS = `entities:
  - id: berg
    kind: person
    name: Ola Berg
    country: norway
    roles:
      - title: Harbor Minister
        evidence: Norway's Harbor Minister Ola Berg
  - id: norway
    kind: country
    code: NOR
    name: Norway
  - id: oslo
    kind: place
    name: Oslo
    within: norway

events:
  - id: talks
    name: the harbor talks
    kind: meeting
    primary: true
    parties: [norway]
    clauses:
      - in: will meet envoy Una Steen of Iceland in Oslo on Friday
        when:
          words: on Friday
          date: Friday
      - in: ['The "harbor talks" follow a visit to Bergen.', They are the second of their kind]
        says: norway
        start: { words: follow a visit, after: visit }
        topic:
          words: harbor talks
          answer: The "harbor talks" follow a visit to Bergen.
          entities: [norway]
  - id: visit
    name: the visit to Bergen
    kind: event
    about: talks
    clauses:
      - in: a visit to Bergen
        when: { words: a visit, during: talks }
        where: to Bergen
`;

const PATHS = { article: 'folder/article.md', facts: 'folder/facts.yaml' };

/** One place of a file: the words that stand there and what to put in their stead. */
export type Edit = readonly [from: string, to: string];

/** Reads the sample after edits to either of its files. */
export function readSample(edits: { readonly article?: Edit; readonly facts?: Edit } = {}): FolderReading {
  return readFolder({
    id: 'folder',
    article: { path: PATHS.article, text: edited(ARTICLE, edits.article) },
    facts: { path: PATHS.facts, text: edited(FACTS, edits.facts) },
  });
}

/** What a broken place is reported as. */
export interface Expected {
  /** Words of the line that is to be named. */
  readonly at: string;
  readonly message: string | RegExp;
  readonly remedy: string | RegExp;
}

/** Expects exactly one problem with one file, at the line that holds the words. */
export function expectProblem(which: keyof typeof PATHS, edit: Edit, { at, message, remedy }: Expected): void {
  const { folder, problems } = readSample({ [which]: edit });
  const text = edited(which === 'article' ? ARTICLE : FACTS, edit);
  expect(text, 'the line to be named').toContain(at);
  const line = text.slice(0, text.indexOf(at)).split('\n').length;
  expect(problems).toEqual([{ file: PATHS[which], line, message: matching(message), remedy: matching(remedy) }]);
  expect(folder).toBeNull();
}

function matching(wanted: string | RegExp): unknown {
  return typeof wanted === 'string' ? wanted : expect.stringMatching(wanted);
}

function edited(text: string, edit: Edit | undefined): string {
  if (!edit) return text;
  expect(text, 'the words to be edited').toContain(edit[0]);
  return text.replace(edit[0], () => edit[1]);
}
