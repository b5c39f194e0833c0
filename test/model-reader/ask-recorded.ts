import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Answerer } from '../../src/answering/answerer.ts';
import type { Turn } from '../../src/answering/decision.ts';
import { readClock } from '../../src/cli/now.ts';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import type { PointingReader } from '../../src/model-reader/asking/pointing-reader.ts';
import type { Answered } from '../../src/model-reader/asking/settled.ts';
import * as shipped from '../answering/ask-shipped.ts';
import { type GoldQuestion, readGold } from '../gold/judge.ts';
import { LATER } from '../gold/run.ts';
import { ingested } from '../gold/shared-sets.ts';

const ARTICLES = 'test/gold/articles';

/** An article with its development questions: as `ingest` leaves it, or as an editor reviewed it. */
export interface Told {
  readonly base: FactBase;
  readonly answerer: Answerer;
  readonly questions: ReadonlyMap<string, GoldQuestion>;
}

const known = new Map<string, Told>();

/** The name of the reviewed article, which is shipped. */
export const TALKS = 'talks';

export function told(slug: string): Told {
  let found = known.get(slug);
  if (!found) {
    found = slug === TALKS ? reviewed() : drafted(slug);
    known.set(slug, found);
  }
  return found;
}

function reviewed(): Told {
  return { base: shipped.base, answerer: shipped.answerer, questions: questionsIn('test/gold/talks.jsonl') };
}

function drafted(slug: string): Told {
  const folder = ingested(path.join(ARTICLES, slug));
  if (!folder) throw new Error(`${slug} cannot be read in`);
  const base = new FactBase([folder]);
  return { base, answerer: new Answerer(base), questions: questionsIn(path.join(ARTICLES, slug, 'questions.jsonl')) };
}

function questionsIn(file: string): Told['questions'] {
  return new Map(readGold(readFileSync(file, 'utf8')).map((each) => [each.id, each]));
}

/** An answer as if the program had none. */
export function refused({ answer, turn }: Answered): Answered {
  const nothing = {
    status: 'unanswered',
    reason: 'not-stated',
    answer: 'The article does not say that.',
    short: null,
  } as const;
  return { answer: { ...answer, ...nothing, quotes: [], nearest: [], says: [], date: null, others: [] }, turn };
}

/** What the program itself answers to a question, and what it answers with a reader; null where that is not asked. */
export function asked(
  reader: PointingReader,
  told: Told,
  gold: Pick<GoldQuestion, 'question' | 'ctx' | 'now'>,
  as: (own: Answered) => Answered = (own) => own,
) {
  const { base, answerer } = told;
  const { own: found, before, clock } = ownAnswer(told, gold);
  const own = as(found);
  const second = reader.second({ base, answerer, message: gold.question, clock, before, locale: 'en', own });
  return { own, second };
}

function answeredBy({ answerer }: Told, { question, ctx, now }: Pick<GoldQuestion, 'question' | 'ctx' | 'now'>) {
  const clock = readClock(now ?? LATER);
  let before: Turn | null = null;
  for (const earlier of ctx) before = answerer.answer(earlier, clock, before).turn;
  return { own: answerer.answer(question, clock, before) as Answered, before, clock };
}

const answers = new Map<string, ReturnType<typeof answeredBy>>();

/** Found once: the same question is asked of many replies. */
function ownAnswer(told: Told, gold: Pick<GoldQuestion, 'question' | 'ctx' | 'now'>) {
  const key = JSON.stringify([told.base.newest()[0]?.id, gold.ctx, gold.question, gold.now]);
  const found = answers.get(key) ?? answeredBy(told, gold);
  answers.set(key, found);
  return found;
}
