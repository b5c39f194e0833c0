/**
 * Runs an entry point: `node launch.mjs ask …`. The sources are bundled into dist/ when they are newer
 * than the bundle, so that nobody builds by hand and a start compiles nothing.
 * `node launch.mjs --build` bundles and runs nothing.
 */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(root, 'dist');
const ENTRIES = {
  ask: 'src/cli/ask.ts',
  'knowledge-check': 'src/cli/knowledge-check.ts',
  'knowledge-schema': 'src/cli/knowledge-schema.ts',
  score: 'test/gold/score.ts',
  bench: 'test/bench/bench.ts',
};
const SOURCES = ['src', 'commands', 'test/gold', 'test/bench', 'package-lock.json', 'launch.mjs'];

const [name, ...args] = process.argv.slice(2);
if (name !== '--build' && !(name in ENTRIES)) {
  console.error(`unknown entry point "${name ?? ''}"; one of: ${Object.keys(ENTRIES).join(', ')}`);
  process.exit(2);
}
if (name === '--build' || isStale()) await build();
if (name !== '--build') {
  const entry = path.join(dist, `${name}.js`);
  process.argv = [process.argv[0], entry, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(entry).href);
}

function isStale() {
  const built = path.join(dist, 'ask.js');
  return !existsSync(built) || SOURCES.some((source) => newest(path.join(root, source)) > statSync(built).mtimeMs);
}

/** Time of the newest change at or below a path, in milliseconds. */
function newest(file) {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((each) => newest(path.join(file, each))));
}

/** Bundles beside dist/ and moves the whole into place: another process never sees half a bundle. */
async function build() {
  const { rolldown } = await import('rolldown');
  const made = mkdtempSync(path.join(root, '.dist-'));
  try {
    const present = Object.entries(ENTRIES).filter(([, source]) => existsSync(path.join(root, source)));
    const bundle = await rolldown({
      cwd: root,
      input: Object.fromEntries(present),
      platform: 'node',
      external: [/^(?:tinybench|minisearch)$/],
      logLevel: 'warn',
    });
    await bundle.write({ dir: made, format: 'esm', sourcemap: true, entryFileNames: '[name].js' });
    await bundle.close();
    const old = `${made}-old`;
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(made, dist);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
