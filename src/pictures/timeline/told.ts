import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Locale } from '../../model.ts';
import { dateInWords } from '../moment.ts';
import { plain } from '../plain-text.ts';
import { wordingOf } from '../wording.ts';
import type { Chronology } from './chronology.ts';
import type { Entry } from './entries.ts';
import { articleOf, nameOf, relationTold } from './relation.ts';

type Told = readonly [time: string, what: string];

/** What a timeline shows, item by item; a time that goes on is not said again. */
export function toldTimeline(base: FactBase, chronology: Chronology, locale: Locale): readonly string[] {
  const wording = wordingOf(locale);
  const { several } = chronology;
  const dated = chronology.stations.flatMap(({ date, entries, published, followed }): readonly Told[] => {
    const day = dateInWords(date, locale);
    return [
      ...entries.map((entry) => timed(base, entry, day, locale, several)),
      ...published.map(({ title }): Told => [day, `${wording.published}: ${plain(title)}`]),
      ...followed.map((entry) => timed(base, entry, day, locale, several)),
    ];
  });
  const undated = chronology.undated.map((entry) => timed(base, entry, wording.noDate, locale, several));
  const all = [...dated, ...undated];
  return all.map(([time, what], index) => joined([time === all[index - 1]?.[0] ? '' : time, what]));
}

/** With the date, unless the event is by another one; with the article where there are several. */
function timed(base: FactBase, entry: Entry, date: string, locale: Locale, several: boolean): Told {
  const name = several ? `${nameOf(entry)} (${articleOf(base, entry)})` : nameOf(entry);
  return [relationTold(base, entry, wordingOf(locale)) || date, name];
}

function joined([time, what]: Told): string {
  return time === '' ? what : `${time}: ${what}`;
}
