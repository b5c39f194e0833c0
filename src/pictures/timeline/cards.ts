import type { FactBase } from '../../knowledge/fact-base.ts';
import { MARGIN, WIDTH } from '../picture.ts';
import { endOf, type Row, rowOf } from '../row.ts';
import type { Wording } from '../wording.ts';
import type { Entry } from './entries.ts';
import { articleOf, nameOf, relationShown } from './relation.ts';
import { BETWEEN, NAME, SMALL, TEXT } from './styles.ts';

/** An event with its name and, where it hangs below another one, the words for that. */
export interface Card extends Row {
  readonly entry: Entry;
  /** Where the line that joins it to the event above begins, or null where nothing is above. */
  readonly joined: { readonly x: number; readonly y: number } | null;
}

const INDENT = 44;
/** Deeper chains of events stay in this column. */
const DEEPEST = 3;
const PADDING = 14;

/** The cards of events below each other, each indented by what it follows; `several`: each names its article. */
export function cardsOf(
  base: FactBase,
  entries: readonly Entry[],
  top: number,
  wording: Wording,
  several: boolean,
): readonly Card[] {
  const cards: Card[] = [];
  for (const entry of entries) {
    const last = cards.at(-1);
    const x = TEXT + INDENT * Math.min(entry.depth, DEEPEST);
    const row = rowOf(
      [
        [relationShown(base, entry, wording), SMALL],
        [nameOf(entry), NAME],
        ...(several ? [[articleOf(base, entry), SMALL] as const] : []),
      ],
      x,
      last ? endOf(last) + BETWEEN : top,
      WIDTH - MARGIN - x,
      PADDING,
    );
    const parent = entry.depth > 0 ? cards.findLast((card) => card.entry.depth === entry.depth - 1) : undefined;
    cards.push({ ...row, entry, joined: parent ? { x: x - INDENT / 2, y: endOf(parent) } : null });
  }
  return cards;
}
