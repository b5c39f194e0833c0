import type { PlacedStation } from './layout.ts';

/** A day between two dates, at its height. */
export interface Tick {
  readonly day: number;
  readonly y: number;
}

/** The days between neighbouring dates, as far as the axis runs on without a break. */
export function ticksOf(stations: readonly PlacedStation[]): readonly Tick[] {
  return stations.flatMap((station, index) => {
    const next = stations[index + 1];
    if (!next || !station.gap || station.gap.broken) return [];
    const { last } = station.station.date;
    const between = next.mark - station.until;
    const days = station.gap.days;
    return Array.from({ length: days - 1 }, (_, passed) => ({
      day: last.add({ days: passed + 1 }).day,
      y: station.until + (between * (passed + 1)) / days,
    }));
  });
}

/** More than a day. */
export function isPeriod({ station: { date } }: PlacedStation): boolean {
  return !date.first.equals(date.last);
}
