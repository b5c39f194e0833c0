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

/** Everything that is read out of a manuscript written on `written`, in its own zone. Never throws; linear in time. */
export function readArticleText(manuscript: Manuscript, written: Temporal.PlainDate): Reading {
  const { text } = manuscript;
  const lines = linesOf(manuscript);
  const dates = lines.flatMap(({ start, end }) =>
    readDates(text.slice(start, end), written).map((date) => ({
      ...date,
      start: start + date.start,
      end: start + date.end,
    })),
  );
  const named = withPronouns(entitiesOf(lines, text, manuscript.dateline), lines, text);
  const titled = withLaterTitles(named, lines, text);
  const quotations = quotationsOf(manuscript.blocks, lines, text, titled);
  const entities = withFirstPersons(titled, lines, quotations, text);
  const events = withSpeakers(eventsOf(lines, { text, entities, dates }), quotations);
  return {
    manuscript,
    sentences: lines.map(({ start, end }) => ({ start, end })),
    dates,
    entities,
    quotations,
    measures: measuresOf(lines, text),
    events,
    brief: briefOf(events, manuscript, entities, dates),
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
