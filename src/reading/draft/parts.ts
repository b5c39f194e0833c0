import { mayTellParts, partsOf } from '../../language/en/syntax/parts.ts';
import { treeOf } from '../../language/en/syntax/read.ts';
import { namesWithin } from '../clauses/known.ts';
import type { ReadEvent, Reading } from '../model.ts';
import type { DraftedFact } from './shape.ts';

/** Who hosts, mediates, chairs, accompanies, represents or succeeds in what an event's sentences tell: those who are named. */
export function partFacts(
  { manuscript: { text }, entities, events }: Reading,
  mentions: readonly ReadEvent[],
  ids: ReadonlyMap<string, string>,
): DraftedFact[] {
  return mentions.flatMap((event) => {
    const { start, end } = event.sentence;
    const sentence = text.slice(start, end);
    if (!mayTellParts(sentence)) return [];
    const tree = treeOf(sentence);
    const rivals = events.filter((each) => each.sentence.start === start);
    return partsOf(tree).flatMap(({ as, range, verb }): DraftedFact[] => {
      if (ownerOf(rivals, start + (tree.words[verb]?.start ?? 0)) !== event) return [];
      const value = tree.text(sentence, range);
      const from = start + (tree.words[range.from]?.start ?? 0);
      const named = namesWithin({ start: from, end: from + value.length }, entities);
      if (named.length === 0) return [];
      return [
        {
          slot: 'who',
          aspect: 'role',
          as,
          value,
          entities: named.map((name) => ids.get(name) as string),
          ...(event.says && { says: ids.get(event.says) as string }),
          evidence: sentence,
        },
      ];
    });
  });
}

/** Of the events that a sentence tells the one whose words hold a place, else the last that begins before it. */
function ownerOf(events: readonly ReadEvent[], at: number): ReadEvent | undefined {
  const spanOf = ({ slots, trigger }: ReadEvent) => [trigger, ...(slots.who ?? []), ...(slots.what ?? [])];
  const holds = (event: ReadEvent) => spanOf(event).some(({ start, end }) => start <= at && at < end);
  const begins = (event: ReadEvent) => Math.min(...spanOf(event).map(({ start }) => start));
  return events.find(holds) ?? events.findLast((event) => begins(event) <= at) ?? events[0];
}
