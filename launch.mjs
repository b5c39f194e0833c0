/**
 * Runs an entry point: `node launch.mjs ask …`. The sources are bundled into dist/ when they have
 * changed, so that nobody builds by hand and a start neither compiles nor searches node_modules.
 * `node launch.mjs --build` bundles and runs nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ENTRIES = {
  start: 'src/main.ts',
  deploy: 'src/deploy.ts',
  ask: 'src/cli/ask.ts',
  ingest: 'src/cli/ingest.ts',
  'knowledge-check': 'src/cli/knowledge-check.ts',
  'knowledge-schema': 'src/cli/knowledge-schema.ts',
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
  'bench-loading': 'test/bench/loading/bench.ts',
  'bench-page': 'test/playground/browser/speed.ts',
  'train-phrases': 'training/answers/train.ts',
  'train-ranking': 'training/answers/rank.ts',
  'train-confidence': 'training/answers/confidence.ts',
  'train-verdicts': 'training/answers/verdicts.ts',
  'train-arbitration': 'training/answers/arbitration.ts',
};
/** Threads, which entry points start; nobody runs them. */
const THREADS = { 'reading-thread': 'src/knowledge/reading-thread.ts' };
/** What runs for long does without maps of its sources, which stay in memory; names of functions are kept anyway. */
const LASTING = ['start', 'bench-attache', 'bench-pong', 'bench-http-pong'];
/** What a bundle is made of; the lock file stands for the packages. */
const SOURCES = [
  'src',
  'commands',
  'test/gold',
  'test/model-reader',
  'test/answering/ask-shipped.ts',
  'test/bench',
  'test/hostile',
  'test/patterns',
  'test/reading/read-in.ts',
  'test/support',
  'test/playground/browser',
  'training/answers',
  'package.json',
  'package-lock.json',
  'launch.mjs',
];
const CODE = /\.(?:ts|mjs|json|bin|html|css)$/;
/** Data that the code reads from beside itself. */
const DATA = [
  'src/language/word-vectors.bin',
  'src/language/meaning.bin',
  'src/language/lexicon/wordnet.bin',
  'src/language/en/parse/parser.bin',
  'src/answering/alignment/phrase-weights.json',
];
/** The playground's page; what stands beside it is served as it is. */
const PAGE = { folder: 'src/playground/page', script: 'main.ts', files: ['index.html', 'page.css'] };
/** Packages in one chunk, all but those that are loaded only when they are needed. */
const PACKAGES = /node_modules[\\/](?!hono[\\/]|@hono[\\/]|d3-|internmap[\\/]|eventsource-parser[\\/])/;

const root = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(root, 'dist');
const name = process.argv[2];

if (name === '--build') await build();
else if (name !== undefined && Object.hasOwn(ENTRIES, name)) await run(name);
else {
  const given = name === undefined ? 'no entry point given' : `no entry point "${name}"`;
  stop(`${given}; write one of: ${Object.keys(ENTRIES).join(', ')}, --build`, 2);
}

/** Arguments stand where they would if the entry point had been started itself. */
async function run(entry) {
  const file = path.join(bundled(), `${entry}.js`);
  process.argv.splice(1, 2, file);
  if (!LASTING.includes(entry)) process.setSourceMapsEnabled(true);
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    const [, absent] = /^Cannot find package '([^']+)'/.exec(error?.message) ?? [];
    if (absent === undefined) throw error;
    stop(`${entry} needs the package ${absent}; install the development packages too: npm ci --include=dev`);
  }
}

/** Built by a process of its own where it has to be: what bundling takes would stay in memory as long as this one runs. */
function bundled() {
  const folder = folderNow();
  if (!existsSync(folder)) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--build'], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  return folder;
}

/** The folder of the bundle of the sources as they are now. */
function folderNow() {
  return path.join(dist, digestOfSources());
}

/**
 * A bundle's name is the digest of its sources and it comes into being by one rename: whoever sees it sees
 * all of it, however many processes build at once.
 */
async function build() {
  const folder = folderNow();
  if (existsSync(folder)) return;
  const { rolldown } = await import('rolldown').catch(() => stop('the packages are missing; run first: npm ci'));
  const partial = `${folder}.${process.pid}`;
  try {
    await writeBundle(rolldown, partial);
    renameSync(partial, folder);
    removeOlderThan(folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function writeBundle(rolldown, folder) {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const bundle = await rolldown({
    cwd: root,
    input: { ...ENTRIES, ...THREADS },
    platform: 'node',
    // Development packages may not be installed, and only score and bench use any. The others look for files of their
    // own beside them, or are to be the same that discord.js uses.
    external: [...Object.keys(devDependencies), 'discord.js', '@discordjs/rest', 'pino', '@resvg/resvg-js'],
  });
  await bundle.write({
    dir: folder,
    sourcemap: true,
    sourcemapExcludeSources: true,
    // Less to parse at each start; names stay, for messages and for what tells parsers apart by theirs.
    minify: { compress: true, mangle: false, codegen: true },
    codeSplitting: { groups: [{ name: 'packages', test: PACKAGES }] },
  });
  await bundle.close();
  for (const file of DATA) copyFileSync(path.join(root, file), path.join(folder, path.basename(file)));
  await writePage(rolldown, path.join(folder, 'page'));
}

/** The page as browsers load it. */
async function writePage(rolldown, folder) {
  const input = path.join(PAGE.folder, PAGE.script);
  const bundle = await rolldown({ cwd: root, input, platform: 'browser', tsconfig: false });
  await bundle.write({ file: path.join(folder, 'page.js'), minify: true });
  await bundle.close();
  for (const file of PAGE.files) copyFileSync(path.join(root, PAGE.folder, file), path.join(folder, file));
}

/** Bundles of earlier sources and what killed builds left; a newer one may be another process's, under way. */
function removeOlderThan(folder) {
  const made = statSync(folder).mtimeMs;
  for (const each of readdirSync(dist).map((entry) => path.join(dist, entry))) {
    const stat = statSync(each, { throwIfNoEntry: false });
    if (stat && stat.mtimeMs < made) rmSync(each, { recursive: true, force: true });
  }
}

/** Of the contents, since times of change do not survive every copy, container layer or checkout. */
function digestOfSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(path.join(root, source)))) {
    hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return existsSync(file) ? [file] : [];
  return readdirSync(file, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(file, entry.name);
    if (entry.isDirectory()) return filesIn(inside);
    return CODE.test(entry.name) ? [inside] : [];
  });
}

function stop(message, status = 1) {
  process.stderr.write(`launch.mjs: ${message}\n`);
  process.exit(status);
}
