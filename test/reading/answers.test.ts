import { readdirSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { Answerer } from '../../src/answering/answerer.ts';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import type { Folder } from '../../src/knowledge/folder.ts';
import type { Answer } from '../../src/model.ts';
import { readManuscript } from '../../src/reading/manuscript/manuscript.ts';
import { readIn } from './read-in.ts';

const FOLDER = new URL('articles/', import.meta.url);
const FILES = readdirSync(FOLDER);
const textOf = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const linesOf = <T>(file: string): T[] =>
  textOf(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

interface Question {
  readonly id: string;
  readonly question: string;
  readonly kind: 'ans' | 'near' | 'far' | 'oos';
  readonly sentence?: string | readonly string[];
  readonly typo: string;
}

interface Update {
  readonly pair: readonly [older: string, newer: string];
  readonly question: string;
  readonly answers: readonly string[];
  readonly from: string;
  readonly older: string | null;
}

/** A question, what it was answered, and whether the first passage shown is a gold one. */
interface Asked {
  readonly question: Question;
  readonly answered: boolean;
  readonly right: boolean;
}

const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const within = (a: string, b: string) => a !== '' && (` ${b} `.includes(` ${a} `) || ` ${a} `.includes(` ${b} `));
const isAnswered = ({ status }: Answer) => status === 'answered' || status === 'corrected';

/** An hour after the newest article, when it is read. */
function clockFor(folders: readonly Folder[]) {
  const [newest] = folders.map(({ article }) => article).sort((a, b) => b.published.localeCompare(a.published));
  if (!newest) throw new Error('no article');
  return Temporal.PlainDateTime.from(newest.published).add({ hours: 1 }).toZonedDateTime(newest.zone);
}

/** The article as the table's own notes say it is published, where its text does not. */
function folderOf(slug: string): Folder {
  const file = FILES.find((name) => /\.(?:txt|html|md)$/.test(name) && name.startsWith(`${slug}.`)) ?? slug;
  const { published, zone } = JSON.parse(textOf(`${slug}.reading.json`)) as {
    published: string | null;
    zone: string | null;
  };
  const raw = textOf(file);
  const told = readManuscript(raw).published !== null;
  return readIn(slug, raw, told ? {} : { published: published ?? NO_DAY, ...(zone !== null && { zone }) });
}

function asker(folders: readonly Folder[]): (question: string) => Answer {
  const answerer = new Answerer(new FactBase(folders));
  const clock = clockFor(folders);
  return (question) => answerer.answer(question, clock).answer;
}

/** What stands for the day of a text that is of no day. */
const NO_DAY = '2025-01-01';

/** A ratio in percent, with what it is of for a message. */
function percent<T>(all: readonly T[], holds: (each: T) => boolean): number {
  expect(all.length).toBeGreaterThan(0);
  return (100 * all.filter(holds).length) / all.length;
}

describe('twelve articles read in without a human edit', () => {
  const folders = new Map<string, Folder>();
  const asked: Asked[] = [];
  const withSlips: Asked[] = [];

  beforeAll(() => {
    for (const file of FILES.filter((name) => name.endsWith('.questions.jsonl'))) {
      const slug = file.replace('.questions.jsonl', '');
      const folder = folderOf(slug);
      folders.set(slug, folder);
      const asks = asker([folder]);
      const hear = (question: Question, message: string): Asked => {
        const answer = asks(message);
        const first = answer.quotes[0] ?? answer.nearest[0];
        const gold = [question.sentence ?? []].flat().map(plain);
        const right = first !== undefined && gold.some((sentence) => within(plain(first.text), sentence));
        return { question, answered: isAnswered(answer), right };
      };
      for (const question of linesOf<Question>(file)) {
        asked.push(hear(question, question.question));
        withSlips.push(hear(question, question.typo));
      }
    }
  }, 120_000);

  const of = (kind: Question['kind'], heard: readonly Asked[]) =>
    heard.filter(({ question }) => question.kind === kind);

  const answered = (heard: readonly Asked[]) => heard.filter((each) => each.answered);
  const isRight = ({ right }: Asked) => right;
  const isRefused = (each: Asked) => !each.answered;

  test.each([
    ['far questions refused', 98, () => percent(of('far', asked), isRefused)],
    ['chat requests refused', 98, () => percent(of('oos', asked), isRefused)],
    ['near questions refused', 50, () => percent(of('near', asked), isRefused)],
    ['right when answered', 90, () => percent(answered(of('ans', asked)), isRight)],
    ['answered', 56, () => percent(of('ans', asked), (each) => each.answered)],
    ['first passage right', 74, () => percent(of('ans', asked), isRight)],
    ['first passage right in spite of slips', 72, () => percent(of('ans', withSlips), isRight)],
    ['right when answered in spite of slips', 88, () => percent(answered(of('ans', withSlips)), isRight)],
  ])('%s: at least %i percent', (_, floor, share) => expect(share()).toBeGreaterThanOrEqual(floor));

  describe('with an article and the one that updates it', () => {
    const updates = linesOf<Update>('updates.jsonl');
    const heard = new Map<Update, Answer>();

    beforeAll(() => {
      const answerers = new Map<string, (question: string) => Answer>();
      for (const update of updates) {
        const key = update.pair.join(' ');
        const both = update.pair.flatMap((slug) => folders.get(slug) ?? []);
        const asks = answerers.get(key) ?? asker(both);
        answerers.set(key, asks);
        heard.set(update, asks(update.question));
      }
    }, 120_000);

    const quotesOf = (update: Update) => heard.get(update)?.quotes ?? [];
    const says = (text: string, words: string) => ` ${plain(text)} `.includes(` ${plain(words)} `);

    test.each<[string, number, () => number]>([
      ['the right article leads', 48, () => percent(updates, (each) => quotesOf(each)[0]?.article === each.from)],
      [
        'the lead holds the answer',
        48,
        () => percent(updates, (each) => each.answers.some((words) => says(quotesOf(each)[0]?.text ?? '', words))),
      ],
      [
        'what the older one said is shown',
        24,
        () =>
          percent(
            updates.filter(({ older }) => older !== null),
            (each) => quotesOf(each).some(({ article, text }) => article !== each.from && says(text, each.older ?? '')),
          ),
      ],
    ])('%s: at least %i percent', (_, floor, share) => expect(share()).toBeGreaterThanOrEqual(floor));
  });
});
