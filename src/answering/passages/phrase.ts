import { Temporal } from 'temporal-polyfill';
import { type TaggedWord, tagged } from '../../language/tagger.ts';
import type { Span } from '../../model.ts';
import { readDates } from '../../text/dates.ts';
import type { PassageQuestion } from './asked.ts';
import { type Cut, cutOf, phraseFeatures } from './phrase-features.ts';
import { PHRASE_WEIGHTS } from './phrase-weights.ts';

/** The phrase of a sentence that answers, as offsets within it. */
export interface Phrase extends Span {
  /** How sure, 0 to 1: its share among all phrases of the sentence. */
  readonly score: number;
}

/** Words of a phrase at most, and of a sentence that is looked at. */
const LONGEST = 12;
const READ = 90;

/** The shortest phrase that answers, or null where the sentence has none that is not the question's own. */
export function shortAnswer(question: PassageQuestion, sentence: string): Phrase | null {
  const words = tagged(sentence).slice(0, READ);
  const cut = cutOf(words, question, datesIn(question, sentence));
  const spans = phrasesOf(cut);
  if (spans.length === 0) return null;
  const sums = spans.map(([from, to]) => sumOf(phraseFeatures(question, cut, from, to)));
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const at = sums.indexOf(most);
  const [from, to] = spans[at] as readonly [number, number];
  return {
    start: (words[from] as TaggedWord).start,
    end: (words[to - 1] as TaggedWord).end,
    score: (shares[at] as number) / total,
  };
}

/** Their values do not matter here, only where they stand. */
function datesIn({ type }: PassageQuestion, sentence: string): Span[] {
  return /\d/.test(sentence) || type === 'date' ? readDates(sentence, Temporal.PlainDate.from('2000-01-01')) : [];
}

const OPENS = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'VERB', 'SYM', 'ADV', 'PRON', 'PART', 'X']);
const CLOSES = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'VERB', 'SYM', 'ADV', 'X', 'PRON']);

/** Runs of words that may be a phrase. */
function phrasesOf({ words }: Cut): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!OPENS.has((words[from] as TaggedWord).pos)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
      const { pos, text } = words[to - 1] as TaggedWord;
      if (/^[.;:?!—]$/.test(text)) break;
      if (CLOSES.has(pos)) found.push([from, to]);
    }
  }
  return found;
}

function sumOf(features: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name in features) sum += (PHRASE_WEIGHTS[name] ?? 0) * (features[name] as number);
  return sum;
}
