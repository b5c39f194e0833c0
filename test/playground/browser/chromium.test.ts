import { expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

const having =
  (...files: string[]) =>
  (file: unknown) =>
    files.includes(String(file));

test('the browser is the one that is named, or else one at a usual place, in order', () => {
  expect(findChromium('/opt/mine', ['/a', '/b'], having('/opt/mine', '/a'))).toBe('/opt/mine');
  expect(findChromium('/nonexistent', ['/a', '/b'], having('/b'))).toBe('/b');
  expect(findChromium(undefined, ['/a', '/b'], having('/a', '/b'))).toBe('/a');
  expect(findChromium('', ['/a'], having(''))).toBeNull();
  expect(findChromium('/nonexistent', ['/a', '/b'], having())).toBeNull();
});
