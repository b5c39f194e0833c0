import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { Answerer } from '../../src/answering/answerer.ts';
import type { Clock } from '../../src/answering/clock.ts';
import type { Turn } from '../../src/answering/decision.ts';
import { readClock } from '../../src/cli/now.ts';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import type { GoldQuestion } from '../gold/judge.ts';

/** A question with what was said before it. */
export interface Asked {
  readonly question: string;
  readonly clock: Clock;
  readonly turn: Turn | null;
}

export interface Subject {
  readonly name: string;
  readonly ask: (asked: Asked) => unknown;
  /** Megabytes that it holds to answer; null where the collector cannot be called. */
  readonly heap: number | null;
}

export function conversationsOf(answerer: Answerer, questions: readonly GoldQuestion[]): Asked[] {
  return questions.map(({ question, ctx, now }) => {
    const clock = readClock(now ?? '2024-10-29T09:00:00+09:00');
    const turn = ctx.reduce<Turn | null>((before, earlier) => answerer.answer(earlier, clock, before).turn, null);
    return { question, clock, turn };
  });
}

/** Attaché, and the two search libraries over the same sentences with the settings that their guides give for questions. */
export function subjectsOf(base: FactBase, sentences: readonly string[]): Subject[] {
  const documents = sentences.map((text, id) => ({ id, text }));
  return [
    subject('Attaché', () => {
      const answerer = new Answerer(base);
      return ({ question, clock, turn }) => answerer.answer(question, clock, turn);
    }),
    subject('Fuse.js', () => {
      const fuse = new Fuse(documents, { keys: ['text'], ignoreLocation: true, includeScore: true });
      return ({ question }) => fuse.search(question);
    }),
    subject('MiniSearch', () => {
      const index = new MiniSearch<(typeof documents)[number]>({ fields: ['text'] });
      index.addAll(documents);
      return ({ question }) => index.search(question, { fuzzy: 0.2, prefix: true });
    }),
  ];
}

function subject(name: string, build: () => Subject['ask']): Subject {
  const before = heap();
  const ask = build();
  const after = heap();
  return { name, ask, heap: before === null || after === null ? null : Math.max(0, after - before) };
}

function heap(): number | null {
  if (!globalThis.gc) return null;
  // What the first round finalizes, the second frees.
  for (let round = 0; round < 2; round++) globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
