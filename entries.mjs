/** What can be run, what it is made of, and where it lies when it is built. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(fileURLToPath(import.meta.url));
export const dist = path.join(root, 'dist');
/** Names the folder that is run. */
export const pointer = path.join(dist, 'current');

/** For whoever uses the program. */
export const ENTRIES = {
  start: 'src/main.ts',
  deploy: 'src/deploy.ts',
  ask: 'src/cli/ask.ts',
  ingest: 'src/cli/ingest.ts',
  review: 'src/cli/review.ts',
  'knowledge-check': 'src/cli/knowledge-check.ts',
  'knowledge-schema': 'src/cli/knowledge-schema.ts',
};
/** For whoever changes it. */
export const DEVELOPERS = {
  score: 'test/gold/score.ts',
  bench: 'test/bench/bench.ts',
  'bench-passages': 'test/bench/passages/bench.ts',
  'bench-parse': 'test/bench/parse/bench.ts',
  'bench-reading': 'test/bench/reading/bench.ts',
  'bench-lexicon': 'test/bench/lexicon/bench.ts',
  'bench-discord': 'test/bench/discord/bench.ts',
  'bench-attache': 'test/bench/discord/attache.ts',
  'bench-pong': 'test/bench/discord/pong.ts',
  'bench-http': 'test/bench/http/bench.ts',
  'bench-http-pong': 'test/bench/http/pong.ts',
  'bench-attacked': 'test/bench/attacked/bench.ts',
  'bench-hostile': 'test/bench/hostile/bench.ts',
  'bench-model': 'test/bench/model/bench.ts',
  'check-patterns': 'test/patterns/check.ts',
  'check-patterns-worker': 'test/patterns/worker.ts',
  'settings-writer': 'test/settings/writer.ts',
  'bench-loading': 'test/bench/loading/bench.ts',
  'bench-page': 'test/playground/browser/speed.ts',
  'train-phrases': 'training/answers/train.ts',
  'train-ranking': 'training/answers/rank.ts',
  'train-confidence': 'training/answers/confidence.ts',
  'train-verdicts': 'training/answers/verdicts.ts',
  'train-arbitration': 'training/answers/arbitration.ts',
};
/** What a bundle is made of; the lock file stands for the packages. */
export const SOURCES = [
  'src',
  'commands',
  'test/gold',
  'test/model-reader',
  'test/answering/ask-shipped.ts',
  'test/bench',
  'test/hostile',
  'test/patterns',
  'test/reading/read-in.ts',
  'test/settings/writer.ts',
  'test/support',
  'test/playground/browser',
  'training/answers',
  'package.json',
  'package-lock.json',
  'build.mjs',
  'entries.mjs',
];
const CODE = /\.(?:ts|mjs|json|bin|html|css|ttf)$/;

/** The files of a source. */
export function filesIn(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return existsSync(file) ? [file] : [];
  return readdirSync(file, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(file, entry.name);
    if (entry.isDirectory()) return filesIn(inside);
    return CODE.test(entry.name) ? [inside] : [];
  });
}

const RUN = /^run\.(\d+)$/;

/** The file that says that a process runs from a bundle. */
export function runFile(folder) {
  return path.join(folder, `run.${process.pid}`);
}

/** Whether a process that is alive runs from a bundle. */
export function isRunning(folder) {
  return readdirSync(folder).some((entry) => {
    const [, pid] = RUN.exec(entry) ?? [];
    return pid !== undefined && isAlive(Number(pid));
  });
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
