import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DISK } from '../../src/cli/disk.ts';
import { ingestArticle } from '../../src/cli/ingest-article.ts';
import { idsIn } from '../../src/cli/ingest-ids.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { DraftedEntity } from '../../src/reading/draft/shape.ts';
import { OSLO } from './ingest-one.ts';

function folder() {
  const dir = mkdtempSync(path.join(tmpdir(), 'ingest-ids-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const into = path.join(dir, 'k');
  mkdirSync(into);
  const ids = idsIn(into, DISK);
  /** Reads in an article that speaks of some entities, and, behind its first sentence, of others alone. */
  const ingest = (slug: string, entities: DraftedEntity[], more = '', drafted = entities) => {
    const lead = `${entities.map(({ name }) => name).join(' and ')} met in the harbor on Monday and agreed to widen the quay.`;
    const file = path.join(dir, `${slug}.txt`);
    writeFileSync(file, `Quay to grow\n\nMay 2, 2023\n\n${lead}\n${more && `\n${more}\n`}`);
    const clause = (sentence: string, words: string) => ({
      in: sentence,
      who: { words, entities: drafted.map(({ id }) => id) },
    });
    const of = (id: string, evidence: string, value: string, primary: boolean) => ({
      id,
      name: id,
      kind: 'event' as const,
      primary,
      reviewed: false,
      clauses: [clause(evidence, value)],
    });
    const events = [of('meeting', lead, entities[0]?.name ?? '', true)];
    if (more) events.push(of('more', more, more.split(' ')[0] ?? '', false));
    const draft = () => ({ entities: drafted, events });
    ingestArticle(file, { into, given: {}, slug, force: false }, { ...OSLO, draft }, { disk: DISK, ids });
  };
  const review = () => {
    for (const slug of readdirSync(into)) {
      const facts = path.join(into, slug, 'facts.yaml');
      writeFileSync(facts, readFileSync(facts, 'utf8').replace(/^ *reviewed: false\n/gm, ''));
    }
  };
  return { into, ids, ingest, review, idsOf: (slug: string) => idsOf(path.join(into, slug, 'facts.yaml')) };
}

function idsOf(facts: string): string[] {
  const [entities = ''] = readFileSync(facts, 'utf8').split(/^events:/m);
  return [...entities.matchAll(/^ {2}- id: (\S+)/gm)].map(([, id]) => id as string);
}

const georgia: DraftedEntity = { id: 'georgia', kind: 'country', name: 'Georgia', code: 'GEO' };
const state: DraftedEntity = { id: 'georgia', kind: 'place', name: 'Georgia' };
const berg = (name: string, country?: string): DraftedEntity => ({
  id: 'berg',
  kind: 'person',
  name,
  ...(country && { country }),
});

test('when nobody’s drafts are doubted any more, no two things have one id, and one thing keeps its own', () => {
  const { into, ingest, review, idsOf } = folder();
  ingest('a', [georgia, berg('Anna Berg', 'georgia')]);
  ingest('b', [state, berg('Ola Berg')]);
  ingest('c', [georgia, berg('Anna Berg', 'georgia')]);
  ingest('d', [state, berg('Anna Berg')]);
  expect(['a', 'b', 'c', 'd'].map(idsOf)).toEqual([
    ['georgia', 'berg'],
    ['georgia-2', 'berg-2'],
    ['georgia', 'berg'],
    ['georgia-2', 'berg-3'],
  ]);
  review();
  expect(loadKnowledge(into).articles.size).toBe(4);
});

test('what refers to a renamed thing follows it', () => {
  const { into, ingest } = folder();
  ingest('a', [state]);
  ingest('b', [georgia, berg('Anna Berg', 'georgia')]);
  const facts = readFileSync(path.join(into, 'b', 'facts.yaml'), 'utf8');
  expect(facts).toContain('country: georgia-2');
  expect(facts).toContain('entities:\n            - georgia-2\n            - berg\n');
  expect(() => loadKnowledge(into)).not.toThrow();
});

test('nor when a corrected article tells of others than an editor’s file and the other articles do', () => {
  const { into, ingest, review, idsOf } = folder();
  const [anna, kim] = [berg('Anna Berg'), berg('Kim Berg')];
  ingest('a', [{ ...berg('Ola Berg'), id: 'berg-2' }]);
  ingest('b', [anna]);
  review();
  ingest('b', [anna], 'Kim Berg paid for all of the work.', [kim]);
  expect(idsOf('b')).toEqual(['berg', 'berg-3']);
  review();
  expect(() => loadKnowledge(into)).not.toThrow();
});

test('nor when a person and a country of a corrected article have one name', () => {
  const { into, ingest, review, idsOf } = folder();
  const jordan = { ...berg('Jordan'), id: 'jordan' };
  ingest('a', [jordan]);
  review();
  ingest('a', [jordan], 'Jordan paid for all of the work.', [
    { id: 'jordan', kind: 'country', name: 'Jordan', code: 'JOR' },
  ]);
  expect(idsOf('a')).toEqual(['jordan', 'jordan-2']);
  expect(() => loadKnowledge(into)).not.toThrow();
});

test('a folder that cannot be read names nothing', () => {
  const { into } = folder();
  mkdirSync(path.join(into, 'bad'));
  writeFileSync(path.join(into, 'bad', 'facts.yaml'), 'entities: [');
  expect(idsIn(into, DISK).fitsIn('x')(berg('Anna Berg'), 'berg')).toBe(true);
});
