import { scaleUtc } from 'd3-scale';
import type { Temporal } from 'temporal-polyfill';
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
    const height = scaleUtc([time(last), time(next.station.date.first)], [station.until, next.mark]);
    return Array.from({ length: station.gap.days - 1 }, (_, passed) => {
      const day = last.add({ days: passed + 1 });
      return { day: day.day, y: height(time(day)) };
    });
  });
}

/** More than a day. */
export function isPeriod({ station: { date } }: PlacedStation): boolean {
  return !date.first.equals(date.last);
}

function time(day: Temporal.PlainDate): Date {
  return new Date(Date.UTC(day.year, day.month - 1, day.day));
}
