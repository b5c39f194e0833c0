import type { Drawn, PageNode } from './drawn.ts';
import { isProse } from './prose.ts';

/** Of a box of the article's own so much at most leads elsewhere. */
const MOST_LINKED = 0.1;
const BESIDE = new Set(['nav', 'footer']);

/**
 * The blocks that were found to be the article, with those that stand among them in the page and read as it does: boxes
 * with facts, lists and tables, which are easily taken for teasers. Linear in time.
 */
export function withLost(found: readonly Drawn[], page: readonly Drawn[]): readonly Drawn[] {
  const places = placesIn(page);
  const linked = linkedShares(page);
  const isOwn = (block: Drawn, listed: boolean) => {
    if (BESIDE.has(block.box?.localName ?? '')) return false;
    if (block.linked) return listed && isProse(block.text);
    if (block.box !== null && (linked.get(block.box) ?? 0) > MOST_LINKED) return false;
    return isProse(block.text) || block.mark === 'row' || (block.mark === 'item' && listed);
  };
  const whole: Drawn[] = [];
  let at: number | null = null;
  for (const block of found) {
    const place: number | undefined = places.get(block.text)?.find((each) => at === null || each >= at);
    if (place !== undefined) {
      for (let i = at ?? place; i < place; i++) {
        const [each, before] = [page[i] as Drawn, page[i - 1]];
        const last = whole.at(-1);
        if (isOwn(each, last !== undefined && last.text === before?.text && opensList(last))) whole.push(each);
      }
      at = place + 1;
    }
    whole.push(block);
  }
  return whole;
}

function opensList({ mark, text }: Drawn): boolean {
  return mark === 'item' || /:$/.test(text);
}

function placesIn(page: readonly Drawn[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { text }] of page.entries()) {
    const own = places.get(text);
    if (own) own.push(i);
    else places.set(text, [i]);
  }
  return places;
}

/** How much of the words in a box leads elsewhere. */
function linkedShares(page: readonly Drawn[]): Map<PageNode, number> {
  const counts = new Map<PageNode, { linked: number; all: number }>();
  for (const { box, linked, text } of page) {
    if (!box) continue;
    const count = counts.get(box) ?? { linked: 0, all: 0 };
    counts.set(box, { linked: count.linked + (linked ? text.length : 0), all: count.all + text.length });
  }
  return new Map([...counts].map(([box, { linked, all }]) => [box, linked / all]));
}
