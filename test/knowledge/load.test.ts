import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadKnowledge, loadSound } from '../../src/knowledge/load.ts';
import { KnowledgeError, type Problem } from '../../src/knowledge/problem.ts';
import { ARTICLE, FACTS } from './sample.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'knowledge-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What loading reports, with files named from the knowledge's own folder. */
function problemsOf(where = dir): Problem[] {
  try {
    loadKnowledge(where);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return error.problems.map((problem) => ({ ...problem, file: path.relative(dir, path.resolve(problem.file)) }));
  }
  return [];
}

describe('nothing to load', () => {
  const nothing = {
    line: 1,
    message: 'no article folder',
    remedy: 'point to a folder that holds folders with article.md and facts.yaml',
  };
  test('an empty folder', () => expect(problemsOf()).toEqual([{ ...nothing, file: '' }]));
  test('a folder that does not exist', () => {
    expect(problemsOf(path.join(dir, 'none'))).toEqual([{ ...nothing, file: 'none' }]);
  });
  test('a file', () => {
    write({ 'README.md': 'words' });
    expect(problemsOf(path.join(dir, 'README.md'))).toEqual([{ ...nothing, file: 'README.md' }]);
  });
  test('files and hidden folders alone', () => {
    write({ 'README.md': 'words', '.drafts/article.md': ARTICLE, '.drafts/facts.yaml': FACTS });
    expect(problemsOf()).toEqual([{ ...nothing, file: '' }]);
  });
});

describe('files that are missing', () => {
  const missing = (file: string) => ({
    file: path.normalize(file),
    line: 1,
    message: 'missing',
    remedy: 'a knowledge folder holds article.md and facts.yaml',
  });
  test('facts.yaml', () => {
    write({ 'harbor/article.md': ARTICLE });
    expect(problemsOf()).toEqual([missing('harbor/facts.yaml')]);
    expect(problemsOf(path.join(dir, 'harbor'))).toEqual([missing('harbor/facts.yaml')]);
  });
  test('article.md', () => {
    write({ 'harbor/facts.yaml': FACTS });
    expect(problemsOf()).toEqual([missing('harbor/article.md')]);
    expect(problemsOf(path.join(dir, 'harbor'))).toEqual([missing('harbor/article.md')]);
  });
  test('both', () => {
    write({ 'harbor/notes.txt': 'words' });
    expect(problemsOf()).toEqual([missing('harbor/article.md'), missing('harbor/facts.yaml')]);
  });
  test('a folder in place of the file', () => {
    write({ 'harbor/article.md/x.txt': 'words', 'harbor/facts.yaml': FACTS });
    expect(problemsOf()).toEqual([missing('harbor/article.md')]);
  });
});

test('problems of all folders come at once, and the sound ones are not loaded either', () => {
  write({
    'a/article.md': ARTICLE,
    'a/facts.yaml': FACTS.replace('date: Friday', 'date: Thursday'),
    'b/article.md': ARTICLE,
    'b/facts.yaml': FACTS,
    'c/article.md': ARTICLE.replace('zone: Europe/Oslo\n', ''),
    'c/facts.yaml': FACTS.replace('about: talks', 'about: lunch'),
    'd/article.md': ARTICLE,
  });
  expect(
    problemsOf().map(({ file, line, message }) => `${file.replaceAll(path.sep, '/')}:${line}: ${message}`),
  ).toEqual([
    'a/facts.yaml:28: no date could be read from "Thursday"',
    'c/article.md:2: zone: missing',
    'c/facts.yaml:39: no event "lunch"',
    'd/facts.yaml:1: missing',
  ]);
});

test('the error names the count, every place and what to do', () => {
  write({ 'a/article.md': ARTICLE, 'a/facts.yaml': FACTS.replace('about: talks', 'about: lunch') });
  expect(() => loadKnowledge(dir)).toThrow(
    /^1 problem in the knowledge, nothing was loaded:\n.*facts\.yaml:39: no event "lunch"; declare it, or use one of: talks, visit$/,
  );
});

test('several folders load together, a single one by its own path, a linked one through its link', () => {
  write({ 'a/article.md': ARTICLE, 'a/facts.yaml': FACTS });
  expect([...loadKnowledge(path.join(dir, 'a')).articles.keys()]).toEqual(['a']);
  symlinkSync(path.join(dir, 'a'), path.join(dir, 'b'), 'junction');
  const base = loadKnowledge(dir);
  expect([...base.articles.keys()]).toEqual(['a', 'b']);
  expect(base.factsOf('b/visit').map(({ article }) => article)).toEqual(['b', 'b']);
});

describe('of several folders some are bad', () => {
  const sound = { 'b/article.md': ARTICLE, 'b/facts.yaml': FACTS };
  const left = () => {
    const loaded = loadSound(dir);
    expect([...loaded.base.articles.keys()]).toEqual(['b']);
    expect(loaded.problems.length).toBeGreaterThan(0);
    return [...loaded.left];
  };
  test.each<[string, Record<string, string>]>([
    ['half of it is missing', { 'a/article.md': ARTICLE }],
    ['no YAML', { 'a/article.md': ARTICLE, 'a/facts.yaml': 'entities: [' }],
    ['another text', { 'a/article.md': ARTICLE.replace('on Friday', 'on Monday'), 'a/facts.yaml': FACTS }],
    [
      'a link to a script',
      { 'a/article.md': ARTICLE.replace('zone:', 'url: javascript:alert(1)\nzone:'), 'a/facts.yaml': FACTS },
    ],
  ])('%s: the others are loaded and it is told', (_, bad) => {
    write({ ...sound, ...bad });
    expect(left()).toEqual(['a']);
    expect(() => loadKnowledge(dir)).toThrow(KnowledgeError);
  });
  test('a file whose links lead in a circle', () => {
    write({ ...sound, 'a/facts.yaml': FACTS });
    symlinkSync('article.md', path.join(dir, 'a', 'article.md'));
    expect(left()).toEqual(['a']);
    expect(loadSound(dir).problems).toMatchObject([
      { message: 'its links lead in a circle', remedy: 'check the path' },
    ]);
  });
  test('what leans on a bad one goes, too', () => {
    const update = FACTS.replace('    about: talks\n', '    about: talks\n    updates: a/talks\n');
    write({
      ...sound,
      'a/article.md': ARTICLE,
      'a/facts.yaml': 'entities: [',
      'c/article.md': ARTICLE,
      'c/facts.yaml': update,
    });
    expect(left()).toEqual(['a', 'c']);
  });
  test('two things under one id: the first stays', () => {
    const other = (text: string) =>
      text.replaceAll('Ola Berg', 'Una Steen of').replaceAll('envoy Una Steen of Iceland', 'Ola Berg');
    write({ ...sound, 'c/article.md': other(ARTICLE), 'c/facts.yaml': other(FACTS) });
    expect(left()).toEqual(['c']);
  });
  test('when none is sound there is nothing to serve', () => {
    write({ 'a/article.md': ARTICLE });
    expect(() => loadSound(dir)).toThrow(/facts\.yaml:1: missing/);
  });
});

test('what stands beside while it is replaced counts as long as nothing stands in its place', () => {
  write({ '.a.replaced/article.md': ARTICLE, '.a.replaced/facts.yaml': FACTS });
  expect([...loadKnowledge(dir).articles.keys()]).toEqual(['a']);
  write({ 'a/article.md': ARTICLE.replace('Harbor talks', 'Newer talks'), 'a/facts.yaml': FACTS });
  expect([...loadKnowledge(dir).articles.values()].map(({ title }) => title)).toEqual(['Newer talks']);
});

test('a path through a file is one sentence', () => {
  write({ 'README.md': 'words' });
  expect(problemsOf(path.join(dir, 'README.md', 'k'))).toMatchObject([
    { message: 'a file stands where the path has a folder', remedy: 'check the path' },
  ]);
});
