import { NARROWING } from '../../language/en/asking/cues.ts';
import { BY_NOW } from '../../language/en/syntax/asking-words.ts';
import { offersChoice } from '../../language/en/syntax/polar.ts';
import { hasHappened, standingOf } from '../../language/en/syntax/polarity.ts';
import type { Fact } from '../../model.ts';
import type { ReadQuestion } from '../alignment/reader.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Decision } from '../decision.ts';
import { isAgainst, UNDONE } from '../verification/against.ts';
import { coverageOf } from '../verification/coverage.ts';
import { hold } from '../verification/held.ts';
import type { AskedSentences } from './asked.ts';
import { stated } from './stated.ts';
import { assertedBy, withoutAppealOf } from './verified.ts';

/** From here on the sentences are believed against facts. */
const SURE = 0.5;

/**
 * A yes that the sentences do not bear: what they deny, contradict or tell of others, or of some where all were asked.
 * It becomes what the article says; and so does a yes to a choice, or to what is denied, which facts do not see.
 */
export function withoutWrongYes({ engine, base, question, verified }: AskedSentences, decision: Decision): Decision {
  if (decision.status !== 'answered' || question.gap !== null) return decision;
  if (decision.affirmed && offersChoice(question.tree)) return ofChoice(base, decision);
  const asked = withoutAppealOf(question);
  const isNegated = standingOf(asked.tree, asked.predicate).negated;
  if (!decision.affirmed && !isNegated) return decision;
  const claim = assertedBy(engine, asked, decision.evidence[0]?.article);
  if (!verified || !claim) return decision;
  const { chances, evidence, sentences: found } = verified;
  const { words } = engine;
  // What others did says nothing of one who is said not to have done it.
  if (isNegated && evidence.agentOther > 0) return instead(decision, found[0], 'answered', words.onlyThis);
  if (isNegated && chances.contradicted >= SURE) return instead(decision, found[0], 'corrected', words.otherwise);
  if (!decision.affirmed) return decision;
  if (isNegated && chances.supported < SURE) return instead(decision, found[0], 'answered', words.onlyThis);
  const isNarrowed = NARROWING.test(question.text);
  const isLess = (evidence.universal > 0 && evidence.agentOther > 0) || evidence.onlyAsserted > 0;
  if (isLess) return instead(decision, found[0], 'answered', words.onlyThis);
  const sentences = decision.evidence.flatMap(({ article, span }) => base.sentenceAt(article, span.start) ?? []);
  const [first] = sentences;
  if (!first) return decision;
  const held = sentences.map((sentence) => hold(base, claim, sentence));
  const isUnsaid =
    decision.date === null && held.map(coverageOf).every(({ near, least }) => near < SAID || least < LEAST);
  const isEarly = asksWhetherDone(asked) && decision.fact !== null && isToCome(first, decision.fact);
  if (!isNarrowed && !isUnsaid && !isEarly && !held.every((each) => isAgainst(each, SPOKEN))) return decision;
  return instead(decision, first, 'answered', words.onlyThis);
}

/** A choice has neither yes nor no: what the source says tells which. */
function ofChoice(base: SentenceBase, decision: Decision): Decision {
  const [first] = decision.evidence.flatMap(({ article, span }) => base.sentenceAt(article, span.start) ?? []);
  return first ? instead(decision, first, 'answered', (text) => text) : decision;
}

function instead(
  decision: Decision,
  sentence: ReadSentence,
  status: Decision['status'],
  words: (text: string) => string,
): Decision {
  const { evidence } = stated([sentence], decision.confidence);
  const grounds = decision.grounds && { ...decision.grounds, affirmed: false };
  return { ...decision, status, evidence, affirmed: false, grounds, text: words(sentence.text), short: null };
}

/** "Has X come out?", "is X out yet?" */
function asksWhetherDone({ tree, predicate }: ReadQuestion): boolean {
  if (standingOf(tree, predicate).modality !== 'held') return false;
  return hasHappened(tree, predicate) || tree.words.some(({ lemma }) => BY_NOW.has(lemma));
}

/** Whether what a fact rests on is told as planned, as no more than possible, or only asked for. */
function isToCome({ tree, span }: ReadSentence, { value }: Fact): boolean {
  const [from, to] = [value.start - span.start, value.end - span.start];
  const words = tree.words.flatMap(({ start, end }, i) => (start < to && from < end ? [i] : []));
  const top = words.find((i) => !words.includes(tree.head(i)));
  for (let at = top ?? -1, steps = 0; at >= 0 && steps < STEPS; at = tree.head(at), steps++)
    if (tree.word(at).upos === 'VERB') return UNDONE.includes(standingOf(tree, at).modality);
  return false;
}

const STEPS = 6;

/** Share of what is asked that the sentences of a yes have to say, with those around them; a day is compared by facts. */
const SAID = 0.75;
/** … and of each of its parts: who, whom, what is done. */
const LEAST = 0.45;
/** How surely a sentence has to speak of the act. */
const SPOKEN = 0.7;
