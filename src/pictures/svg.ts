import { fontsFor } from './lettering.ts';
import type { Palette } from './palette.ts';
import { WIDTH } from './picture.ts';
import { element, escaped } from './xml.ts';

/** A whole picture around its parts. */
export function svgOf(title: string, alt: string, height: number, palette: Palette, parts: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'group',
      'aria-label': title,
      'font-family': fontsFor(''),
    },
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(alt)),
    element('rect', { width: WIDTH, height, fill: palette.page }),
    ...parts,
  );
}

/** A link is read out as it is written; what does not fit it is told by the description of the whole. */
export function link(href: string, ...parts: readonly string[]): string {
  return element('a', { href }, ...parts);
}
