import { describe, expect, test, vi } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { meetingsPicture } from '../../src/pictures/meetings.ts';
import { pngOf } from '../../src/pictures/png.ts';
import { timelinePicture } from '../../src/pictures/timeline.ts';

vi.setConfig({ testTimeout: 30_000 });

const picture = (content: string, width = 40, height = 40) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><text x="5" y="30" font-family="Noto Sans" font-size="24">${content}</text></svg>`,
  width,
  height,
  alt: '',
});

/** Width and height as the header of a PNG tells them. */
function sizeOf(png: Uint8Array): [number, number] {
  expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('letters', () => {
  test('of Hangul are drawn, each as its own', async () => {
    const [nothing, one, other, missing] = await Promise.all(
      ['', '한', '글', '\u1200'].map((text) => pngOf(picture(text))),
    );
    expect(one).not.toEqual(nothing);
    expect(one).not.toEqual(other);
    expect(one).not.toEqual(missing);
  });

  test.each(['é', 'ø', 'ğ', 'ễ', 'Ж', 'Ω'])('%s is drawn as no other', async (letter) => {
    const drawn = await Promise.all([letter, '', 'o', '\u1200'].map((text) => pngOf(picture(text))));
    expect(new Set(drawn.map((png) => Buffer.from(png).toString('base64'))).size).toBe(4);
  });
});

describe('size', () => {
  test.each([
    ['twice as large', 720, 900, [1440, 1800]],
    ['no side longer than 4096', 720, 9000, [328, 4096]],
    ['nor when it is wide', 8192, 720, [4096, 360]],
  ])('%s', async (_, width, height, size) => {
    expect(sizeOf(await pngOf(picture('a', width, height)))).toEqual(size);
  });
});

describe.each(['knowledge', 'test/fixtures/knowledge'])('%s', (dir) => {
  const base = loadKnowledge(dir);
  test.each([
    ['timeline', timelinePicture],
    ['meetings', meetingsPicture],
  ])('%s', async (_, make) => {
    const made = make(base, [...base.events.values()], 'ko', 'dark');
    expect(made).not.toBeNull();
    if (!made) return;
    const [width, height] = sizeOf(await pngOf(made));
    expect(height).toBe(Math.min(4096, 2 * made.height));
    expect(width / height).toBeCloseTo(made.width / made.height, 2);
  });
});
