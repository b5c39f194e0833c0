import type { Temporal } from 'temporal-polyfill';
import { readDates } from '../text/dates.ts';
import { briefOf } from './brief.ts';
import { eventsOf } from './clauses/events.ts';
import { linesOf } from './line.ts';
import type { Manuscript, Reading } from './model.ts';
import { entitiesOf } from './names/entities.ts';
import { withPronouns } from './names/pronouns.ts';
import { measuresOf, quotationsOf } from './quotations.ts';

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
  const entities = withPronouns(entitiesOf(lines, text, manuscript.dateline), lines, text);
  const events = eventsOf(lines, { text, entities, dates });
  return {
    manuscript,
    sentences: lines.map(({ start, end }) => ({ start, end })),
    dates,
    entities,
    quotations: quotationsOf(lines, text, entities),
    measures: measuresOf(lines, text),
    events,
    brief: briefOf(events, manuscript, entities),
  };
}
