import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DISK, type Disk } from '../../src/cli/disk.ts';
import { ingestArticle, type Reader, type Target } from '../../src/cli/ingest-article.ts';
import { idsIn } from '../../src/cli/ingest-ids.ts';
import { inventoryOf } from '../../src/cli/inventory.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ingest-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const LEAD = 'The harbor council met in Oslo on Monday and agreed to widen the northern quay.';
const NEXT = 'Ships will wait outside until the work is done by next summer, the council said.';
const ARTICLE = `Quay to grow\n\nBy Jane Doeberg\n\nPublished May 2, 2023\n\n${LEAD}\n\n${NEXT}\n`;
const clause = (where: string, sentence: string) => ({ in: sentence, where });
const reader: Reader = {
  read: (manuscript) => ({
    manuscript,
    sentences: [],
    dates: [],
    entities: [],
    quotations: [],
    measures: [],
    events: [],
    brief: { who: null, what: null, when: null, where: null, why: null, how: null },
  }),
  draft: () => ({
    entities: [{ id: 'oslo', kind: 'place', name: 'Oslo' }],
    events: [
      {
        id: 'meeting',
        name: 'the meeting',
        kind: 'meeting',
        primary: true,
        reviewed: false,
        clauses: [clause('in Oslo', LEAD), clause('in Bergen', LEAD)],
      },
      { id: 'work', name: 'the work', kind: 'event', reviewed: false, clauses: [clause('outside', NEXT)] },
    ],
  }),
};
/** As the command reads a file in, with the ids that stand in its folder by then. */
const ingest = (from: string, where: Target, using: Reader = reader, disk: Disk = DISK) =>
  ingestArticle(from, where, using, { disk, ids: idsIn(where.into, DISK) });
const target = (into: string) => ({ into: path.join(root, into), given: {}, slug: null, force: false });
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(path.join(root, name), text);
  return path.join(root, name);
};

describe('what cannot be read in is told, and nothing is written', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', ' \n', /empty/],
    ['binary', new Uint8Array([1, 0, 2, 0, 3]), /binary/],
    ['large', 'a'.repeat(5 * 1024 * 1024 + 1), /5 MB/],
    ['long', 'Quay to grow. '.repeat(15_000), /210,000 characters of text, and no article has more than 200,000; cut/],
    ['deep', `<html><body>${'<div>'.repeat(20_000)}${LEAD}`, /nested 20,002 levels deep, which no article is; save/],
    ['feed', `<?xml version="1.0"?>\n<rss><channel><title>${LEAD}</title></channel></rss>`, /no page \(<rss>\); save/],
    [
      'in an unnamed encoding',
      new Uint8Array(Array.from({ length: 200 }, (_, i) => 0xe0 + (i % 31))),
      /in an encoding/,
    ],
    ['dated in figures', `Quay to grow\n\n05/04/2023\n\n${LEAD}\n`, /"05\/04\/2023" does not tell the day/],
    [
      'an index',
      `# News\n\n${['Ferry', 'Bridge', 'Harbor', 'Quay'].map((each) => `## [${each} of Paita is closed](https://x.example)\n\n${LEAD}`).join('\n\n')}`,
      /a list of 4 other articles/,
    ],
    ['undated', `Quay to grow\n\n${LEAD}\n`, /no publication date/],
    ['numbers', '2023-05-02\n\n1\n2\n3\n4\n', /not an article/],
    ['code', 'const a = 1;\nconst b = 2;\nfunction c() {\n  return a;\n}\n', /not an article/],
    ['menu', 'Home\nNews\nSports\nWeather\nLog in\n', /not an article/],
  ])('%s', (name, text, problem) => {
    expect(() => ingest(file(name, text), target(`bad-${name}`), reader)).toThrow(problem);
    expect(existsSync(path.join(root, `bad-${name}`))).toBe(false);
  });
  test('a missing file and a folder', () => {
    expect(() => ingest(path.join(root, 'absent'), target('x'), reader)).toThrow(/no such file/);
    expect(() => ingest(root, target('x'), reader)).toThrow(/not a file/);
  });
});

test('an article is read in, loads, and loses what its words do not bear out', () => {
  const { folder, dropped } = ingest(file('a.txt', ARTICLE), target('first'), reader);
  expect(path.basename(folder)).toBe('2023-05-02-quay-grow');
  expect(dropped).toEqual([expect.stringMatching(/the value is not in its evidence: "in Bergen"/)]);
  expect(readdirSync(path.dirname(folder))).toEqual([path.basename(folder)]);
  const base = loadKnowledge(path.dirname(folder));
  expect(base.facts.filter(({ reviewed }) => !reviewed)).toHaveLength(2);
});

test('a corrected article keeps reviewed facts whose words stand, and suspends the others', () => {
  const where = target('second');
  const { folder } = ingest(file('b.txt', ARTICLE), where, reader);
  const facts = path.join(folder, 'facts.yaml');
  writeFileSync(facts, readFileSync(facts, 'utf8').replaceAll('reviewed: false', 'reviewed: true # seen'));
  const { revision } = ingest(file('b.txt', ARTICLE.replace('will wait outside', 'wait inside')), where, reader);
  expect(revision?.suspended).toHaveLength(2);
  const now = readFileSync(facts, 'utf8');
  expect(now).toContain('# seen');
  expect(now).toMatch(/suspended:[\s\S]*because:[\s\S]*outside/);
  const base = loadKnowledge(where.into);
  expect(base.facts.filter(({ event }) => event.endsWith('/meeting'))).toHaveLength(1);
  expect(base.facts.filter(({ event }) => event.endsWith('/work'))).toHaveLength(0);
});

/** A folder with an editor's facts, and what became of them when its article was corrected. */
function correctedBy(name: string, clauses: string, from: string, to: string) {
  const where = target(name);
  const { folder } = ingest(file(`${name}.txt`, ARTICLE), where);
  const facts = path.join(folder, 'facts.yaml');
  const events = `events:\n  - { id: work, name: the work, kind: event, primary: true, clauses: [${clauses}] }\n`;
  writeFileSync(facts, `entities: [{ id: oslo, kind: place, name: Oslo }]\n${events}`);
  const { revision } = ingest(file(`${name}.txt`, ARTICLE.replace(from, to)), where);
  return { suspended: revision?.suspended, base: loadKnowledge(where.into), text: readFileSync(facts, 'utf8') };
}

test('a clause found by a few words goes with any change of its sentence', () => {
  const clauses = '{ in: Ships will, where: outside }, { in: The harbor council, where: in Oslo }';
  const { suspended, base, text } = correctedBy('short', clauses, 'will wait outside', 'will not wait outside');
  expect(suspended).toEqual([
    expect.stringMatching(/^work, where “outside”: its sentence reads otherwise now: "Ships /),
  ]);
  expect(text).toMatch(/suspended:\n.*because:[\s\S]*clause:[\s\S]*where: outside/);
  expect(base.factsOf(`${[...base.articles.keys()][0]}/work`)).toHaveLength(1);
});

test('of a clause whose sentence stands a role goes alone, and the others stay', () => {
  const clauses =
    '{ in: The harbor council, says: oslo, who: The harbor council, where: { words: in Oslo, entities: [oslo] } }';
  const where = target('role');
  const { folder } = ingest(file('role.txt', ARTICLE), where);
  const facts = path.join(folder, 'facts.yaml');
  const wrong = clauses.replace('words: in Oslo', 'words: in Bergen');
  writeFileSync(
    facts,
    `entities: [{ id: oslo, kind: place, name: Oslo }]\nevents:\n  - { id: work, name: w, kind: event, primary: true, clauses: [${wrong}] }\n`,
  );
  const { revision } = ingest(file('role.txt', ARTICLE), where);
  expect(revision?.suspended).toEqual(['work, where “in Bergen”: the value is not in its evidence: "in Bergen"']);
  const base = loadKnowledge(where.into);
  expect(base.facts.filter(({ event }) => event.endsWith('/work'))).toMatchObject([{ slot: 'who', says: 'oslo' }]);
  const kept = readFileSync(facts, 'utf8');
  expect(kept.slice(kept.indexOf('suspended'))).toMatch(
    /in: The harbor council[\s\S]*says: oslo[\s\S]*words: in Bergen/,
  );
  expect(kept.slice(kept.indexOf('suspended'))).not.toContain('who:');
});

test('comments, order and what else an editor wrote stay; drafts alone are drafted anew', () => {
  const where = target('kept');
  const { folder } = ingest(file('k.txt', ARTICLE), where, reader);
  const facts = path.join(folder, 'facts.yaml');
  const edited = readFileSync(facts, 'utf8')
    .replace('reviewed: false', 'reviewed: true')
    .replace('events:', '# my note\nevents:');
  writeFileSync(facts, edited);
  const { revision } = ingest(file('k.txt', `${ARTICLE}\nThe work is to cost 40 million euros.\n`), where, reader);
  expect(revision).toMatchObject({ suspended: [] });
  const now = readFileSync(facts, 'utf8');
  expect(now).toContain('# my note');
  expect(now).toContain('reviewed: true');
  expect(loadKnowledge(where.into).suspended.size).toBe(0);
});

test('suspended items are counted for the editor', () => {
  const where = target('counted');
  const { folder } = ingest(file('n.txt', ARTICLE), where, reader);
  const facts = path.join(folder, 'facts.yaml');
  writeFileSync(facts, readFileSync(facts, 'utf8').replaceAll('reviewed: false', 'reviewed: true'));
  ingest(file('n.txt', ARTICLE.replace('will wait outside', 'wait inside')), where, reader);
  const base = loadKnowledge(where.into);
  expect([...base.suspended.values()]).toEqual([2]);
  expect(inventoryOf(base)).toContain('2 suspended items: correct the words or delete');
});

test('a facts file that cannot be read is left as it is', () => {
  const where = target('broken');
  const { folder } = ingest(file('m.txt', ARTICLE), where, reader);
  const facts = path.join(folder, 'facts.yaml');
  writeFileSync(facts, 'events: [');
  expect(() => ingest(file('m.txt', ARTICLE), where, reader)).toThrow(/mend it before/);
  expect(readFileSync(facts, 'utf8')).toBe('events: [');
});

test('where writing fails nothing is half-written', () => {
  writeFileSync(path.join(root, 'blocked'), '');
  expect(() => ingest(file('w.txt', ARTICLE), target('blocked/k'), reader)).toThrow();
  const where = target('half');
  const { folder } = ingest(file('h.txt', ARTICLE), where, reader);
  rmSync(path.join(folder, 'facts.yaml'));
  mkdirSync(path.join(folder, 'facts.yaml', 'full'), { recursive: true });
  const before = readFileSync(path.join(folder, 'article.md'), 'utf8');
  expect(() => ingest(file('h.txt', ARTICLE.replace('Ships', 'Boats')), where, reader)).toThrow();
  expect(readFileSync(path.join(folder, 'article.md'), 'utf8')).toBe(before);
  expect(readdirSync(where.into)).toEqual([path.basename(folder)]);
});

test('a file in an older encoding is read, and said to be', () => {
  const { unsure, reading } = ingest(
    file('l.txt', Buffer.from(ARTICLE.replace('northern', 'caf\u00e9'), 'latin1')),
    target('latin'),
    { ...reader, draft: () => ({ entities: [], events: [] }) },
  );
  expect(reading.manuscript.text).toContain('café');
  expect(unsure[0]).toMatch(/not UTF-8 and was read as Windows-1252/);
});

test('a day of change alone stands for the publication, and that is said', () => {
  const { unsure, heading } = ingest(
    file('updated.txt', ARTICLE.replace('Published May 2', 'Updated May 4')),
    target('updated'),
    { ...reader, draft: () => ({ entities: [], events: [] }) },
  );
  expect(heading.published).toBe('2023-05-04');
  expect(unsure).toContainEqual(expect.stringMatching(/^only a day of change is told/));
});

test('another article of the same name is not replaced without force', () => {
  const where = { ...target('third'), slug: 'quay' };
  ingest(file('c.txt', ARTICLE), where, reader);
  const other = file(
    'd.txt',
    'Other\n\nMay 2, 2023\n\nThe mayor of the town resigned on Tuesday after a long dispute over taxes.\n',
  );
  expect(() => ingest(other, where, reader)).toThrow(/holds another article/);
  ingest(other, { ...where, force: true }, { ...reader, draft: () => ({ entities: [], events: [] }) });
  expect(readFileSync(path.join(where.into, 'quay', 'article.md'), 'utf8')).toContain('The mayor');
});

test('a folder in which something else stands keeps it', () => {
  const where = { ...target('fourth'), slug: 'quay' };
  mkdirSync(path.join(where.into, 'quay'), { recursive: true });
  writeFileSync(path.join(where.into, 'quay', 'note.txt'), 'mine');
  ingest(file('e.txt', ARTICLE), where, reader);
  expect(readFileSync(path.join(where.into, 'quay', 'note.txt'), 'utf8')).toBe('mine');
});
