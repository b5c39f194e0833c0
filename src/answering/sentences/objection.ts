import { agentsOf } from '../../language/en/syntax/agents.ts';
import { QUANTIFIERS } from '../../language/en/syntax/closed.ts';
import { standingOf } from '../../language/en/syntax/polarity.ts';
import { align } from '../alignment/aligned.ts';
import type { ReadQuestion } from '../alignment/reader.ts';
import { closeLikenessOf } from '../alignment/term.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Decision } from '../decision.ts';
import type { Engine } from '../engine.ts';

/**
 * A yes that its own sentences do not bear: what they tell of others, deny, or tell only as planned or thought. It
 * becomes what the article says, neither yes nor no.
 */
export function withoutWrongYes(
  engine: Engine,
  base: SentenceBase,
  question: ReadQuestion,
  decision: Decision,
): Decision {
  if (!decision.affirmed || decision.status !== 'answered' || question.gap !== null) return decision;
  const sentences = decision.evidence.flatMap(({ article, span }) => base.sentenceAt(article, span.start) ?? []);
  const [first] = sentences;
  if (!first || !sentences.every((sentence) => objects(question, sentence))) return decision;
  const grounds = decision.grounds && { ...decision.grounds, affirmed: false };
  return { ...decision, affirmed: false, grounds, text: engine.words.onlyThis(first.text), short: null };
}

/** Whether a sentence tells the act that is asked about of others alone, denies it, or tells less than that it came about. */
function objects(question: ReadQuestion, sentence: ReadSentence): boolean {
  const { tree, predicate, terms } = question;
  const said = sentence.tree;
  const { links } = align(question, terms, said, sentence.terms, (i) => sentence.meant[i] ?? [], closeLikenessOf);
  const link = links.get(predicate);
  if (!link || link.strength < SURE) return false;
  const [asked, told] = [standingOf(tree, predicate), standingOf(said, link.said)];
  if (asked.negated !== told.negated) return true;
  const [agent] = agentsOf(tree, predicate);
  const agents = agentsOf(said, link.said);
  if (agent === undefined || agents.length === 0) return false;
  const named = tree.words.flatMap((word, i) => (word.upos === 'PROPN' && tree.isWithin(i, agent) ? [i] : []));
  const counted = tree.words.flatMap((word, i) =>
    QUANTIFIERS.has(word.lemma) && tree.isWithin(i, agent) ? [agent] : [],
  );
  const held = named.length > 0 ? named : counted;
  return (
    held.length > 0 &&
    !held.some((q) => {
      const found = links.get(q);
      return found !== undefined && agents.some((top) => said.isWithin(found.said, top));
    })
  );
}

const SURE = 0.7;
