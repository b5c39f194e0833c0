import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { DISK, type Disk } from '../../src/cli/disk.ts';
import { ingestArticle, type Reader } from '../../src/cli/ingest-article.ts';
import { KnownIds } from '../../src/reading/folder/known-ids.ts';

export const LEAD = 'The harbor council met in Oslo on Monday and agreed to widen the northern quay.';
export const ARTICLE_TEXT = `Quay to grow\n\nBy Jane Doeberg\n\nPublished May 2, 2023\n\n${LEAD}\n`;

/** Reads nothing out of an article and drafts that the meeting was in Oslo. */
export const OSLO: Reader = {
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
        clauses: [{ in: LEAD, where: 'in Oslo' }],
      },
    ],
  }),
};

/** Reads the article, or another file, into a folder. */
export function ingestOne(
  into: string,
  { disk = DISK, slug = null, file = written() }: { disk?: Disk; slug?: string | null; file?: string } = {},
) {
  return ingestArticle(file, { into, given: {}, slug, force: false }, OSLO, { disk, ids: new KnownIds() });
}

function written(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'ingest-one-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeFileSync(path.join(dir, 'a.txt'), ARTICLE_TEXT);
  return path.join(dir, 'a.txt');
}
