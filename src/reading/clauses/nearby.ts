import type { FoundDate } from '../../text/dates.ts';
import type { Line } from '../line.ts';
import type { ReadEntity } from '../model.ts';
import type { Known } from './known.ts';

/** For each line what is known within it alone, so that long texts are read in linear time. */
export function nearby(lines: readonly Line[], { text, entities, dates }: Known): Known[] {
  const found = lines.map(() => ({ entities: [] as ReadEntity[], dates: [] as FoundDate[] }));
  for (const entity of entities) {
    const spans = new Map<number, ReadEntity['spans'][number][]>();
    for (const span of entity.spans) {
      const at = lineAt(lines, span.start);
      const own = spans.get(at);
      if (own) own.push(span);
      else spans.set(at, [span]);
    }
    for (const [at, own] of spans) found[at]?.entities.push({ ...entity, spans: own });
  }
  for (const date of dates) found[lineAt(lines, date.start)]?.dates.push(date);
  return found.map((each) => ({ text, ...each, everyone: entities }));
}

/** The last line that begins at or before an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
