/**
 * What the number of articles costs: loading them all, loading one that is added while the rest is answered from, a
 * question, and autocompletion. Each size is measured in a process of its own, with the flags of `npm start`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DISK } from '../../../src/cli/disk.ts';
import { ingestArticle } from '../../../src/cli/ingest-article.ts';
import { draftFacts } from '../../../src/reading/draft.ts';
import { KnownIds } from '../../../src/reading/folder/known-ids.ts';
import { readArticleText } from '../../../src/reading/read.ts';
import { table } from '../table.ts';
import { generated, writeArticles } from './generated.ts';
import { growthPicture } from './growth-picture.ts';
import { type Measured, measured } from './measured.ts';

const SIZES = [10, 100, 500, 2000];
/** Copies of one draft of 450 words. */
const COPIES = 504;
const DRAFTED = 'test/reading/articles/summit-planned.txt';

const { values } = parseArgs({ options: { picture: { type: 'string' }, of: { type: 'string' } } });
if (values.of === undefined) await all(values.picture);
else process.send?.(await one(values.of));

/** In a process of its own: of so many articles, or of the copies. */
async function one(of: string): Promise<Measured> {
  const dir = mkdtempSync(path.join(tmpdir(), 'attache-bench-'));
  try {
    return await measured(dir, of === 'copies' ? copiesIn(dir) : generatedIn(dir, Number(of)));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Their texts are on disk alone, so that the memory is that of the knowledge. */
function generatedIn(dir: string, count: number) {
  const articles = generated(count);
  writeArticles(dir, articles);
  return articles.map(({ id, question }) => ({ id, question }));
}

function copiesIn(dir: string) {
  const into = path.join(dir, '.draft');
  ingestArticle(
    DRAFTED,
    { into, given: {}, slug: null, force: false },
    { read: readArticleText, draft: draftFacts },
    { disk: DISK, ids: new KnownIds() },
  );
  const [draft = ''] = readdirSync(into);
  return Array.from({ length: COPIES }, (_, number) => {
    const id = `${draft}-${number}`;
    cpSync(path.join(into, draft), path.join(dir, id), { recursive: true });
    return { id, question: `Where is the summit of copy ${number}?` };
  });
}

async function all(picture: string | undefined): Promise<void> {
  const rows: { readonly name: string; readonly measured: Measured }[] = [];
  for (const size of SIZES) rows.push({ name: String(size), measured: await inProcess(String(size)) });
  const copies = { name: `${COPIES} copies`, measured: await inProcess('copies') };
  const whole = (value: number) => value.toFixed(0);
  const fine = (value: number) => value.toFixed(1);
  process.stdout.write(
    `Generated articles, and copies of a draft of 450 words; milliseconds, memory in MB.\n\n${table([
      ['articles', 'load', 'one more', 'pause', 'question', 'p99', 'autocompletion', 'p99', 'resident'],
      ...[...rows, copies].map(({ name, measured: of }) => [
        name,
        whole(of.load),
        whole(of.reload),
        fine(of.pause),
        fine(of.question.median),
        fine(of.question.p99),
        fine(of.typed.median),
        fine(of.typed.p99),
        whole(of.memory),
      ]),
      ['asked of 2000', '12000', '', '50', '20', '', '20', '', '500'],
    ])}\n`,
  );
  if (picture !== undefined) writeFileSync(picture, growthPicture(rows.map((row) => row.measured)));
}

async function inProcess(of: string): Promise<Measured> {
  const { start } = JSON.parse(readFileSync('package.json', 'utf8')).scripts as { start: string };
  const execArgv = start.split(' ').filter((word) => word.startsWith('--'));
  const child = fork('launch.mjs', ['bench-loading', '--of', of], { execArgv });
  const [found] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof found !== 'object') throw new Error(`${of} articles could not be measured`);
  return found as Measured;
}
