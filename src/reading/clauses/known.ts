import type { Span } from '../../model.ts';
import type { FoundDate } from '../../text/dates.ts';
import type { Line, Word } from '../line.ts';
import type { ReadEntity } from '../model.ts';
import type { Stretch } from './attribution.ts';

/** What else is known of an article when its events are read. */
export interface Known {
  readonly text: string;
  readonly entities: readonly ReadEntity[];
  readonly dates: readonly FoundDate[];
  /** Entities of the whole article, where the others are those of a sentence. */
  readonly everyone?: readonly ReadEntity[];
}

/** Names of the entities that a span speaks of, in order. */
export function namesWithin(span: Span, entities: readonly ReadEntity[]): string[] {
  return entities
    .flatMap(({ name, spans }) => {
      const at = spans.find(({ start, end }) => span.start <= start && end <= span.end);
      return at ? [{ name, at: at.start }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** What a stretch of words covers. */
export const spanOf = ({ words }: Line, { from, to }: Stretch): Span => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end,
});
