/**
 * Bundles every entry point into a folder of its own below dist/, and points dist/current to it. A folder's name is the
 * digest of what it is made of and it comes into being by one rename, so that builds may run at once; what a program
 * still runs from stays. `node build.mjs`, or `build()`.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { DEVELOPERS, dist, ENTRIES, filesIn, isAlive, isRunning, pointer, root, SOURCES } from './entries.mjs';

/** Threads, which entry points start; nobody runs them. */
const THREADS = {
  'reading-thread': 'src/knowledge/reading-thread.ts',
  'store-thread': 'src/settings/store-thread.ts',
};
/** Data that the code reads from beside itself. */
const DATA = [
  'src/language/word-vectors.bin',
  'src/language/meaning.bin',
  'src/language/countries.json',
  'src/language/lexicon/wordnet.bin',
  'src/language/en/parse/parser.bin',
  'src/answering/alignment/phrase-weights.json',
  'src/answering/arbitration/unreviewed.bin',
  'src/pictures/fonts/NotoSans-Regular.ttf',
  'src/pictures/fonts/NotoSans-Bold.ttf',
];
/** The playground's page; what stands beside it is served as it is. */
const PAGE = { folder: 'src/playground/page', script: 'main.ts', files: ['index.html', 'page.css'] };
/** Packages that look for files of their own beside them, or are to be the same that discord.js uses. */
const OUTSIDE = ['discord.js', '@discordjs/rest', 'pino', '@resvg/resvg-js', 'node-sqlite3-wasm', 'pg'];
/** Development packages of which a small part is bundled, so that the rest need not be installed. */
const BUNDLED = ['kysely'];
/** Packages in one chunk, all but those that are loaded only when they are needed. */
const PACKAGES = /node_modules[\\/](?!hono[\\/]|@hono[\\/]|eventsource-parser[\\/]|kysely[\\/]|yaml[\\/])/;

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();

/** The folder of the bundle of the sources as they are now. */
export async function build() {
  const name = digestOfSources();
  const folder = path.join(dist, name);
  if (!existsSync(folder)) await bundle(folder);
  point(name);
  removeOthers(name);
  return folder;
}

async function bundle(folder) {
  const { rolldown } = await import('rolldown').catch(() => {
    const stop =
      'build.mjs: what builds is a development package; run npm ci, and for a server then npm prune --omit=dev\n';
    process.stderr.write(stop);
    process.exit(1);
  });
  const partial = `${folder}.${process.pid}`;
  try {
    await writeBundle(rolldown, partial);
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function writeBundle(rolldown, folder) {
  // What starts shares no file with the others, which would cut it into sixty that each take a while to be found.
  const { start, ...others } = ENTRIES;
  await writeCode(rolldown, { start }, folder);
  await writeCode(rolldown, { ...others, ...DEVELOPERS, ...THREADS }, folder);
  for (const file of DATA) copyFileSync(path.join(root, file), path.join(folder, path.basename(file)));
  await writePage(rolldown, path.join(folder, 'page'));
}

async function writeCode(rolldown, input, folder) {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    // Development packages may not be installed, and only score and bench use any.
    external: [...Object.keys(devDependencies).filter((name) => !BUNDLED.includes(name)), ...OUTSIDE].map(
      (name) => new RegExp(`^${name}(?:/|$)`),
    ),
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
}

/** The page as browsers load it. */
async function writePage(rolldown, folder) {
  const input = path.join(PAGE.folder, PAGE.script);
  const bundle = await rolldown({ cwd: root, input, platform: 'browser', tsconfig: false });
  await bundle.write({ file: path.join(folder, 'page.js'), minify: true });
  await bundle.close();
  for (const file of PAGE.files) copyFileSync(path.join(root, PAGE.folder, file), path.join(folder, file));
}

function point(name) {
  const written = `${pointer}.${process.pid}`;
  writeFileSync(written, `${name}\n`);
  renameSync(written, pointer);
}

/** Older bundles that nothing runs from, and what killed builds left; a newer one may be that of another build. */
function removeOthers(name) {
  const made = madeAt(path.join(dist, name));
  for (const entry of readdirSync(dist)) {
    const folder = path.join(dist, entry);
    const [, bundle, builder] = /^([\da-f]{16})(?:\.(\d+))?$/.exec(entry) ?? [];
    if (bundle === undefined || entry === name) continue;
    const isLeft = builder === undefined ? madeAt(folder) < made && !isRunning(folder) : !isAlive(Number(builder));
    if (isLeft) rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder itself changes with every program that runs from it. */
function madeAt(folder) {
  return statSync(path.join(folder, 'start.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Of the contents, since times of change do not survive every copy, container layer or checkout. */
function digestOfSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(path.join(root, source)))) {
    hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
