import type { ArticleText } from '../../knowledge/article.ts';
import type { WrittenClause } from '../../knowledge/clause-schema.ts';
import { termsOf } from '../../knowledge/clause-schema.ts';
import { locate } from '../../knowledge/verbatim.ts';
import { standingOf } from '../../language/en/syntax/polarity.ts';
import { type Parsed, parsedAt, placeOf, predicateOf } from '../review/predicate.ts';

/** What sentences of an earlier text read in a corrected one, as far as they are there in other words. */
export type Rewordings = ReadonlyMap<string, string>;

/** Sentences of which less is the same are no corrections of each other. */
const ALIKE = 0.6;

/** Each sentence that stands no longer, with the new one that has most of its words. */
export function rewordingsOf(before: ArticleText, now: ArticleText): Rewordings {
  const gone = sentencesOf(before).filter((sentence) => !locate(sentence, now.body));
  const fresh = new Set(sentencesOf(now).filter((sentence) => !locate(sentence, before.body)));
  const found = new Map<string, string>();
  for (const sentence of gone) {
    const [best] = [...fresh]
      .map((other) => ({ other, share: shareOf(wordsOf(sentence), wordsOf(other)) }))
      .filter(({ share }) => share >= ALIKE)
      .sort((a, b) => b.share - a.share);
    if (!best) continue;
    fresh.delete(best.other);
    found.set(sentence, best.other);
  }
  return found;
}

/** Whether a clause still says the same of its sentence: the same verb of the same subject, as much denied, as sure and by the same speaker. */
export function isCarried(clause: WrittenClause, before: string, now: string): boolean {
  const [was, is] = [before, now].map((text) => parsedAt({ start: 0, end: text.length }, text)) as [Parsed, Parsed];
  const terms = termsOf(clause);
  if (!terms.some((term) => placeOf(term, is) !== null)) return false;
  if (clause.condition !== undefined && !locate(clause.condition, now)) return false;
  const [a, b] = [was, is].map((parsed) =>
    predicateOf(
      parsed,
      terms.filter((term) => placeOf(term, is) !== null),
    ),
  );
  if (a === null || b === null || a === undefined || b === undefined) return false;
  return gistOf(was, a) === gistOf(is, b);
}

function gistOf({ tree, text }: Parsed, predicate: number): string {
  const { negated, modality, says } = standingOf(tree, predicate);
  const subjects = tree.childrenBy(predicate, 'nsubj', 'csubj').map((each) => tree.text(text, tree.span(each)));
  const speaker = says === null ? null : tree.text(text, tree.span(says));
  return JSON.stringify([tree.word(predicate).lemma, subjects, negated, modality, speaker]);
}

/** How much of two texts is the same, as a share of both. */
export function shareOf(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    same++;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * same) / (a.length + b.length);
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sentencesOf({ body, sentences }: ArticleText): string[] {
  return sentences.map(({ start, end }) => body.slice(start, end));
}
