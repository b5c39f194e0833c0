import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { DISK } from '../../src/cli/disk.ts';
import { ingestFiles } from '../../src/cli/ingest-files.ts';
import { terminalOf } from '../../src/cli/terminal.ts';
import { KnownIds } from '../../src/reading/folder/known-ids.ts';
import { ARTICLE_TEXT, LEAD, OSLO } from './ingest-one.ts';

function kept() {
  let text = '';
  const to = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  return { to, text: () => text };
}

test('whatever one file does, it is named with cause and remedy, and the files behind it are read', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'ingest-files-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = (name: string, text: string) => {
    writeFileSync(path.join(dir, name), text);
    return path.join(dir, name);
  };
  const files = [
    file('fault.txt', ARTICLE_TEXT.replace('Quay to grow', 'Fault')),
    path.join(file('a-file', 'x'), 'b.txt'),
    file('deep.html', `${'<div>'.repeat(11_000)}${LEAD}`),
    file('good.txt', ARTICLE_TEXT),
  ];
  const [out, err] = [kept(), kept()];
  const draft: typeof OSLO.draft = (reading) => {
    if (reading.manuscript.title === 'Fault') throw new RangeError('Invalid string length');
    return OSLO.draft(reading);
  };
  const into = path.join(dir, 'k');
  const status = ingestFiles(
    files,
    { into, given: {}, slug: null, force: false },
    { ...OSLO, draft },
    { disk: DISK, ids: new KnownIds() },
    { out: out.to, err: err.to, terminal: terminalOf(process.stdout), progress: { show: () => {}, clear: () => {} } },
  );
  expect(status).toBe(2);
  expect(err.text().trim().split('\n')).toEqual([
    expect.stringMatching(/fault\.txt: the program is at fault \(Invalid string length\); cut the file down/),
    expect.stringMatching(/b\.txt: cannot be read: a file stands where the path has a folder; check the path$/),
    expect.stringMatching(/deep\.html: a page nested 11,000 levels deep, which no article is; save the article’s text/),
  ]);
  expect(readdirSync(into)).toEqual(['2023-05-02-quay-grow']);
  expect(out.text()).toContain('Next: review the drafts');
});
