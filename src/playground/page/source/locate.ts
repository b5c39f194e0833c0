import type { Source } from '../../contract.ts';
import { type Folded, folded, soughtIn } from '../../sought.ts';

/** Words of an article: half-open offsets into its body. */
export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Where the words of a quote stand; null where no article has them. A clipped quote is found by what is left of it. */
export function locate(sources: readonly Pick<Source, 'id' | 'body'>[], text: string): Place | null {
  const sought = soughtIn(text);
  if (sought === null) return null;
  for (const source of sources) {
    const { text: searched, offsets } = bodyOf(source);
    const from = searched.indexOf(sought);
    if (from >= 0) {
      return {
        article: source.id,
        start: offsets[from] ?? 0,
        end: (offsets[from + sought.length - 1] ?? source.body.length - 1) + 1,
      };
    }
  }
  return null;
}

/** Articles stay what they are, and each quote is sought in all of them. */
const BODIES = new WeakMap<object, Folded>();

function bodyOf(source: Pick<Source, 'body'>): Folded {
  const known = BODIES.get(source) ?? folded(source.body);
  BODIES.set(source, known);
  return known;
}
