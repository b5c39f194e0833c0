import { describe, expect, test } from 'vitest';
import { PALETTES, paletteOf } from '../../src/pictures/palette.ts';

/** WCAG 2: the contrast of two colours. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(PALETTES)('%s', (name) => {
  const palette = paletteOf(name);
  test.each(['text', 'muted', 'accent'] as const)('%s can be read on the page and on cards', (tone) => {
    expect(contrast(palette[tone], palette.page)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[tone], palette.card)).toBeGreaterThanOrEqual(4.5);
  });

  test('lines and marks can be told from the page', () => {
    for (const colour of [palette.line, palette.accent]) {
      expect(contrast(colour, palette.page)).toBeGreaterThanOrEqual(3);
    }
  });
});
