import { attributionOf } from '../clauses/attribution.ts';
import { linesOf } from '../line.ts';
import type { Reading } from '../model.ts';
import type { DraftedEvent, DraftedFact } from './shape.ts';

/** What is made known of the main event: the first attribution with a day, and statements of others. */
export function statementsOf(
  reading: Reading,
  ids: ReadonlyMap<string, string>,
  about: string,
  taken: Set<string>,
): DraftedEvent[] {
  const { manuscript, events, dates } = reading;
  const { text } = manuscript;
  const found = new Map<string, DraftedEvent>();
  for (const line of linesOf(manuscript)) {
    const says = events.find(({ sentence, says: by }) => by !== null && sentence.start === line.start)?.says;
    if (!says) continue;
    const { frame } = attributionOf(line);
    if (!frame) continue;
    const span = { start: line.words[frame.from]?.start ?? 0, end: line.words[frame.to - 1]?.end ?? 0 };
    const evidence = text.slice(line.start, line.end);
    const date = dates.find(({ start, end }) => span.start <= start && end <= span.end);
    const separate = /\bin an? (?:separate |joint |written )?statement\b/.exec(text.slice(span.start, span.end));
    if (found.size === 0 ? !date : !separate || found.has(says)) continue;
    const id = taken.has('announcement') ? `statement-${found.size + 1}` : 'announcement';
    taken.add(id);
    const entity = reading.entities.find(({ name }) => name === says);
    const form = [says, ...(entity?.aliases ?? [])].find((name) => evidence.includes(name));
    if (!form) continue;
    const facts: DraftedFact[] = [{ slot: 'who', value: form, entities: [ids.get(says) as string], evidence }];
    if (date) facts.push({ slot: 'when', value: text.slice(date.start, date.end), date: date.text, evidence });
    if (separate) facts.push({ slot: 'how', value: separate[0], evidence });
    found.set(says, { id, name: `the statement by ${says}`, kind: 'statement', about, facts });
  }
  return [...found.values()];
}
