import type { Temporal } from 'temporal-polyfill';
import { readDates } from '../text/dates.ts';
import { briefOf } from './brief.ts';
import { eventsOf } from './clauses/events.ts';
import { linesOf } from './line.ts';
import { measuresOf } from './measures.ts';
import type { Manuscript, Quotation, ReadEvent, Reading } from './model.ts';
import { entitiesOf } from './names/entities.ts';
import { withLaterTitles } from './names/later-titles.ts';
import { withPronouns } from './names/pronouns.ts';
import { withFirstPersons } from './quotations/first-person.ts';
import { quotationsOf } from './quotations/quotations.ts';

/** What a manuscript speaks of: its names, days and amounts. Never throws; linear in time. */
export type Named = Pick<Reading, 'manuscript' | 'sentences' | 'dates' | 'entities' | 'quotations' | 'measures'>;

/** Everything that is read out of a manuscript written on `written`, in its own zone. Never throws; linear in time. */
export function readArticleText(manuscript: Manuscript, written: Temporal.PlainDate): Reading {
  const lines = linesOf(manuscript);
  const named = namedIn(manuscript, lines, written);
  const { dates, entities, quotations } = named;
  const events = withSpeakers(eventsOf(lines, { text: manuscript.text, entities, dates }), quotations);
  return { ...named, events, brief: briefOf(events, manuscript, entities, dates) };
}

/** … without what happens in it, which takes the tree of each sentence. */
export function readNames(manuscript: Manuscript, written: Temporal.PlainDate): Named {
  return namedIn(manuscript, linesOf(manuscript), written);
}

function namedIn(manuscript: Manuscript, lines: ReturnType<typeof linesOf>, written: Temporal.PlainDate): Named {
  const { text } = manuscript;
  const dates = lines.flatMap(({ start, end }) =>
    readDates(text.slice(start, end), written).map((date) => ({
      ...date,
      start: start + date.start,
      end: start + date.end,
    })),
  );
  const found = withPronouns(entitiesOf(lines, text, manuscript.dateline), lines, text);
  const titled = withLaterTitles(found, lines, text);
  const quotations = quotationsOf(manuscript.blocks, lines, text, titled);
  return {
    manuscript,
    sentences: lines.map(({ start, end }) => ({ start, end })),
    dates,
    entities: withFirstPersons(titled, lines, quotations, text),
    quotations,
    measures: measuresOf(lines, text),
  };
}

/** Events, those of a sentence that is quoted as a whole told by its speaker. */
function withSpeakers(events: readonly ReadEvent[], quotations: readonly Quotation[]): ReadEvent[] {
  let at = 0;
  return events.map((event) => {
    const { start, end } = event.sentence;
    while (at < quotations.length && (quotations[at] as Quotation).end + 1 < end) at++;
    const quotation = quotations[at];
    // The marks themselves stand outside a quotation and within its sentence.
    const isQuoted = quotation !== undefined && quotation.start <= start + 1 && end <= quotation.end + 1;
    return isQuoted && event.says === null ? { ...event, says: quotation.speaker } : event;
  });
}
