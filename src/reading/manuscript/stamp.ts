import {
  BETWEEN,
  DAYS,
  FILLER,
  LABELS,
  OFFSETS,
  type Piece,
  type Reader,
  TIMES,
  YEARLESS,
  ZONES,
} from './stamp-words.ts';

/** A day, a time of day and a zone as they are written, each as far as it is. */
export interface Stamp {
  readonly label: 'published' | 'updated' | null;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Whether month and day, in figures alone, may be the other way round. */
  readonly either: boolean;
  readonly hour: number | null;
  readonly minute: number;
  /** Minutes east of UTC. */
  readonly offset: number | null;
  /** Abbreviation or IANA name, as written. */
  readonly zone: string | null;
}

/** What a scan came to: the stamps, and how far they reach. */
export interface Stamps {
  readonly stamps: readonly Stamp[];
  readonly end: number;
}

/**
 * Reads stamps from a place of a text on, as far as it holds nothing else: labels, weekdays, days, times and zones in
 * any order.
 */
export function scanStamps(text: string, from = 0): Stamps {
  const pieces: Piece[] = [{}];
  let at = from;
  let afterTime = false;
  const take = (readers: readonly Reader[]): Piece | null => {
    for (const [pattern, read] of readers) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      const piece = match && read(match);
      if (!match || !piece) continue;
      at = pattern.lastIndex;
      return piece;
    }
    return null;
  };
  const current = () => pieces.at(-1) as Piece;
  const add = (piece: Piece, isNew: (now: Piece) => boolean) => {
    if (isNew(current())) pieces.push({});
    Object.assign(current(), piece);
  };
  while (at < text.length) {
    const offset = afterTime ? take(OFFSETS) : null;
    if (offset) {
      add(offset, () => false);
      continue;
    }
    BETWEEN.lastIndex = at;
    if (BETWEEN.test(text)) at = BETWEEN.lastIndex;
    const zone = afterTime ? (take(OFFSETS) ?? take(ZONES)) : null;
    if (zone) {
      add(zone, () => false);
      continue;
    }
    const label = take(LABELS);
    if (label) {
      add(label, (now) => now.label !== undefined || now.day !== undefined || now.hour !== undefined);
      afterTime = false;
      continue;
    }
    const day = take(DAYS) ?? take(YEARLESS);
    if (day) {
      add(day, (now) => now.day !== undefined);
      continue;
    }
    const time = take(TIMES);
    if (time) {
      add(time, (now) => now.hour !== undefined);
      afterTime = true;
      continue;
    }
    FILLER.lastIndex = at;
    if (!FILLER.test(text)) break;
    at = FILLER.lastIndex;
  }
  return { stamps: pieces.flatMap((piece) => whole(piece) ?? []), end: at };
}

function whole(piece: Piece): Stamp | null {
  const { month, day } = piece;
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const { label = null, year = null, either = false, hour = null, minute = 0, offset = null, zone = null } = piece;
  return { label, year, month, day, either, hour, minute, offset, zone };
}
