import { createRequire } from 'node:module';
import type { Picture } from './picture.ts';

const SCALE = 2;
const LONGEST_SIDE = 4096;

const require = createRequire(import.meta.url);
/** The first has Latin, Greek and Cyrillic letters with all accents, the second Hangul. */
const FONTS = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'nanum-gothic/400Regular/NanumGothic_400Regular.ttf',
  'nanum-gothic/700Bold/NanumGothic_700Bold.ttf',
];

/** Paths of the fonts that pictures are drawn with. */
export function fontFiles(): string[] {
  return FONTS.map((file) => require.resolve(`@expo-google-fonts/${file}`));
}

/** A picture as PNG; what draws it is loaded with the first one. */
export async function pngOf({ svg, width, height }: Picture): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height));
  const image = await renderAsync(svg, {
    fitTo:
      width > height
        ? { mode: 'width', value: Math.floor(width * scale) }
        : { mode: 'height', value: Math.floor(height * scale) },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(),
      defaultFontFamily: 'Noto Sans',
    },
  });
  return image.asPng();
}
