import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Picture } from './picture.ts';

const SCALE = 2;
const LONGEST_SIDE = 4096;

const require = createRequire(import.meta.url);
/** The first has Latin, Greek and Cyrillic letters with all accents, the second Hangul. */
const LATIN = ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'];
const HANGUL = ['400Regular/NanumGothic_400Regular.ttf', '700Bold/NanumGothic_700Bold.ttf'];

/** In the sources they have a folder of their own, in the bundle they lie beside the code. */
function fontAt(file: string): URL {
  const own = new URL(`fonts/${file}`, import.meta.url);
  return existsSync(own) ? own : new URL(file, import.meta.url);
}

/** Paths of the fonts that pictures are drawn with. */
export function fontFiles(): string[] {
  const latin = LATIN.map((file) => fileURLToPath(fontAt(file)));
  return [...latin, ...HANGUL.map((file) => require.resolve(`@expo-google-fonts/nanum-gothic/${file}`))];
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
