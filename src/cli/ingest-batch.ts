import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Span } from '../model.ts';
import { readManuscript } from '../reading/manuscript/manuscript.ts';
import { momentIn } from '../reading/manuscript/publication.ts';
import type { Brief, ReadEvent, Reading, SlotFill } from '../reading/model.ts';
import { readArticleText } from '../reading/read.ts';
import { Id, jsonReply } from './json-lines.ts';

const Line = z.object(
  {
    id: Id.nullish(),
    text: z.string().min(1),
    published: z
      .string()
      .refine((words) => momentIn(words) !== null, 'no date as 2031-05-12T08:00+02:00')
      .nullish(),
    title: z.string().nullish(),
  },
  'expected an object with a text',
);
/** Stands in for the day of writing where none is known; what is counted from it is left out. */
const ANY_DAY = Temporal.PlainDate.from('2000-01-01');

/** One text as a line of JSON, and what was read in it as one. */
export function readLine(line: string): string {
  return jsonReply(line, (json) => {
    const { id, text, published, title } = Line.parse(json);
    const started = performance.now();
    const manuscript = readManuscript(text, { published: published ?? undefined, title: title ?? undefined });
    const day = manuscript.published?.local.slice(0, 10);
    const reading = readArticleText(manuscript, day === undefined ? ANY_DAY : Temporal.PlainDate.from(day));
    const ms = Math.round((performance.now() - started) * 1000) / 1000;
    return { ...recordOf(reading, id ?? null, text), ms };
  });
}

function recordOf(
  { manuscript, sentences, dates, entities, events, brief }: Reading,
  id: string | number | null,
  given: string,
) {
  const { text, title, byline, published } = manuscript;
  const known = (date: SlotFill['date']) => date !== undefined && (published !== null || date.anchor === null);
  const day = published?.span;
  // It is told in a field of its own.
  const isPublication = ({ start, end }: Span) => day != null && day.start <= start && end <= day.end;
  const fill = ({ start, end, date }: SlotFill) => ({
    text: text.slice(start, end),
    start,
    end,
    ...(known(date) && { date: date?.value }),
  });
  const slotsOf = ({ slots }: ReadEvent) =>
    Object.fromEntries(Object.entries(slots).map(([slot, fills]) => [slot, fills.map(fill)]));
  return {
    id,
    ...(text !== given && { text }),
    title,
    byline: byline?.replace(/^by[ :]+/i, '') ?? null,
    published: published?.local ?? null,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    dates: dates
      .filter((date) => known(date) && !isPublication(date))
      .map(({ text: words, start, end, value }) => ({ text: words, start, end, value })),
    entities: entities.map(({ name, kind, roles, spans }) => ({
      name,
      kind,
      roles: roles.map((role) => role.title),
      spans: spans.map(({ start, end }) => ({ start, end })),
    })),
    events: events.map((event) => ({
      kind: event.kind,
      trigger: { start: event.trigger.start, end: event.trigger.end },
      sentence: { start: event.sentence.start, end: event.sentence.end },
      says: event.says,
      slots: slotsOf(event),
    })),
    brief: Object.fromEntries(
      (['who', 'what', 'when', 'where', 'why', 'how'] as const satisfies readonly (keyof Brief)[]).map((slot) => {
        const value = brief[slot];
        return [slot, value && fill(value)];
      }),
    ),
  };
}
