import { scaleLog } from 'd3-scale';
import { paletteOf } from '../../../src/pictures/palette.ts';
import { WIDTH } from '../../../src/pictures/picture.ts';
import { svgOf } from '../../../src/pictures/svg.ts';
import { element, escaped } from '../../../src/pictures/xml.ts';
import type { Measured } from './bench.ts';

const HEIGHT = 420;
const PLOT = { left: 100, right: WIDTH - 130, top: 56, bottom: HEIGHT - 56 };
const TITLE = 'Time to find a sentence';
/** Told apart without colours too. */
const DASHES: Readonly<Record<string, string>> = { 'bare BM25': '2 4', MiniSearch: '8 4', 'Fuse.js': '12 4 2 4' };
const OWN = 'Attaché';

/** Median milliseconds a question by number of sentences, both by powers of ten, as an SVG document. */
export function growthPicture(measured: readonly Measured[]): string {
  const palette = paletteOf('light');
  const shown = measured.filter(({ name }) => name === OWN || Object.hasOwn(DASHES, name));
  const sizes = [...new Set(shown.map(({ size }) => size))];
  const medians = shown.map(({ median }) => median);
  const x = scaleLog([Math.min(...sizes), Math.max(...sizes)], [PLOT.left, PLOT.right]);
  const powers = [Math.floor(Math.log10(Math.min(...medians))), Math.ceil(Math.log10(Math.max(...medians)))] as const;
  const y = scaleLog([10 ** powers[0], 10 ** powers[1]], [PLOT.bottom, PLOT.top]);
  const words = (content: string, at: { x: number; y: number }, anchor: 'start' | 'middle' | 'end', fill: string) =>
    element('text', { ...at, 'text-anchor': anchor, 'font-size': 14, fill }, escaped(content));

  const across = Array.from({ length: powers[1] - powers[0] + 1 }, (_, i) => 10 ** (powers[0] + i));
  const grid = across.flatMap((value) => [
    element('line', { x1: PLOT.left, x2: PLOT.right, y1: y(value), y2: y(value), stroke: palette.border }),
    words(`${value.toLocaleString('en')} ms`, { x: PLOT.left - 8, y: y(value) + 5 }, 'end', palette.muted),
  ]);
  const along = sizes.map((size) =>
    words(size.toLocaleString('en'), { x: x(size), y: PLOT.bottom + 22 }, 'middle', palette.muted),
  );
  const lines = [OWN, ...Object.keys(DASHES)].flatMap((name) => {
    const points = shown.filter((each) => each.name === name);
    const last = points.at(-1);
    if (!last) return [];
    const stroke = name === OWN ? palette.accent : palette.line;
    const path = points.map(({ size, median }) => `${x(size).toFixed(1)},${y(median).toFixed(1)}`).join(' ');
    return [
      element('polyline', {
        points: path,
        fill: 'none',
        stroke,
        'stroke-width': name === OWN ? 3 : 2,
        'stroke-dasharray': DASHES[name],
      }),
      ...points.map(({ size, median }) => element('circle', { cx: x(size), cy: y(median), r: 4, fill: stroke })),
      words(name, { x: PLOT.right + 12, y: y(last.median) + 5 }, 'start', name === OWN ? palette.accent : palette.text),
    ];
  });
  const alt = shown
    .map(({ name, size, median }) => `${name}, ${size} sentences: ${median.toPrecision(2)} ms.`)
    .join(' ');
  const heading = words(`${TITLE}: median of a question`, { x: 20, y: 30 }, 'start', palette.text);
  const foot = words('sentences', { x: (PLOT.left + PLOT.right) / 2, y: HEIGHT - 12 }, 'middle', palette.muted);
  return `${svgOf(TITLE, alt, HEIGHT, palette, [heading, ...grid, ...along, foot, ...lines])}\n`;
}
