import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readClock } from '../../src/cli/now.ts';
import { buildBot } from '../../src/discord/bot.ts';
import { buildLog } from '../../src/discord/log.ts';
import { keepKnowing, startKnowing } from '../../src/discord/reloading.ts';
import { Serving } from '../../src/discord/serving.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { keptLog } from '../discord/kept-log.ts';
import { ARTICLES, type ArticleId } from '../fixtures/several.ts';

const [TALKS, STRIKE] = ['2031-05-12-talks', '2031-05-21-strike'] as const;
const clock = readClock('2031-05-22T12:00Z');

function folder() {
  const dir = mkdtempSync(path.join(tmpdir(), 'attache-knowledge-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = (id: string, name: string) => path.join(dir, id, name);
  const write = (id: ArticleId) => {
    mkdirSync(path.join(dir, id));
    writeFileSync(file(id, 'article.md'), ARTICLES[id].article);
    writeFileSync(file(id, 'facts.yaml'), ARTICLES[id].facts);
  };
  return { dir, file, write };
}

function servingOf(dir: string) {
  const bot = buildBot(loadKnowledge(dir), {
    commands,
    clock: () => clock,
    rates: { user: 9, channel: 9 },
    hears: true,
  });
  return new Serving(bot);
}

/** A bot over a folder with one article, where changes and time come when the test says so. */
function known() {
  const { dir, file, write } = folder();
  write(TALKS);
  const serving = servingOf(dir);
  const log = keptLog();
  let tell = () => {};
  let waiting: { at: number; run: () => void }[] = [];
  let time = 0;
  let isWatched = true;
  const stop = keepKnowing(serving, dir, buildLog('trace', log.to), {
    watch: (_, changed) => {
      tell = changed;
      return () => {
        isWatched = false;
      };
    },
    after: (milliseconds, run) => {
      const timer = { at: time + milliseconds, run };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((each) => each !== timer);
      };
    },
    now: () => time,
  });
  const pass = (milliseconds: number) => {
    time += milliseconds;
    const due = waiting.filter(({ at }) => at <= time);
    waiting = waiting.filter(({ at }) => at > time);
    for (const { run } of due) run();
  };
  const changed = (milliseconds = 300) => {
    tell();
    pass(milliseconds);
  };
  const articles = () => [...serving.bot.base.articles.keys()];
  return { dir, file, write, serving, changed, pass, articles, lines: log.lines, stop, watched: () => isWatched };
}

test('nothing is loaded while changes still come, or when none came', () => {
  const { write, pass, changed, articles, serving } = known();
  const { bot } = serving;
  pass(10_000);
  expect(serving.bot).toBe(bot);
  write(STRIKE);
  changed(299);
  changed(299);
  expect(articles()).toEqual([TALKS]);
  pass(1);
  expect(articles()).toEqual([TALKS, STRIKE]);
});

test('what is half written is waited for, and not told of', () => {
  const { dir, write, changed, pass, articles, lines } = known();
  mkdirSync(path.join(dir, STRIKE));
  changed();
  expect(articles()).toEqual([TALKS]);
  rmSync(path.join(dir, STRIKE), { recursive: true });
  write(STRIKE);
  pass(2000);
  expect(articles()).toEqual([TALKS, STRIKE]);
  expect(lines().map(({ msg }) => msg)).toEqual(['the knowledge was loaded anew']);
  expect(lines()[0]).toMatchObject({ articles: 2, ms: expect.any(Number), facts: expect.any(Number) });
});

test('of what is wrong every problem is told with file and line, nothing is loaded, and mended it is', () => {
  const { file, write, changed, pass, articles, lines, serving } = known();
  const { bot } = serving;
  write(STRIKE);
  const facts = ARTICLES[STRIKE].facts;
  writeFileSync(
    file(STRIKE, 'facts.yaml'),
    facts.replace('value: in Bergen', 'value: in Molde').replace('slot: why', 'slot: whom'),
  );
  writeFileSync(file(TALKS, 'facts.yaml'), ARTICLES[TALKS].facts.replace('value: in Oslo', 'value: in Molde'));
  changed();
  pass(2000);
  expect(serving.bot).toBe(bot);
  const told = lines().filter((line) => 'file' in line);
  expect(told.length).toBeGreaterThanOrEqual(2);
  for (const line of told)
    expect(line).toMatchObject({ line: expect.any(Number), file: expect.stringContaining('facts.yaml') });
  expect(lines().at(-1)).toMatchObject({ problems: told.length });
  writeFileSync(file(STRIKE, 'facts.yaml'), facts);
  writeFileSync(file(TALKS, 'facts.yaml'), ARTICLES[TALKS].facts);
  changed();
  expect(articles()).toEqual([TALKS, STRIKE]);
});

test('a start with a bad folder says so and serves the others, and what is added then is served, too', () => {
  const { dir, file, write, changed, pass, articles, lines, serving } = known();
  mkdirSync(path.join(dir, 'bad'));
  const log = keptLog();
  const base = startKnowing(dir, buildLog('trace', log.to));
  expect([...base.articles.keys()]).toEqual([TALKS]);
  expect(log.lines()).toEqual([
    expect.objectContaining({ msg: 'missing', file: expect.stringContaining('bad') }),
    expect.objectContaining({ msg: 'missing', file: expect.stringContaining('bad') }),
    expect.objectContaining({
      level: 'error',
      left: ['bad'],
      msg: expect.stringMatching(/left out; the others are served/),
    }),
  ]);
  serving.know(base);
  write(STRIKE);
  changed();
  pass(2000);
  expect(articles()).toEqual([TALKS, STRIKE]);
  expect(lines()).toContainEqual(expect.objectContaining({ left: ['bad'] }));
  writeFileSync(file(TALKS, 'facts.yaml'), 'entities: [');
  changed();
  pass(2000);
  expect(articles()).toEqual([TALKS, STRIKE]);
  expect(lines().at(-1)?.msg).toMatch(/what was known stays/);
});

test('what was corrected is answered as it is now, and nothing that hangs on the old is kept', () => {
  const { file, serving, changed } = known();
  const old = serving.bot;
  const place = { channel: '1', user: '2' };
  old.conversations.remember(place, old.answerer.answer('Where are the talks?', clock).turn);
  for (const name of ['article.md', 'facts.yaml'] as const) {
    const text = name === 'article.md' ? ARTICLES[TALKS].article : ARTICLES[TALKS].facts;
    writeFileSync(file(TALKS, name), text.replaceAll('in Oslo', 'in Molde').replace('name: Oslo', 'name: Molde'));
  }
  changed();
  const { bot } = serving;
  expect(bot.answerer.answer('Where are the talks?', clock).answer.answer).toBe('In Molde.');
  expect(old.answerer.answer('Where are the talks?', clock).answer.answer).toBe('In Oslo.');
  expect(bot.conversations.turn(place)).toBeNull();
  expect(bot.keys.events.size).toBe(bot.base.events.size);
  for (const part of ['recent', 'pictures', 'keys', 'suggest'] as const) expect(bot[part]).not.toBe(old[part]);
  expect(bot.cooldown).toBe(old.cooldown);
});

test('an article that is removed is known no more; the last cannot be', () => {
  const { dir, write, changed, pass, articles } = known();
  write(STRIKE);
  changed();
  rmSync(path.join(dir, TALKS), { recursive: true });
  changed();
  expect(articles()).toEqual([STRIKE]);
  rmSync(path.join(dir, STRIKE), { recursive: true });
  changed();
  pass(2000);
  expect(articles()).toEqual([STRIKE]);
});

test('when it has ended nothing is loaded', () => {
  const { write, changed, pass, stop, articles, watched } = known();
  write(STRIKE);
  changed(0);
  stop();
  pass(5000);
  expect(watched()).toBe(false);
  expect(articles()).toEqual([TALKS]);
});

test('a real folder: added, corrected and removed', { timeout: 20_000 }, async () => {
  const { dir, file, write } = folder();
  write(TALKS);
  const serving = servingOf(dir);
  const stop = keepKnowing(serving, dir, buildLog('trace', keptLog().to));
  onTestFinished(stop);
  const isKnown = (check: () => boolean) =>
    vi.waitFor(() => expect(check()).toBe(true), { timeout: 8000, interval: 50 });
  write(STRIKE);
  await isKnown(() => serving.bot.base.articles.has(STRIKE));
  appendFileSync(file(STRIKE, 'article.md'), '\nThe port stood still.\n');
  await isKnown(() => serving.bot.base.article(STRIKE).body.endsWith('stood still.\n'));
  cpSync(path.join(dir, STRIKE), path.join(dir, 'another'), { recursive: true });
  await isKnown(() => serving.bot.base.articles.size === 3);
  rmSync(path.join(dir, STRIKE), { recursive: true });
  await isKnown(() => !serving.bot.base.articles.has(STRIKE));
});
