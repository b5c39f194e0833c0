import type { FactBase } from '../../knowledge/fact-base.ts';
import { isWhole, locate } from '../../knowledge/verbatim.ts';
import type { NewsEvent, Span } from '../../model.ts';
import type { Numbered } from './numbered.ts';
import type { Reply } from './reply.ts';

/** A sentence of an article, and the words in it that answer. */
export interface Place {
  readonly article: string;
  readonly sentence: Span;
  readonly words: Span;
}

/** A reply as places of the sources. */
export interface Placed {
  readonly status: 'answered' | 'corrected';
  readonly verdict: 'yes' | 'no' | null;
  /** At least one; those of one sentence and article in the order of its text. */
  readonly places: readonly [Place, ...Place[]];
  readonly event: NewsEvent | null;
}

/** What keeps a reply from being used. */
export type Fault =
  /** There is no such sentence, or event. */
  | 'number'
  | 'event'
  /** The words do not stand there. */
  | 'words'
  /** What is said of the whole does not fit what is pointed at, or what was asked. */
  | 'status'
  /** The words are not of the kind that is asked for. */
  | 'kind'
  /** The sentences have nothing to do with the question. */
  | 'far'
  /** The question names somebody of whom no article knows. */
  | 'name'
  /** The sentence denies it, plans it, or tells it of others; or it says what is to be denied. */
  | 'against'
  /** It is not so by the asker's day. */
  | 'day';

/** More than these are no pointing. */
const MOST = 6;

/** Where a reply points, found by the check that loading uses; or what is wrong with it. */
export function placed(base: FactBase, { sentences, events }: Numbered, reply: Reply): Placed | 'not-stated' | Fault {
  const { status, verdict, points, event: named } = reply;
  if (status === 'not-stated') return points.length === 0 && verdict === 'none' ? 'not-stated' : 'status';
  if (points.length === 0 || points.length > MOST) return 'status';
  if (status === 'corrected' && verdict === 'yes') return 'status';
  const event = named === null ? null : events.get(named);
  if (event === undefined) return 'event';
  const places: Place[] = [];
  for (const { sentence: number, words } of points) {
    const sentence = sentences[number - 1];
    if (!sentence) return 'number';
    const { body } = base.article(sentence.article);
    const found = locate(words, body, sentence);
    if (!found || !isWhole(body, found.start, found.end) || !/[\p{L}\p{N}]/u.test(words)) return 'words';
    const { article, start, end } = sentence;
    if (!places.some((place) => place.article === article && overlap(place.words, found)))
      places.push({ article, sentence: { start, end }, words: found });
  }
  const order = [...new Set(places.map(({ article }) => article))];
  places.sort((a, b) => order.indexOf(a.article) - order.indexOf(b.article) || a.words.start - b.words.start);
  return { status, verdict: verdict === 'none' ? null : verdict, places: places as [Place, ...Place[]], event };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
