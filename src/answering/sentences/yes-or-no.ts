import { verdictOf } from '../alignment/verdict.ts';
import { verify } from '../alignment/verification.ts';
import { yes } from '../decision.ts';
import type { SentenceStep } from './asked.ts';
import { dated, datesOf, stated } from './stated.ts';

/** Below it a sentence does not speak of what is asked. */
const SPEAKS = 0.55;
/** Nor where more than this of what is asked is nowhere said. */
const UNSPOKEN = 0.5;

/** A question without a gap: yes, no, or what the article says about it. */
export const yesOrNo: SentenceStep = (asked) => {
  const { engine, base, question, ask, ranked, confidence } = asked;
  const [first] = ranked;
  if (question.gap !== null || question.opensWide || !first) return null;
  if (ask === null && !question.text.includes('?')) return null;
  const { verdict, chance } = verdictOf(verify(question, first, confidence, shareOf(ranked)));
  const { sentence } = first;
  if (verdict === 'yes') return yes(engine, { ...stated(sentence, chance) });
  if (verdict === 'no')
    return { ...stated(sentence, chance), status: 'corrected', text: engine.words.noTheArticleSays(sentence.text) };
  if (confidence < SPEAKS || first.features.missing > UNSPOKEN) return null;
  const [date] = datesOf(base, sentence);
  const text = date && date.anchor !== null ? dated(engine, date, sentence.text) : sentence.text;
  return { ...stated(sentence, confidence), text: engine.words.onlyThis(text) };
};

function shareOf(ranked: AskedRanked): number {
  const most = ranked[0]?.weight ?? 0;
  return 1 / ranked.reduce((sum, { weight }) => sum + Math.exp(weight - most), 0);
}

type AskedRanked = readonly { readonly weight: number }[];
