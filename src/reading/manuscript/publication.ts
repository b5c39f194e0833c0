import { Temporal } from 'temporal-polyfill';
import type { Publication } from '../model.ts';
import { type Stamp, scanStamps } from './stamp.ts';
import { isZone, zoneAtOffset, zoneNamed } from './zones.ts';

type Moment = Omit<Publication, 'span'>;

/**
 * A stamp as local time in a zone. With a zone given, a stamp that tells its own is converted to it; an offset that no
 * zone always has becomes UTC. Null when there is no such day, or no year, or nothing tells the day from the month.
 */
export function momentOf(stamp: Stamp, given?: string, year?: number, dayFirst?: boolean): Moment | null {
  const written = stamp.year ?? year ?? null;
  if (written === null || (stamp.either && dayFirst === undefined)) return null;
  try {
    const { hour, minute, offset } = stamp;
    const [month, day] = stamp.either && dayFirst ? [stamp.day, stamp.month] : [stamp.month, stamp.day];
    const date = Temporal.PlainDate.from({ year: written, month, day }, { overflow: 'reject' });
    if (hour === null) return { local: date.toString(), zone: given ?? null };
    const local = date.toPlainDateTime({ hour, minute });
    const told = stamp.zone === null ? null : stamp.zone.includes('/') ? stamp.zone : zoneNamed(stamp.zone, local);
    const named = told !== null && isZone(told) ? told : null;
    const instant =
      offset !== null
        ? local.toZonedDateTime('UTC').toInstant().subtract({ minutes: offset })
        : named && local.toZonedDateTime(named).toInstant();
    if (!instant) return { local: shown(local), zone: given ?? null };
    const zone = given ?? named ?? (offset === null ? 'UTC' : (zoneAtOffset(offset) ?? 'UTC'));
    return { local: shown(instant.toZonedDateTimeISO(zone).toPlainDateTime()), zone };
  } catch {
    return null;
  }
}

/** The moment that words mean which are nothing but its date or time, or null. */
export function momentIn(words: string, given?: string, dayFirst?: boolean): Moment | null {
  const text = words.trim();
  const { stamps, end } = scanStamps(text);
  const [stamp] = stamps;
  return stamp && end === text.length ? momentOf(stamp, given, undefined, dayFirst) : null;
}

function shown(local: Temporal.PlainDateTime): string {
  return local.toString({ smallestUnit: 'minute' });
}
