import { Temporal } from 'temporal-polyfill';

/**
 * The asker's clock from an ISO date-time; its offset says what "today" means.
 * @throws RangeError naming the value.
 */
export function readClock(iso: string): Temporal.ZonedDateTime {
  const offset = iso.match(/(?:Z|[+-]\d\d:?\d\d)$/)?.[0];
  try {
    const zone = offset === undefined || offset === 'Z' ? 'UTC' : offset;
    if (offset === undefined) return Temporal.PlainDateTime.from(iso).toZonedDateTime(zone);
    return Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  } catch {
    throw new RangeError(`not a date and time: "${iso.slice(0, 60)}"; write it as 2024-10-31T09:30:00-04:00`);
  }
}
