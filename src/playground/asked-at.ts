import { Temporal } from 'temporal-polyfill';
import { Refusal } from './refusal.ts';

/** Discord's ids tell when they were made, and begin with 2015; an asker's clock goes no further back. */
const EARLIEST = '2015-01-02T00:00';
/** And their digits run out some day. */
const LATEST = '2100-01-01T00:00';

/** Turns what the page calls the time into instants and back. */
export class AskedAt {
  readonly zone: string;
  private readonly present: () => number;

  /** @param present milliseconds since 1970 */
  constructor(zone: string, present: () => number) {
    this.zone = zone;
    this.present = present;
  }

  readonly earliest = EARLIEST;

  /** The present as a local date-time, to the minute. */
  now(): string {
    const here = Temporal.Instant.fromEpochMilliseconds(this.present()).toZonedDateTimeISO(this.zone);
    return here.toPlainDateTime().toString({ smallestUnit: 'minute' });
  }

  /**
   * Milliseconds since 1970 of a local date-time, null standing for the present.
   * @throws Refusal where there is no such time, or none that an id can tell.
   */
  instant(local: string | null): number {
    if (local === null) return this.present();
    try {
      const at = Temporal.PlainDateTime.from(local).toZonedDateTime(this.zone).epochMilliseconds;
      if (local >= EARLIEST && local < LATEST) return at;
    } catch {
      throw new Refusal(400, `there is no such time: ${local}`);
    }
    throw new Refusal(400, `the clock goes from ${EARLIEST} to ${LATEST} and no further, not to ${local}`);
  }
}
