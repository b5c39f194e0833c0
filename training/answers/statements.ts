import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SentenceBase } from '../../src/answering/candidates/sentence-base.ts';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Article, Verdict } from '../../src/model.ts';
import { atOnce } from '../../src/steps.ts';
import { type GoldQuestion, readGold } from '../../test/gold/judge.ts';
import { readIn } from '../../test/reading/read-in.ts';
import { changedSentences } from './changed-sentences.ts';

/** Something that is claimed or asked, with what its article makes of it. */
export interface Stated {
  readonly id: string;
  /** `made`: a sentence of the article itself, as it stands or changed by rule. */
  readonly kind: 'claim' | 'question' | 'made';
  readonly text: string;
  readonly verdict: Verdict;
}

/** An article with all that is stated of it. */
export interface Examined {
  readonly name: string;
  readonly article: Article;
  readonly base: SentenceBase;
  readonly stated: readonly Stated[];
}

/** Questions and claims on the talks by all kinds of askers. */
const OWN = 'test/gold/natural';

/** The articles of the set `news` and those of other folders, each by itself with its claims and questions, and the talks. */
export function statementsOf(evaluation: string, more: readonly string[]): Examined[] {
  const folders = [path.join(evaluation, 'news'), ...more].flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((slug) => path.join(folder, slug)),
  );
  return [...folders.flatMap((folder) => examined(folder) ?? []), talks(evaluation)];
}

function examined(folder: string): Examined | null {
  const slug = path.basename(folder);
  const file = readdirSync(folder).find((name) => name.startsWith('article.'));
  if (file === undefined) return null;
  try {
    const facts = new FactBase([readIn(slug, readFileSync(path.join(folder, file), 'utf8'))]);
    return withBase(slug, facts, [
      ...claimsOf(path.join(folder, 'claims.jsonl')),
      ...askedOf(path.join(folder, 'questions.jsonl')),
    ]);
  } catch {
    return null;
  }
}

function talks(evaluation: string): Examined {
  const asked = ['talks', 'natural'].map((name) => path.join(evaluation, name, 'questions.jsonl'));
  const own = readdirSync(OWN).map((name) => path.join(OWN, name));
  return withBase('talks', loadKnowledge('knowledge'), [
    ...claimsOf(path.join(evaluation, 'claims', 'talks', 'claims.jsonl')),
    ...own.filter((file) => file.endsWith('.claims.jsonl')).flatMap(claimsOf),
    ...[...asked, ...own.filter((file) => file.endsWith('.questions.jsonl'))].flatMap(askedOf),
  ]);
}

function withBase(name: string, facts: FactBase, stated: readonly Stated[]): Examined {
  const [article] = facts.newest() as [Article];
  return { name, article, base: atOnce(SentenceBase.of(facts)), stated: [...stated, ...changedSentences(article)] };
}

function claimsOf(file: string): Stated[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map(({ id, claim, verdict }) => ({ id, kind: 'claim', text: claim, verdict }));
}

/** Questions whose rules tell whether yes or no is right. */
function askedOf(file: string): Stated[] {
  if (!existsSync(file)) return [];
  return readGold(readFileSync(file, 'utf8')).flatMap((question) => {
    const verdict = question.ctx.length === 0 && question.now === null ? verdictOf(question) : null;
    return verdict === null ? [] : [{ id: question.id, kind: 'question' as const, text: question.question, verdict }];
  });
}

function verdictOf({ cat, ok, mnot, question }: GoldQuestion): Verdict | null {
  const bars = (word: string) => mnot.some((rule) => rule.startsWith('^') && new RegExp(rule, 'i').test(word));
  const [yes, no] = [bars('Yes'), bars('No')];
  if (yes && no) return 'not-stated';
  if (no) return 'supported';
  const refused = ok.length === 1 && ok[0] === 'unanswered';
  if (refused) return yes || cat === 'yesno' || ASKS.test(question) ? 'not-stated' : null;
  return yes ? 'contradicted' : null;
}

const ASKS = /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b/i;
