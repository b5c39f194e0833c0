import { standingOf } from '../../language/en/syntax/polarity.ts';
import type { Ranked } from '../alignment/ranking.ts';
import type { ReadQuestion } from '../alignment/reader.ts';
import type { Decision } from '../decision.ts';
import type { AskedSentences, SentenceStep } from './asked.ts';
import { dated, datesOf, stated, type ToldDate } from './stated.ts';

/** Below it a sentence is only shown as near. */
const SURE = 0.5;

/** The sentence that fills the gap of the question, with the phrase that does. */
export const fill: SentenceStep = (asked) => {
  const { question, ranked, confidence } = asked;
  const [first] = ranked;
  if (question.gap === null || !first || confidence < SURE) return null;
  if (isDenied(question, first)) return denied(asked, first);
  return filled(asked, first);
};

function filled({ engine, base, question, confidence }: AskedSentences, first: Ranked): Decision {
  const { sentence } = first;
  const [best] = first.phrases;
  const short = best ? sentence.tree.text(sentence.text, best) : null;
  const decision = stated(sentence, confidence, short);
  if (question.gap?.kind !== 'time' || !best) return decision;
  const date = dateAt(datesOf(base, sentence), sentence.tree.word(best.from).start, sentence.tree.word(best.to - 1).end);
  if (!date) return decision;
  const { start: _, end: __, ...reading } = date;
  return { ...decision, text: dated(engine, reading, sentence.text), date: reading };
}

/** The date that a phrase holds or is a part of. */
function dateAt(dates: readonly ToldDate[], from: number, to: number): ToldDate | undefined {
  return dates.find(({ start, end }) => start < to && from < end);
}

/** Whether the sentence denies what the question takes for granted: "why did X leave" of one who refused to. */
function isDenied({ tree, predicate }: ReadQuestion, { aligned, sentence }: Ranked): boolean {
  const link = aligned.links.get(predicate);
  if (!link || link.bond === 'like') return false;
  return standingOf(sentence.tree, link.said).negated !== standingOf(tree, predicate).negated;
}

function denied({ engine, confidence }: AskedSentences, { sentence }: Ranked): Decision {
  const text = engine.words.otherwise(sentence.text);
  return { ...stated(sentence, confidence), status: 'corrected', text };
}
