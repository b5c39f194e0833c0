import type { GapKind } from '../../language/en/syntax/closed.ts';
import { standingOf } from '../../language/en/syntax/polarity.ts';
import type { Ranked } from '../alignment/ranking.ts';
import type { ReadQuestion } from '../alignment/reader.ts';
import { shownOf } from '../alignment/shown.ts';
import type { Decision } from '../decision.ts';
import type { AskedSentences, SentenceStep } from './asked.ts';
import { dated, datesOf, evidenceOf, stated, type ToldDate } from './stated.ts';

const IN_NUMBERS: ReadonlySet<GapKind> = new Set(['number', 'money', 'age', 'duration']);

/** The sentence that fills the gap of the question, with the phrase that does. */
export const fill: SentenceStep = (asked) => {
  const { question, ranked } = asked;
  const [first] = ranked;
  if (question.gap === null || !first) return null;
  // Where a number is asked for, words are no answer.
  if (IN_NUMBERS.has(question.gap.kind) && first.features.misfits > 0) return null;
  if (isDenied(question, first)) return denied(asked, first);
  return withOther(asked, ranked);
};

/** How far the sentence of another article may stay behind the first to be an account of the same. */
const CLOSE = 1.5;

/** The newest account leads where two articles tell nearly the same, and what the older said follows with its date. */
function withOther(asked: AskedSentences, ranked: readonly Ranked[]): Decision {
  const { engine } = asked;
  const [first] = ranked as [Ranked];
  const other = ranked.find(({ sentence }) => sentence.article !== first.sentence.article);
  if (!other || first.weight - other.weight > CLOSE) return filled(asked, shownOf(ranked));
  const day = ({ sentence }: Ranked) => engine.base.article(sentence.article).published;
  const [newer, older] = day(other) > day(first) ? [other, first] : [first, other];
  const lead = filled(asked, [newer]);
  const { outlet } = engine.base.article(older.sentence.article);
  const named = outlet === engine.base.article(newer.sentence.article).outlet ? null : outlet;
  const earlier = engine.words.earlier(day(older).slice(0, 10), named, older.sentence.text);
  return { ...lead, text: `${lead.text} ${earlier}`, evidence: [...lead.evidence, evidenceOf(older.sentence)] };
}

function filled({ engine, base, question, confidence }: AskedSentences, shown: readonly Ranked[]): Decision {
  const [{ sentence, phrases }] = shown as [Ranked];
  const [best] = phrases;
  const short = best ? sentence.tree.text(sentence.text, best) : null;
  const decision = stated(
    shown.map((each) => each.sentence),
    confidence,
    short,
  );
  if (question.gap?.kind !== 'time' || !best) return decision;
  const date = dateAt(
    datesOf(base, sentence),
    sentence.tree.word(best.from).start,
    sentence.tree.word(best.to - 1).end,
  );
  if (!date) return decision;
  const { start: _, end: __, ...reading } = date;
  return { ...decision, text: dated(engine, reading, decision.text ?? ''), date: reading };
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
  return { ...stated([sentence], confidence), status: 'corrected', text };
}
