import type { EntityKind, Span } from '../../model.ts';
import type { Word } from '../line.ts';

/** A name where it stands. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: EntityKind | 'demonym';
  /** How much speaks for the kind: 0 its shape alone, 1 the words around it, 5 what it is made of. */
  readonly weight: number;
  readonly roles: readonly Span[];
  readonly code: string | null;
  /** The short form in brackets behind it: "(WHO)". */
  readonly acronym?: Span;
}

/** The words `from` up to, not including, `to` as a mention. */
export function mention(
  words: readonly Word[],
  from: number,
  to: number,
  text: string,
  kind: Mention['kind'],
  rest: Partial<Mention> = {},
): Mention {
  const [start, end] = [(words[from] as Word).start, (words[to - 1] as Word).end];
  return { start, end, text: text.slice(start, end), kind, weight: 5, roles: [], code: null, ...rest };
}

/** What the words `from` up to, not including, `to` cover. */
export const span = (words: readonly Word[], from: number, to: number): Span => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end,
});
