import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Article, Locale } from '../../model.ts';
import { dateInWords } from '../moment.ts';
import { MARGIN, WIDTH } from '../picture.ts';
import { label, plain } from '../plain-text.ts';
import { endOf, type Row, rowOf, type StyledText } from '../row.ts';
import { bottomOf } from '../text-block.ts';
import { type Wording, wordingOf } from '../wording.ts';
import { type Card, cardsOf } from './cards.ts';
import type { Chronology, Station } from './chronology.ts';
import { type Gap, gapBetween } from './gap.ts';
import { BETWEEN, DATE, SMALL, TEXT, TEXT_WIDTH, TITLE } from './styles.ts';

/** The words for a time between dates, and where its room ends. */
interface PlacedGap extends Row, Gap {
  readonly end: number;
}

export interface PlacedStation extends Row {
  readonly station: Station;
  readonly cards: readonly Card[];
  readonly published: readonly Row[];
  /** Where that ends which is on the date itself, and what follows it goes on. */
  readonly until: number;
  readonly bottom: number;
  /** The time until the next date. */
  readonly gap: PlacedGap | null;
}

export interface TimelineLayout {
  readonly height: number;
  readonly title: Row;
  readonly stations: readonly PlacedStation[];
  /** The heading of events without a date. */
  readonly noDate: Row | null;
  readonly undated: readonly Card[];
  readonly more: Row | null;
}

const AROUND_GAP = 16;
const DAY = 30;
const BEFORE_UNDATED = 28;

/** Gives everything its place: rows below each other in one column, in order of time. */
export function timelineLayout(base: FactBase, chronology: Chronology, locale: Locale): TimelineLayout {
  const wording = wordingOf(locale);
  const title = rowOf([[wording.timeline, TITLE]], MARGIN, MARGIN, WIDTH - 2 * MARGIN);
  let y = endOf(title) + BETWEEN;
  const stations: PlacedStation[] = [];
  for (const [index, station] of chronology.stations.entries()) {
    const placed = placedStation(base, station, chronology.stations[index + 1], y, locale, chronology.several);
    stations.push(placed);
    y = (placed.gap?.end ?? placed.bottom) + AROUND_GAP;
  }
  const noDate = chronology.undated.length > 0 ? beside([wording.noDate, DATE], y + BEFORE_UNDATED) : null;
  const undated = noDate ? cardsOf(base, chronology.undated, endOf(noDate) + BETWEEN, wording, chronology.several) : [];
  y = bottomOf(undated, y);
  const more = chronology.more > 0 ? beside([wording.more(chronology.more), SMALL], y + BETWEEN) : null;
  return { height: Math.ceil((more ? endOf(more) : y) + MARGIN), title, stations, noDate, undated, more };
}

function placedStation(
  base: FactBase,
  station: Station,
  next: Station | undefined,
  y: number,
  locale: Locale,
  several: boolean,
): PlacedStation {
  const wording = wordingOf(locale);
  const heading = beside([dateInWords(station.date, locale), DATE], y);
  const alone = cardsOf(base, station.entries, endOf(heading) + BETWEEN, wording, several);
  const published = publications(station.published, bottomOf(alone, endOf(heading)) + BETWEEN, wording);
  const followed = cardsOf(
    base,
    station.followed,
    bottomOf([...alone, ...published], endOf(heading)) + BETWEEN,
    wording,
    several,
  );
  const cards = [...alone, ...followed];
  const onTheDate = cards.filter(({ entry }) => entry.depth === 0);
  const until = bottomOf([...onTheDate, ...published], endOf(heading));
  const bottom = bottomOf([...cards, ...published], endOf(heading));
  const gap = next ? gapBetween(station, next) : null;
  return { ...heading, station, cards, published, until, bottom, gap: gap && placedGap(gap, bottom, wording) };
}

/** A day is as high as another, so far as the axis is not broken. */
function placedGap(gap: Gap, top: number, wording: Wording): PlacedGap {
  const days = gap.broken ? 0 : gap.days * DAY - 2 * AROUND_GAP;
  const told: StyledText = [wording.later(gap.distance), SMALL];
  const height = Math.max(days, beside(told, 0).height);
  const y = top + AROUND_GAP;
  return { ...beside(told, y + (height - beside(told, 0).height) / 2), ...gap, end: y + height };
}

function publications(articles: readonly Article[], top: number, wording: Wording): readonly Row[] {
  const rows: Row[] = [];
  for (const { title, outlet } of articles) {
    const heading = [wording.published, plain(outlet)].filter((part) => part !== '').join(' · ');
    const texts: StyledText[] = [
      [heading, { ...SMALL, tone: 'text', bold: true }],
      [label(title), SMALL],
    ];
    rows.push(rowOf(texts, TEXT, rows.length > 0 ? bottomOf(rows, top) + BETWEEN : top, TEXT_WIDTH));
  }
  return rows;
}

function beside(text: StyledText, y: number): Row {
  return rowOf([text], TEXT, y, TEXT_WIDTH);
}
