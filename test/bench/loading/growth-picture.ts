import { scaleLog } from 'd3-scale';
import { paletteOf } from '../../../src/pictures/palette.ts';
import { WIDTH } from '../../../src/pictures/picture.ts';
import { svgOf } from '../../../src/pictures/svg.ts';
import { element, escaped } from '../../../src/pictures/xml.ts';
import type { Measured } from './measured.ts';

const HEIGHT = 420;
const PLOT = { left: 100, right: WIDTH - 170, top: 56, bottom: HEIGHT - 56 };
const TITLE = 'What more articles cost';
/** Told apart without colours too. */
const LINES: readonly { readonly name: string; readonly dash?: string; readonly of: (at: Measured) => number }[] = [
  { name: 'load all', of: ({ load }) => load },
  { name: 'pause at one more', dash: '8 4', of: ({ pause }) => pause },
  { name: 'question', dash: '12 4 2 4', of: ({ question }) => question.median },
  { name: 'autocompletion', dash: '2 4', of: ({ typed }) => typed.median },
];

/** Milliseconds by number of articles, both by powers of ten, as an SVG document. */
export function growthPicture(measured: readonly Measured[]): string {
  const palette = paletteOf('light');
  const sizes = measured.map(({ size }) => size);
  const times = measured.flatMap((at) => LINES.map(({ of }) => of(at)));
  const powers = [Math.floor(Math.log10(Math.min(...times))), Math.ceil(Math.log10(Math.max(...times)))] as const;
  const x = scaleLog([Math.min(...sizes), Math.max(...sizes)], [PLOT.left, PLOT.right]);
  const y = scaleLog([10 ** powers[0], 10 ** powers[1]], [PLOT.bottom, PLOT.top]);
  const words = (content: string, at: { x: number; y: number }, anchor: 'start' | 'middle' | 'end', fill: string) =>
    element('text', { ...at, 'text-anchor': anchor, 'font-size': 14, fill }, escaped(content));
  const grid = Array.from({ length: powers[1] - powers[0] + 1 }, (_, i) => 10 ** (powers[0] + i)).flatMap((value) => [
    element('line', { x1: PLOT.left, x2: PLOT.right, y1: y(value), y2: y(value), stroke: palette.border }),
    words(`${value.toLocaleString('en')} ms`, { x: PLOT.left - 8, y: y(value) + 5 }, 'end', palette.muted),
  ]);
  const along = sizes.map((size) =>
    words(size.toLocaleString('en'), { x: x(size), y: PLOT.bottom + 22 }, 'middle', palette.muted),
  );
  const lines = LINES.flatMap(({ name, dash, of }, i) => {
    const stroke = i === 0 ? palette.accent : palette.line;
    const points = measured.map((at) => `${x(at.size).toFixed(1)},${y(of(at)).toFixed(1)}`).join(' ');
    const last = measured.at(-1) as Measured;
    return [
      element('polyline', { points, fill: 'none', stroke, 'stroke-width': i === 0 ? 3 : 2, 'stroke-dasharray': dash }),
      ...measured.map((at) => element('circle', { cx: x(at.size), cy: y(of(at)), r: 4, fill: stroke })),
      words(name, { x: PLOT.right + 12, y: y(of(last)) + 5 }, 'start', i === 0 ? palette.accent : palette.text),
    ];
  });
  const alt = measured
    .map(
      (at) => `${at.size} articles: ${LINES.map(({ name, of }) => `${name} ${of(at).toPrecision(2)} ms`).join(', ')}.`,
    )
    .join(' ');
  const heading = words(`${TITLE}: milliseconds`, { x: 20, y: 30 }, 'start', palette.text);
  const foot = words('articles', { x: (PLOT.left + PLOT.right) / 2, y: HEIGHT - 12 }, 'middle', palette.muted);
  return `${svgOf(TITLE, alt, HEIGHT, palette, [heading, ...grid, ...along, foot, ...lines])}\n`;
}
