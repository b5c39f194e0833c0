import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readClock } from '../../src/cli/now.ts';
import { buildBot } from '../../src/discord/bot.ts';
import { buildLog } from '../../src/discord/log.ts';
import { keepKnowing, startKnowing } from '../../src/discord/reloading.ts';
import { Serving } from '../../src/discord/serving.ts';
import { folderAt } from '../../src/knowledge/folder-at.ts';
import { lookAt } from '../../src/knowledge/look.ts';
import { keptLog } from '../discord/kept-log.ts';
import { ARTICLES, type ArticleId } from '../fixtures/several.ts';

const [TALKS, MOVED, STRIKE] = ['2031-05-12-talks', '2031-05-14-talks-moved', '2031-05-21-strike'] as const;
const clock = readClock('2031-05-22T12:00Z');

function folder() {
  const parent = mkdtempSync(path.join(tmpdir(), 'attache-knowledge-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const dir = path.join(parent, 'knowledge');
  const file = (id: string, name: string) => path.join(dir, id, name);
  const write = (id: ArticleId, into = dir) => {
    mkdirSync(path.join(into, id), { recursive: true });
    writeFileSync(path.join(into, id, 'article.md'), ARTICLES[id].article);
    writeFileSync(path.join(into, id, 'facts.yaml'), ARTICLES[id].facts);
  };
  return { parent, dir, file, write };
}

/** A bot over a folder with one article, or as it was made, where time passes when the test says so. */
function known(make: (made: ReturnType<typeof folder>) => void = ({ write }) => write(TALKS)) {
  const { parent, dir, file, write } = folder();
  make({ parent, dir, file, write });
  const log = keptLog();
  const { base, found } = startKnowing(dir, buildLog('trace', log.to));
  const serving = new Serving(
    buildBot(base, {
      commands,
      clock: () => clock,
      rates: { user: 9, channel: 9 },
      hears: true,
    }),
  );
  let waiting: { at: number; run: () => Promise<void> }[] = [];
  let time = 0;
  let look = lookAt;
  const read: string[] = [];
  const stop = keepKnowing(
    serving,
    {
      dir,
      found,
      read: async (folders) => {
        read.push(...folders.map(({ id }) => id));
        return folders.map(folderAt);
      },
    },
    buildLog('trace', log.to),
    {
      look: (...given) => look(...given),
      after: (milliseconds, run) => {
        const timer = { at: time + milliseconds, run };
        waiting.push(timer);
        return () => {
          waiting = waiting.filter((each) => each !== timer);
        };
      },
      now: () => time,
      rest: async () => {},
    },
  );
  /** `each`: done before everything that is due meanwhile. */
  const pass = async (milliseconds: number, each = () => {}) => {
    const end = time + milliseconds;
    for (;;) {
      const [first] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!first) break;
      waiting = waiting.filter((timer) => timer !== first);
      time = first.at;
      each();
      await first.run();
    }
    time = end;
  };
  const articles = () => [...serving.bot.base.articles.keys()];
  const fail = (error: Error | null) => {
    look = error ? () => Promise.reject(error) : lookAt;
  };
  const isWaiting = () => waiting.length > 0;
  return { parent, dir, file, write, serving, pass, articles, lines: log.lines, stop, read, fail, isWaiting };
}

/** Long enough for a change to be found and loaded, and for what is wrong to be told. */
const LOADED = 1500;
const TOLD = 4000;

test('nothing is read while nothing changes, and what is written is left alone while it grows', async () => {
  const { write, file, pass, articles, serving, read } = known();
  const { bot } = serving;
  await pass(10_000);
  expect(serving.bot).toBe(bot);
  write(STRIKE);
  await pass(2000, () => appendFileSync(file(STRIKE, 'article.md'), '\nThe port stood still.\n'));
  expect(articles()).toEqual([TALKS]);
  expect(read).toEqual([]);
  await pass(LOADED);
  expect(articles()).toEqual([TALKS, STRIKE]);
});

test('only what has changed is read, once', async () => {
  const { file, write, pass, serving, read } = known(({ write }) => {
    for (const id of [TALKS, MOVED]) write(id);
  });
  const before = serving.bot.base;
  write(STRIKE);
  await pass(LOADED);
  expect(read).toEqual([STRIKE]);
  appendFileSync(file(TALKS, 'article.md'), '\nThe port stood still.\n');
  await pass(10_000);
  expect(read).toEqual([STRIKE, TALKS]);
  expect(serving.bot.base.article(TALKS).body).toMatch(/stood still\.\n$/);
  expect(serving.bot.base.article(MOVED)).toBe(before.article(MOVED));
});

test('what is wrong is read once too, until it is mended', async () => {
  const { file, write, pass, read, articles } = known();
  write(STRIKE);
  writeFileSync(file(STRIKE, 'facts.yaml'), 'events: []');
  await pass(20_000);
  expect(read).toEqual([STRIKE]);
  write(STRIKE);
  await pass(LOADED);
  expect(read).toEqual([STRIKE, STRIKE]);
  expect(articles()).toEqual([TALKS, STRIKE]);
});

test('a file that is touched all the time is not read, and keeps nothing else from being loaded', async () => {
  const { file, write, pass, articles, read } = known();
  let touched = 0;
  const touch = () => utimesSync(file(TALKS, 'facts.yaml'), touched, ++touched);
  await pass(5000, touch);
  write(STRIKE);
  await pass(LOADED, touch);
  expect(touched).toBeGreaterThan(5);
  expect(read).toEqual([STRIKE]);
  expect(articles()).toEqual([TALKS, STRIKE]);
});

test('a file that is changed all the time is loaded as it stands', async () => {
  const { file, pass, serving } = known();
  await pass(20_000, () => appendFileSync(file(TALKS, 'article.md'), '\nThe port stood still.\n'));
  const loaded = serving.bot.base.article(TALKS).sentences.length;
  expect(readFileSync(file(TALKS, 'article.md'), 'utf8').split('stood still').length - loaded).toBeLessThan(30);
  expect(loaded).toBeGreaterThan(10);
});

test('a folder that was removed and made again is seen again', async () => {
  const { dir, write, pass, articles, lines } = known();
  rmSync(dir, { recursive: true });
  await pass(TOLD);
  expect(articles()).toEqual([TALKS]);
  expect(lines().filter(({ msg }) => msg === 'no article folder')).toHaveLength(1);
  write(STRIKE);
  await pass(LOADED);
  expect(articles()).toEqual([STRIKE]);
  write(TALKS);
  await pass(LOADED);
  expect(articles()).toEqual([TALKS, STRIKE]);
});

test('behind a link that is exchanged is seen what it leads to now', async () => {
  const release = (parent: string, name: string) => path.join(parent, name);
  const link = (parent: string, to: string) => {
    symlinkSync(release(parent, to), path.join(parent, 'next'));
    renameSync(path.join(parent, 'next'), path.join(parent, 'knowledge'));
  };
  const { parent, write, pass, articles, read } = known(({ parent, write }) => {
    write(TALKS, release(parent, 'one'));
    link(parent, 'one');
  });
  for (const id of [TALKS, STRIKE] as const) write(id, release(parent, 'two'));
  link(parent, 'two');
  await pass(LOADED);
  expect(articles()).toEqual([TALKS, STRIKE]);
  expect(read).toEqual([STRIKE]);
  write(MOVED, release(parent, 'two'));
  await pass(LOADED);
  expect(articles()).toEqual([TALKS, MOVED, STRIKE]);
});

test('a disk that fails is told of once, and looked at again', async () => {
  const { write, pass, articles, lines, fail } = known();
  fail(new Error('EIO: i/o error'));
  await pass(20_000);
  expect(lines().map(({ msg }) => msg)).toEqual(['the knowledge folder cannot be read; what was known stays']);
  write(STRIKE);
  fail(null);
  await pass(LOADED);
  expect(articles()).toEqual([TALKS, STRIKE]);
});

test('what is half written is waited for, and not told of', async () => {
  const { dir, write, pass, articles, lines } = known();
  mkdirSync(path.join(dir, STRIKE));
  await pass(LOADED);
  expect(articles()).toEqual([TALKS]);
  rmSync(path.join(dir, STRIKE), { recursive: true });
  write(STRIKE);
  await pass(TOLD);
  expect(articles()).toEqual([TALKS, STRIKE]);
  expect(lines().map(({ msg }) => msg)).toEqual(['the knowledge was loaded anew']);
  expect(lines()[0]).toMatchObject({ articles: 2, ms: expect.any(Number), facts: expect.any(Number) });
});

test('of what is wrong every problem is told with file and line, nothing is loaded, and mended it is', async () => {
  const { file, write, pass, articles, lines, serving } = known();
  const { bot } = serving;
  write(STRIKE);
  const facts = ARTICLES[STRIKE].facts;
  writeFileSync(
    file(STRIKE, 'facts.yaml'),
    facts.replace('where: in Bergen', 'where: in Molde').replace('in: About 300', 'in: About 400'),
  );
  writeFileSync(file(TALKS, 'facts.yaml'), ARTICLES[TALKS].facts.replace('where: in Oslo', 'where: in Molde'));
  await pass(TOLD);
  expect(serving.bot).toBe(bot);
  const told = lines().filter((line) => 'file' in line);
  expect(told.length).toBeGreaterThanOrEqual(2);
  for (const line of told)
    expect(line).toMatchObject({ line: expect.any(Number), file: expect.stringContaining('facts.yaml') });
  expect(lines().at(-1)).toMatchObject({ problems: told.length });
  writeFileSync(file(STRIKE, 'facts.yaml'), facts);
  writeFileSync(file(TALKS, 'facts.yaml'), ARTICLES[TALKS].facts);
  await pass(LOADED);
  expect(articles()).toEqual([TALKS, STRIKE]);
});

test('a start with a bad folder says so and serves the others, and what is added then is served, too', async () => {
  const { file, write, pass, articles, lines } = known((made) => {
    made.write(TALKS);
    mkdirSync(path.join(made.dir, 'bad'));
  });
  expect(articles()).toEqual([TALKS]);
  expect(lines()).toEqual([
    expect.objectContaining({ msg: 'missing', file: expect.stringContaining('bad') }),
    expect.objectContaining({ msg: 'missing', file: expect.stringContaining('bad') }),
    expect.objectContaining({
      level: 'error',
      left: ['bad'],
      msg: expect.stringMatching(/left out; the others are served/),
    }),
  ]);
  write(STRIKE);
  await pass(TOLD);
  expect(articles()).toEqual([TALKS, STRIKE]);
  expect(lines().at(-2)).toMatchObject({ left: ['bad'] });
  writeFileSync(file(TALKS, 'facts.yaml'), 'entities: [');
  await pass(TOLD);
  expect(articles()).toEqual([TALKS, STRIKE]);
  expect(lines().at(-1)?.msg).toMatch(/what was known stays/);
  write(TALKS);
  await pass(TOLD);
  write(MOVED);
  await pass(TOLD);
  expect(articles()).toEqual([TALKS, MOVED, STRIKE]);
});

test('what was corrected is answered as it is now, and nothing that hangs on the old is kept', async () => {
  const { file, serving, pass } = known();
  const old = serving.bot;
  const place = { channel: '1', user: '2' };
  old.conversations.remember(place, old.answerer.answer('Where are the talks?', clock).turn);
  for (const name of ['article.md', 'facts.yaml'] as const) {
    const text = name === 'article.md' ? ARTICLES[TALKS].article : ARTICLES[TALKS].facts;
    writeFileSync(file(TALKS, name), text.replaceAll('in Oslo', 'in Molde').replace('name: Oslo', 'name: Molde'));
  }
  await pass(LOADED);
  const { bot } = serving;
  expect(bot.answerer.answer('Where are the talks?', clock).answer.answer).toBe('In Molde.');
  expect(old.answerer.answer('Where are the talks?', clock).answer.answer).toBe('In Oslo.');
  expect(bot.conversations.turn(place)).toBeNull();
  expect(bot.keys.events.size).toBe(bot.base.events.size);
  for (const part of ['recent', 'pictures', 'keys', 'suggest'] as const) expect(bot[part]).not.toBe(old[part]);
  expect(bot.cooldown).toBe(old.cooldown);
});

test('an article that is removed is known no more; the last cannot be', async () => {
  const { dir, write, pass, articles } = known();
  write(STRIKE);
  await pass(LOADED);
  rmSync(path.join(dir, TALKS), { recursive: true });
  await pass(LOADED);
  expect(articles()).toEqual([STRIKE]);
  rmSync(path.join(dir, STRIKE), { recursive: true });
  await pass(TOLD);
  expect(articles()).toEqual([STRIKE]);
});

test('when it has ended nothing is loaded', async () => {
  const { write, pass, stop, articles, isWaiting } = known();
  write(STRIKE);
  await pass(1000);
  stop();
  await pass(5000);
  expect(isWaiting()).toBe(false);
  expect(articles()).toEqual([TALKS]);
});
