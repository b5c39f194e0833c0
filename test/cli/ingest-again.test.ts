import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DISK } from '../../src/cli/disk.ts';
import { ingestArticle } from '../../src/cli/ingest-article.ts';
import { idsIn } from '../../src/cli/ingest-ids.ts';
import { termsOf } from '../../src/knowledge/clause-schema.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { Facts } from '../../src/knowledge/schema.ts';
import { readYaml } from '../../src/knowledge/yaml.ts';
import { draftFacts } from '../../src/reading/draft.ts';
import { readArticleText } from '../../src/reading/read.ts';

const root = mkdtempSync(path.join(tmpdir(), 'again-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ARTICLE = `Pilots to meet minister

By Jane Doeberg

May 2, 2023

Transport Minister Ada Fenwick will meet Otto Brandvik, head of the pilots' union, in Lima on Friday. The union has not called off its strike.

Brandvik handed over a list of nine demands in Paita on Monday.
`;

/** Reads an article in, has all of it reviewed with an edit besides, and reads a correction of it in. */
function again(name: string, correct: (article: string) => string, edit: (facts: string) => string = (same) => same) {
  const into = path.join(root, name);
  const file = path.join(root, `${name}.txt`);
  const read = (text: string) => {
    writeFileSync(file, text);
    const target = { into, given: {}, slug: 'pilots', force: false };
    const reader = { read: readArticleText, draft: draftFacts };
    return ingestArticle(file, target, reader, { disk: DISK, ids: idsIn(into, DISK) });
  };
  const facts = path.join(read(ARTICLE).folder, 'facts.yaml');
  writeFileSync(facts, edit(readFileSync(facts, 'utf8').replaceAll('reviewed: false', 'reviewed: true')));
  const { revision } = read(correct(ARTICLE));
  loadKnowledge(into);
  const text = readFileSync(facts, 'utf8');
  const { value } = readYaml(text, Facts, facts);
  const events = (value?.events ?? []).map(({ id, reviewed, clauses }) => ({
    id,
    told: clauses.flatMap((clause) =>
      termsOf(clause).map(
        ({ path: role, words }) => `${(clause.reviewed ?? reviewed) ? '' : '? '}${role.join(' ')}: ${words}`,
      ),
    ),
  }));
  return { text, events, suspended: revision?.suspended ?? [], added: revision?.added ?? [] };
}

describe('a reviewed article is corrected', () => {
  test('in two words of a short text: what they do not touch stays reviewed, what they tell anew is a draft of the same event', () => {
    const before = again('same', (text) => text);
    const { events, suspended, added } = again('two', (text) =>
      text.replace('Friday', 'Saturday').replace('nine', 'ten'),
    );
    expect(added).toEqual([]);
    expect(events.map(({ id }) => id)).toEqual(before.events.map(({ id }) => id));
    const [talks, list] = [events[0]?.told ?? [], events.at(-1)?.told ?? []];
    expect(talks).toEqual(expect.arrayContaining(['where: in Lima', '? when: on Saturday']));
    expect(list).toEqual(expect.arrayContaining(['when: on Monday', 'where: in Paita']));
    expect(suspended.join('\n')).toMatch(/when “on Friday”/);
  });
  test('what an editor wrote of a sentence is not read anew in its other words', () => {
    const edit = (facts: string) => facts.replace('where: in Lima', 'where: in Lima # by the note');
    const { text, events } = again('edited', (article) => article.replace('Friday', 'Saturday'), edit);
    expect(text).toContain('in Lima # by the note');
    expect(events[0]?.told.filter((each) => each.includes('where'))).toEqual(['where: in Lima']);
  });
  test.each<[string, string, string]>([
    ['denied', 'will meet', 'will not meet'],
    ['another verb', 'will meet', 'will sue'],
    ['another subject', 'Minister Ada Fenwick', 'Minister Carla Fenwick'],
    ['only possible', 'will meet', 'may meet'],
  ])('a sentence that says something else now takes its reading with it: %s', (name, from, to) => {
    const { suspended, events } = again(name.replaceAll(' ', '-'), (text) => text.replace(from, to));
    expect(suspended.join('\n')).toMatch(/where “in Lima”, what “.*”: its sentence reads otherwise now/);
    const reviewed = events.flatMap(({ told }) => told).filter((each) => !each.startsWith('?'));
    expect(reviewed).not.toContain('where: in Lima');
  });
});
