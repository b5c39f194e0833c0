import { SPECIFYING } from '../../language/en/syntax/asking-words.ts';
import { rank } from '../alignment/ranking.ts';
import { notStated } from '../refusal.ts';
import { evidenceOf } from '../sentences/stated.ts';
import type { Operator } from './request.ts';

/** "What specific threats …?" of threats of which the article says no more than the question does. */
export const unspecified: Operator = ({ engine, base, read }) => {
  const { tree, gap } = read;
  if (gap === null || gap.noun === null) return null;
  const specific = tree.childrenBy(gap.noun, 'amod').filter((c) => SPECIFYING.has(tree.word(c).lemma));
  if (specific.length === 0) return null;
  const content = read.content.filter((q) => !specific.includes(q));
  const [first] = rank(base, { ...read, content });
  const link = first?.aligned.links.get(gap.noun);
  if (!first || !link || link.strength < LEAST) return null;
  const { sentence, aligned } = first;
  const { from, to } = sentence.tree.span(link.said);
  const saysMore = sentence.terms.some(
    (term, i) => i >= from && i < to && term !== null && (aligned.spoken[i] ?? 0) < LEAST,
  );
  return saysMore ? null : notStated(engine, engine.words.gaps.that, [evidenceOf(sentence)]);
};

/** How sure a word has to be spoken of by the question to tell nothing more. */
const LEAST = 0.6;
