import type { ArticleText } from '../../knowledge/article.ts';
import type { Clause } from '../../knowledge/clause-schema.ts';
import { type Term, termsOf } from '../../knowledge/clause-schema.ts';
import { meantBy } from '../../knowledge/evidence.ts';
import type { Facts } from '../../knowledge/schema.ts';
import type { Span } from '../../model.ts';
import type { Path } from '../folder/parts.ts';
import { type Doubt, doubtsOf } from './doubts.ts';
import { namesAlike } from './names-alike.ts';

/** One clause of a facts file as a person goes over it. */
export interface Told {
  /** Tells it from all others of the file, also after others are gone. */
  readonly key: string;
  readonly path: Path;
  readonly event: Facts['events'][number];
  readonly clause: Clause;
  readonly terms: readonly Term[];
  /** The sentences that it rests on; empty where its words stand in none. */
  readonly sentences: readonly Span[];
  /** Whether a person has checked it. */
  readonly reviewed: boolean;
  readonly doubts: readonly Doubt[];
}

/**
 * All clauses of a facts file, sentence by sentence: first those sentences of which a clause that nobody checked is
 * doubtful, each half in the order of the article.
 */
export function toldIn(facts: Facts, text: ArticleText): Told[] {
  const alike = namesAlike(facts.entities);
  const count = new Map<string, number>();
  const all = facts.events.flatMap((event, e) =>
    event.clauses.map((clause, c): Told => {
      const sentences = [clause.in].flat().flatMap((words) => meantBy(words, text)[0] ?? []);
      const place = `${event.id} ${sentences[0]?.start ?? -1}`;
      const nth = count.get(place) ?? 0;
      count.set(place, nth + 1);
      return {
        key: `${place} ${nth}`,
        path: ['events', e, 'clauses', c],
        event,
        clause,
        terms: termsOf(clause),
        sentences,
        reviewed: clause.reviewed ?? event.reviewed,
        doubts: doubtsOf({ event, clause, before: event.clauses.slice(0, c), sentences }, facts, text, alike),
      };
    }),
  );
  const start = ({ sentences }: Told) => sentences[0]?.start ?? -1;
  const doubtful = new Set(all.filter((each) => !each.reviewed && each.doubts.length > 0).map(start));
  const rank = (each: Told) => Number(!doubtful.has(start(each)));
  return all
    .map((each, i) => ({ each, i }))
    .sort((a, b) => rank(a.each) - rank(b.each) || start(a.each) - start(b.each) || a.i - b.i)
    .map(({ each }) => each);
}
