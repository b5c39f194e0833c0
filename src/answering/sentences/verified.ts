import { Temporal } from 'temporal-polyfill';
import { withoutAppeal } from '../../language/en/syntax/polar.ts';
import type { Ranked } from '../alignment/ranking.ts';
import { questionOf, type ReadQuestion } from '../alignment/reader.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Decision } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { type Assertion, assertionOf } from '../verification/assertion.ts';
import type { FactsVerdict } from '../verification/by-facts.ts';
import { type Verified, verify } from '../verification/verdict.ts';
import { stated } from './stated.ts';

/** What the sentences make of a claim, or of a question that asks for yes or no; null where there are none. */
export function verifiedBy(
  engine: Engine,
  base: SentenceBase,
  question: ReadQuestion,
  ranked: readonly Ranked[],
  told: FactsVerdict | null = null,
): Verified | null {
  const claim = assertedBy(engine, question, ranked[0]?.sentence.article);
  return claim && verify(base, claim, ranked, told);
}

/** A question as an assertion, with its days counted from that of an article; null where none is told. */
export function assertedBy({ base }: Engine, question: ReadQuestion, article: string | undefined): Assertion | null {
  if (article === undefined) return null;
  return assertionOf(question, Temporal.PlainDate.from(base.article(article).published.slice(0, 10)));
}

/** A question that asks for yes or no as the clause whose truth it asks for. */
export function withoutAppealOf(question: ReadQuestion): ReadQuestion {
  const plain = withoutAppeal(question.text);
  return plain === question.text ? question : { ...questionOf(plain), carried: question.carried };
}

/** A sure verdict as the answer to its question: yes, or what the article says instead. */
export function verdictAsAnswer({ words }: Engine, { verdict, chances, sentences }: Verified): Decision {
  const lead = verdict === 'supported' ? words.yes : words.noTheArticleSays;
  const said = stated(sentences, chances[verdict]);
  return {
    ...said,
    status: verdict === 'supported' ? 'answered' : 'corrected',
    affirmed: verdict === 'supported',
    text: lead(said.text ?? ''),
  };
}

/** What the sentences say where they tell neither: a yes of facts that they do not bear. */
export function undecided({ words }: Engine, { chances, sentences }: Verified): Decision {
  const said = stated(sentences, chances['not-stated']);
  return { ...said, text: words.onlyThis(said.text ?? '') };
}
