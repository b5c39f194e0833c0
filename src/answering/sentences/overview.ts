import { ACCOUNT_WORDS, FRAME_WORDS, isAbout, WIDE_OPENERS } from '../../language/en/syntax/closed.ts';
import type { ReadQuestion } from '../alignment/reader.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { SentenceStep } from './asked.ts';
import { stated } from './stated.ts';

/** Whether the words of a text may ask for an overview; most do not, and need not be parsed to tell. */
export function mayAskForAll(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word === 'about' || ACCOUNT_WORDS.has(word) || WIDE_OPENERS.has(word));
}

/** Whether a question speaks of nothing but an account and of telling it: "what is this about". */
export function isOverview({ content, tree, text, gap }: ReadQuestion): boolean {
  if (gap !== null && !WIDE.has(gap.kind)) return false;
  if (content.length === 0) return isAbout(text);
  return (
    content.every((q) => FRAME_WORDS.has(tree.word(q).lemma)) &&
    content.some((q) => ACCOUNT_WORDS.has(tree.word(q).lemma))
  );
}

const WIDE: ReadonlySet<string> = new Set(['thing', 'clause', 'action', 'manner']);

/** Sentences that an overview of one thing shows at most. */
const SHOWN = 3;
/** Sentences among which an article's lead is: a caption or a place may stand before it. */
const OPENING = 4;

/** "What is this about?", "give me the short version": the lead of the newest article. */
export const overview: SentenceStep = ({ engine, base, question }) => {
  if (!isOverview(question)) return null;
  const [newest] = engine.base.newest();
  if (!newest) return null;
  return stated([leadOf(base, newest.id)], 0.8);
};

/** "Tell me about the message from Pyongyang": the sentences that speak of it, in the order of the article. */
export const overviewOf: SentenceStep = ({ question, ranked }) => {
  if (!question.opensWide) return null;
  const [first] = ranked;
  if (!first || first.features.missing > 0.5) return null;
  const about = ranked
    .filter(
      ({ features, sentence, weight }) =>
        sentence.article === first.sentence.article && features.same + features.form > 0.3 && first.weight - weight < 3,
    )
    .slice(0, SHOWN)
    .map(({ sentence }) => sentence);
  return about.length === 0 ? null : stated(about, 0.6);
};

/** The sentence among the first ones that has most of the title; the title itself says less. */
function leadOf(base: SentenceBase, article: string): ReadSentence {
  const reading = base.readingOf(article);
  const opening = Array.from(
    { length: Math.min(OPENING, reading.size) },
    (_, i) => reading.sentence(i) as ReadSentence,
  );
  const shared = ({ terms }: ReadSentence) =>
    new Set(terms.flatMap((term) => (term && reading.title.has(term.stem) ? [term.stem] : []))).size;
  const told = opening.filter(({ text }) => text.trim() !== reading.article.title.trim());
  return (told.length > 0 ? told : opening).reduce((best, each) => (shared(each) > shared(best) ? each : best));
}
