#!/usr/bin/env node
/**
 * Runs an entry point as it was built: `node launch.mjs ask …`. `start` runs what is there and looks at no source;
 * the others build again where a source is newer, so that a developer never runs what is old.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { DEVELOPERS, dist, ENTRIES, filesIn, pointer, root, runFile, SOURCES } from './entries.mjs';

const ALL = { ...ENTRIES, ...DEVELOPERS };
/** What runs for long does without maps of its sources, which stay in memory; names of functions are kept anyway. */
const LASTING = ['start', 'bench-attache', 'bench-pong', 'bench-http-pong'];

// Patterns are many, and most are long: translating each once and for good costs a start half of what doing it twice does.
setFlagsFromString('--no-regexp-tier-up');

const name = process.argv[2];
if (name !== undefined && Object.hasOwn(ALL, name)) await run(name);
else {
  const given = name === undefined ? 'no entry point given' : `no entry point "${name}"`;
  stop(`${given}; write one of: ${Object.keys(ALL).join(', ')}`, 2);
}

/** Arguments stand where they would if the entry point had been started itself. */
async function run(entry) {
  const folder = await built(entry);
  keep(folder);
  const file = path.join(folder, `${entry}.js`);
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

/** The folder to run from, built by a process of its own where it has to be: what bundling takes would stay in memory. */
async function built(entry) {
  if (current() === null || (entry !== 'start' && isOld())) {
    const { spawnSync } = await import('node:child_process');
    const build = fileURLToPath(new URL('build.mjs', import.meta.url));
    const { status } = spawnSync(process.execPath, [build], { stdio: ['ignore', process.stderr, 'inherit'] });
    if (status !== 0 && current() === null) process.exit(status ?? 1);
  }
  return current() ?? stop('nothing is built; run npm run build');
}

function current() {
  try {
    const folder = path.join(dist, readFileSync(pointer, 'utf8').trim());
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? folder : null;
  } catch {
    return null;
  }
}

/** Whether a source has changed since it was last looked at by a build; folders change with what is added and taken away. */
function isOld() {
  const built = statSync(pointer).mtimeMs;
  const files = SOURCES.flatMap((source) => filesIn(path.join(root, source)));
  return [...new Set(files.flatMap((file) => [file, path.dirname(file)]))].some(
    (each) => each !== root && statSync(each).mtimeMs > built,
  );
}

/** A build leaves what is run from where it is. Where nothing may be written, nothing is built either. */
function keep(folder) {
  const file = runFile(folder);
  try {
    writeFileSync(file, '');
    process.on('exit', () => rmSync(file, { force: true }));
  } catch {}
}

function stop(message, status = 1) {
  process.stderr.write(`launch.mjs: ${message}\n`);
  process.exit(status);
}
