import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { questionOf } from '../../src/answering/alignment/reader.ts';
import { Answerer } from '../../src/answering/answerer.ts';
import type { SentenceBase } from '../../src/answering/candidates/sentence-base.ts';
import { checkClaims } from '../../src/answering/check.ts';
import { assertionOf } from '../../src/answering/verification/assertion.ts';
import { hold } from '../../src/answering/verification/held.ts';
import { readClock } from '../../src/cli/now.ts';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { agentsOf } from '../../src/language/en/syntax/agents.ts';
import { withoutAppeal } from '../../src/language/en/syntax/polar.ts';
import { hasHappened, standingOf } from '../../src/language/en/syntax/polarity.ts';
import type { Quote } from '../../src/model.ts';
import { readIn } from '../reading/read-in.ts';
import { readGold } from './judge.ts';
import { LATER } from './run.ts';

/** How surely a word has to stand for the predicate before its sentence is held to bear it or not. */
const SPOKEN = 0.9;
const UNDONE = ['planned', 'possible', 'asked for', 'conditional'];

/** Whether a quoted sentence denies what is asserted, tells it as not done where a deed is, or tells it of others alone. */
function isAgainst(base: SentenceBase, facts: FactBase, text: string, { article, start }: Quote): boolean {
  const sentence = base.sentenceAt(article, start);
  if (!sentence) return false;
  const written = Temporal.PlainDate.from(facts.article(article).published.slice(0, 10));
  const claim = assertionOf(questionOf(withoutAppeal(text)), written);
  const { links } = hold(base, claim, sentence);
  const link = links.get(claim.predicate);
  if (!link || link.strength < SPOKEN || link.bond === 'opposite' || link.bond === 'like') return false;
  const asked = standingOf(claim.tree, claim.predicate);
  const told = standingOf(sentence.tree, link.said);
  if (asked.negated !== told.negated) return true;
  const isDeed = asked.modality === 'held' && hasHappened(claim.tree, claim.predicate);
  if (isDeed && UNDONE.includes(told.modality)) return true;
  const [agent] = agentsOf(claim.tree, claim.predicate);
  const others = agentsOf(sentence.tree, link.said);
  const names = claim.content.filter(
    (q) => claim.terms[q]?.isName && agent !== undefined && claim.tree.isWithin(q, agent),
  );
  const isNamed = (q: number) => {
    const said = links.get(q)?.said;
    return said !== undefined && others.some((top) => sentence.tree.isWithin(said, top));
  };
  return names.length > 0 && others.length > 0 && !names.some(isNamed);
}

const clock = readClock(LATER);

/** Questions with a yes and claims that are supported, of which every quote is against them. */
function unborne(facts: FactBase, questions: readonly string[], claims: readonly string[]): string[] {
  const answerer = new Answerer(facts);
  const base = answerer.sentences;
  const against = (text: string, quotes: readonly Quote[]) =>
    quotes.length > 0 && quotes.every((quote) => isAgainst(base, facts, text, quote));
  const said = questions.flatMap((text) => {
    const { answer } = answerer.answer(text, clock);
    return /^yes\b/i.test(answer.answer ?? '') && against(text, answer.quotes) ? [text] : [];
  });
  const supported = claims.filter((text) =>
    [...checkClaims(answerer, text, clock)].some(
      ({ verdict, answer }) => verdict === 'supported' && against(text, answer.quotes),
    ),
  );
  return [...said, ...supported];
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const ARTICLES = 'test/gold/articles';

test('no yes of the talks rests on sentences that are against it', () => {
  const asked = readGold(readFileSync('test/gold/talks.jsonl', 'utf8')).map(({ question }) => question);
  expect(unborne(loadKnowledge('knowledge'), asked, [])).toEqual([]);
}, 60_000);

test.each(readdirSync(ARTICLES))(
  'nothing of %s is said to be so against its quotes',
  (slug) => {
    const folder = path.join(ARTICLES, slug);
    const article = readdirSync(folder).find((name) => name.startsWith('article.')) as string;
    const facts = new FactBase([readIn(slug, readFileSync(path.join(folder, article), 'utf8'))]);
    const asked = readGold(readFileSync(path.join(folder, 'questions.jsonl'), 'utf8'));
    const claims = linesOf(path.join(folder, 'claims.jsonl')).map((line) => JSON.parse(line).claim as string);
    expect(
      unborne(
        facts,
        asked.map(({ question }) => question),
        claims,
      ),
    ).toEqual([]);
  },
  60_000,
);
