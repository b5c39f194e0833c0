import { describe, expect, test } from 'vitest';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import { type FolderReading, readFolder } from '../../src/knowledge/folder.ts';
import { checkShared } from '../../src/knowledge/shared.ts';
import { atOnce } from '../../src/steps.ts';
import { ARTICLE, FACTS } from './sample.ts';

function folder(id: string, from = '', to = ''): FolderReading & { folder: NonNullable<FolderReading['folder']> } {
  const reading = readFolder({
    id,
    article: { path: `${id}/article.md`, text: ARTICLE },
    facts: { path: `${id}/facts.yaml`, text: FACTS.replace(from, () => to) },
  });
  expect(reading.problems).toEqual([]);
  return { ...reading, folder: reading.folder as NonNullable<FolderReading['folder']> };
}

function problems(...edit: [from: string, to: string]) {
  return atOnce(
    checkShared(['a', 'b'].map((id) => ({ ...folder(id, ...(id === 'b' ? edit : [])), file: `${id}/facts.yaml` }))),
  );
}

describe('one id in two articles', () => {
  const remedy =
    'give each an id of its own, or, if they are one, the same kind, country and code and a name in common';
  test.each<[what: string, from: string, to: string]>([
    ['another person of the name', 'name: Ola Berg', 'name: Una Steen'],
    ['a person of another country', '    country: norway\n', ''],
    ['another kind of thing', 'kind: person', 'kind: group'],
  ])('%s is a problem', (_, from, to) => {
    expect(problems(from, to)).toEqual([
      { file: 'b/facts.yaml', line: 2, message: 'two entities under one id "berg", the other in a/facts.yaml', remedy },
    ]);
  });

  test('the same thing is none', () => expect(problems('', '')).toEqual([]));
  test('the same person under a shorter name is none', () => {
    expect(problems('name: Ola Berg', 'name: Berg\n    aliases: [Ola Berg]')).toEqual([]);
  });
});

describe('one thing in two articles', () => {
  const [a, b] = [folder('a'), folder('b', 'name: Ola Berg', 'name: Berg\n    aliases: [Ola Berg, Minister Berg]')];

  test('is known by all its names, as the newer article says', () => {
    const berg = new FactBase([a.folder, b.folder]).entity('berg');
    expect(berg).toMatchObject({ article: 'b', name: 'Berg', aliases: ['Ola Berg', 'Minister Berg'] });
  });

  test('keeps its post where the newer article gives none', () => {
    const roles = FACTS.slice(FACTS.indexOf('    roles:'), FACTS.indexOf('  - id: norway'));
    const berg = new FactBase([a.folder, folder('c', roles, '').folder]).entity('berg');
    expect(berg).toMatchObject({ article: 'a', roles: [{ title: 'Harbor Minister' }] });
  });
});

test('an unknown id is a fault that names it', () => {
  const base = new FactBase([folder('a').folder]);
  expect(() => base.entity('nobody')).toThrow('no entity "nobody" in the fact base');
  expect(() => base.event('talks')).toThrow('no event "talks" in the fact base');
  expect(() => base.article('b')).toThrow('no article "b" in the fact base');
  expect(base.factsOf('talks')).toEqual([]);
});
