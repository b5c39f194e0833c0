import type { Palette } from '../palette.ts';
import { element, escaped, short } from '../xml.ts';
import { isPeriod, type Tick, ticksOf } from './axis.ts';
import type { PlacedStation } from './layout.ts';
import { AXIS } from './styles.ts';

/** Nearer ticks than this go without their numbers. */
const ROOM_FOR_NUMBER = 26;
const NUMBER = 20;
/** Half the height of a break. */
const BREAK = 13;

/** The axis with its dates, the days between them and the places where it is broken. */
export function drawnRail(stations: readonly PlacedStation[], palette: Palette): readonly string[] {
  const [first] = stations;
  const last = stations.at(-1);
  if (!first || !last) return [];
  const breaks = stations.flatMap(({ gap }) => (gap?.broken ? [gap.mark] : []));
  const starts = [first.mark, ...breaks.map((y) => y + BREAK)];
  const ends = [...breaks.map((y) => y - BREAK), last.bottom];
  const line = { stroke: palette.line, 'stroke-width': 4, 'stroke-linecap': 'round', fill: 'none' };
  return [
    ...starts.map((y, index) => element('path', { ...line, d: `M${AXIS} ${short(y)}V${short(ends[index] ?? y)}` })),
    ...breaks.map((y) => element('path', { ...line, 'stroke-width': 3, d: zigzag(y) })),
    ...drawnTicks(ticksOf(stations), palette),
    ...stations.flatMap((station) => [
      mark(station, palette),
      ...station.published.map((row) => diamond(row.mark, palette)),
    ]),
  ];
}

/** Two strokes across, for time that is left out. */
function zigzag(y: number): string {
  const stroke = (at: number) => `M${AXIS - 13} ${short(at + 5)}l26 -10`;
  return `${stroke(y - BREAK)}${stroke(y + BREAK)}`;
}

function drawnTicks(ticks: readonly Tick[], palette: Palette): readonly string[] {
  return ticks.flatMap(({ day, y }, index) => {
    const near = [ticks[index - 1], ticks[index + 1]].some(
      (other) => other !== undefined && Math.abs(other.y - y) < ROOM_FOR_NUMBER,
    );
    const tick = element('path', {
      d: `M${AXIS - 9} ${short(y)}h18`,
      stroke: palette.line,
      'stroke-width': 3,
    });
    const number = element(
      'text',
      { x: AXIS - 15, y: y + NUMBER * 0.35, 'font-size': NUMBER, 'text-anchor': 'end', fill: palette.muted },
      escaped(String(day)),
    );
    return near ? [tick] : [tick, number];
  });
}

/** A date is a stretch as long as what is on it: full for a day, hollow for a longer time. */
function mark(station: PlacedStation, palette: Palette): string {
  const top = station.mark - 10;
  return element('rect', {
    x: AXIS - 8,
    y: top,
    width: 16,
    height: station.until - top,
    rx: 8,
    fill: isPeriod(station) ? palette.page : palette.accent,
    stroke: palette.accent,
    'stroke-width': 4,
  });
}

function diamond(y: number, palette: Palette): string {
  const d = `M${AXIS} ${short(y - 14)}l14 14l-14 14l-14 -14z`;
  return element('path', { d, fill: palette.page, stroke: palette.text, 'stroke-width': 3 });
}
