import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';

/** A copy of the project as it is cloned, with the packages of this one. */
const clone = mkdtempSync(path.join(tmpdir(), 'attache-'));
for (const part of [
  'launch.mjs',
  'build.mjs',
  'dev.mjs',
  'entries.mjs',
  'package.json',
  'package-lock.json',
  'src',
  'training/answers',
  'test/hostile',
  'test/patterns',
  'test/reading/read-in.ts',
  'commands',
  'knowledge',
  'test/gold',
  'test/model-reader',
  'test/answering/ask-shipped.ts',
  'test/bench',
  'test/settings',
  'test/support',
  'test/playground/browser',
]) {
  cpSync(part, path.join(clone, part), { recursive: true });
}
symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

const launch = (...args: string[]) => node('launch.mjs', ...args);

function node(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, args, { cwd: clone, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text) => err.push(text));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, out: out.join(''), err: err.join('') }));
  });
}

const dist = path.join(clone, 'dist');
const bundles = () => readdirSync(dist).filter((name) => /^[\da-f]{16}$/.test(name));
const current = () => readFileSync(path.join(dist, 'current'), 'utf8').trim();
const change = () => appendFileSync(path.join(clone, 'commands/who.ts'), '// changed\n');

describe('a clone that was never built', { timeout: 30_000 }, () => {
  test('answers, even where several start at once', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => launch('ask', '--json', 'Where are the talks?')));
    for (const { status, out, err } of runs) {
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(JSON.parse(out).short).toMatch(/Washington/);
    }
    expect(bundles()).toHaveLength(1);
  });

  test('is bundled again when a source changes, and only then', async () => {
    const [before] = bundles();
    await node('build.mjs');
    expect(bundles()).toEqual([before]);
    cpSync('commands/who.ts', path.join(clone, 'commands/whom.ts'));
    expect((await launch('ask', '--json', 'Where are the talks?')).status).toBe(0);
    expect(bundles()).toHaveLength(1);
    expect(bundles()).not.toEqual([before]);
  });

  test('reads articles in: the good ones are written, the bad ones named, and what is drafted can be asked', async () => {
    const lead = 'The harbor council met in Lima on Monday and agreed to widen the northern quay.';
    writeFileSync(path.join(clone, 'good.txt'), `Quay to grow\n\nPublished May 2, 2023\n\n${lead}\n`);
    writeFileSync(path.join(clone, 'menu.txt'), 'Home\nNews\nSports\nWeather\nLog in\n');
    const { status, out, err } = await launch('ingest', 'menu.txt', 'good.txt', 'absent.txt', '--into', 'read');
    expect(status).toBe(2);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^menu\.txt: not an article/),
      expect.stringMatching(/^absent\.txt: no such file/),
    ]);
    expect(out).toMatch(/^read\/2023-05-02-quay-grow\n[\s\S]*\nNext: /);
    expect(readdirSync(path.join(clone, 'read'))).toEqual(['2023-05-02-quay-grow']);
    expect((await launch('knowledge-check', 'read')).out).toMatch(/drafts? among them/);
    const asked = await launch('ask', '--json', '--knowledge', 'read', 'Where did the harbor council meet?');
    expect(JSON.parse(asked.out).short).toMatch(/Lima/);
  });

  test('writes nothing where no file can be read in', async () => {
    expect(await launch('ingest', 'absent.txt', '--into', 'nowhere')).toMatchObject({ status: 2, out: '' });
    expect(existsSync(path.join(clone, 'nowhere'))).toBe(false);
  });

  test('tells bad arguments on stderr, with status 2', async () => {
    expect(await launch('ask', '--now', 'soon', 'when?')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('usage: '),
    });
  });

  test('tells which entry points there are', async () => {
    const { status, err } = await launch('aks');
    expect(status).toBe(2);
    expect(err).toMatch(/^launch\.mjs: no entry point "aks"; write one of: start, deploy, ask, /);
  });
});

/** The program as it runs for long, as soon as it tells where. */
async function started(script: readonly string[]) {
  const nothing = { DISCORD_TOKEN: '', DISCORD_PUBLIC_KEY: '', PORT: '0' };
  const child = spawn(process.execPath, script, {
    cwd: clone,
    env: { ...process.env, ...nothing },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    for (;;) {
      const { value, done } = await told.next();
      if (done) throw new Error('it has ended');
      const [address] = String(value).match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
      if (address !== undefined) return address;
    }
  };
  return {
    address: await next(),
    next,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

test('what is built holds nothing of the packages that build and test', () => {
  const folder = path.join(dist, current());
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const file of scripts)
    expect(readFileSync(path.join(folder, file), 'utf8'), file).not.toContain('rolldown-binding');
});

describe('a program that runs', { timeout: 60_000 }, () => {
  const page = async (address: string) => (await fetch(`${address}/page.js`)).status;

  test('starts from what was built and looks at no source', async () => {
    await node('build.mjs');
    const before = current();
    change();
    const bot = await started(['launch.mjs', 'start']);
    expect(await page(bot.address)).toBe(200);
    expect(current()).toBe(before);
    await bot.stop();
  });

  test('loses nothing to a build, and what nobody runs from goes with the next', async () => {
    await node('build.mjs');
    const before = current();
    const bot = await started(['launch.mjs', 'start']);
    change();
    await node('build.mjs');
    expect(current()).not.toBe(before);
    expect(bundles().sort()).toEqual([before, current()].sort());
    // Pictures are turned into PNG by what is loaded only now.
    const world = (await (await fetch(`${bot.address}/playground/world`)).json()) as { channel: string };
    const body = JSON.stringify({ type: 'command', name: 'timeline', options: {}, locale: 'en', now: null });
    const acts = `${bot.address}/playground/channels/${world.channel}/acts`;
    expect((await fetch(acts, { method: 'POST', body })).status).toBe(200);
    await bot.stop();
    await node('build.mjs');
    expect(bundles()).toEqual([current()]);
  });

  test('is built again and started anew by npm run dev when a source changes', async () => {
    const bot = await started(['dev.mjs']);
    const before = current();
    change();
    expect(await page(await bot.next())).toBe(200);
    expect(current()).not.toBe(before);
    await bot.stop();
  });
});
