import { Temporal } from 'temporal-polyfill';
import table from './zone-abbreviations.json' with { type: 'json' };

/**
 * Zones that an abbreviation may mean. It means the first whose clock shows that offset, in minutes, on the day; what is
 * used on several continents with one offset each (CST, IST, AST) is left out, since it tells nothing for certain.
 */
const ABBREVIATIONS: Readonly<Record<string, { readonly offset: number; readonly zones: readonly string[] }>> =
  table.abbreviations;
/** Names that hold all year round. */
const NAMES: Readonly<Record<string, string>> = table.names;
/** Where a clock differs from UTC by a part of an hour, and nowhere else by as much without summer time. */
const ODD_OFFSETS: Readonly<Record<string, string>> = table.oddOffsets;

/** The IANA zone that an abbreviation means on a day, or null where that is not certain. */
export function zoneNamed(word: string, local: Temporal.PlainDateTime): string | null {
  const key = word.toUpperCase();
  const known = Object.hasOwn(ABBREVIATIONS, key) ? ABBREVIATIONS[key] : undefined;
  if (!known) return Object.hasOwn(NAMES, key) ? (NAMES[key] ?? null) : null;
  return known.zones.find((zone) => local.toZonedDateTime(zone).offsetNanoseconds === known.offset * 6e10) ?? null;
}

/** A zone whose clock always differs from UTC by so many minutes, or null when there is none. */
export function zoneAtOffset(minutes: number): string | null {
  if (minutes === 0) return 'UTC';
  const hours = minutes / 60;
  if (!Number.isInteger(hours)) return ODD_OFFSETS[String(minutes)] ?? null;
  // The signs of these names are the other way round.
  return hours >= -12 && hours <= 14 ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}` : null;
}

export function isZone(zone: string): boolean {
  try {
    Temporal.PlainDateTime.from('2000-01-01').toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
}
