import { Temporal } from 'temporal-polyfill';

/** Behind a time of day, since the end of a bare date looks the same. */
const OFFSET = /(?<=\d[T ]\d.*)(?:Z|[+-]\d\d(?::?\d\d)*)$/i;

/**
 * The asker's clock from an ISO date-time. Its offset says what "today" means, or else the zone of
 * this machine does.
 * @throws RangeError naming the value.
 */
export function readClock(iso: string): Temporal.ZonedDateTime {
  const offset = iso.match(OFFSET)?.[0].toUpperCase().replace('Z', 'UTC');
  try {
    const zone = iso.includes('[') ? '' : `[${offset ?? Temporal.Now.timeZoneId()}]`;
    return Temporal.ZonedDateTime.from(iso + zone);
  } catch {
    const shown = JSON.stringify(iso.slice(0, 60));
    throw new RangeError(`not a date and time: ${shown}; write it as 2024-10-31T09:30:00-04:00`);
  }
}

/** The time of this machine. */
export function clockHere(): Temporal.ZonedDateTime {
  return clockAt(Date.now());
}

/**
 * An instant, in milliseconds since 1970, where this machine is: at its offset then, since asking for the zone's name
 * costs a noticeable part of a start.
 */
export function clockAt(instant: number): Temporal.ZonedDateTime {
  const minutes = -new Date(instant).getTimezoneOffset();
  const digits = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${digits(minutes / 60)}:${digits(minutes % 60)}`;
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(offset);
}
