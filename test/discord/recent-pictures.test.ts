import { expect, test } from 'vitest';
import { RecentPictures } from '../../src/discord/recent-pictures.ts';

const picture = (svg: string) => ({ svg, width: 1, height: 1, alt: '' });

test('a picture is drawn once, and one after the other', async () => {
  const recent = new RecentPictures();
  const events: string[] = [];
  const draw = async ({ svg }: { readonly svg: string }) => {
    events.push(`begins ${svg}`);
    await Promise.resolve();
    events.push(`ends ${svg}`);
    return Buffer.from(svg);
  };
  const drawn = await Promise.all(['a', 'b', 'a'].map((svg) => recent.of(picture(svg), draw)));
  expect(drawn.map(String)).toEqual(['a', 'b', 'a']);
  expect(drawn[2]).toBe(drawn[0]);
  expect(events).toEqual(['begins a', 'ends a', 'begins b', 'ends b']);
});

test('one that failed is told to whoever waits, and tried again', async () => {
  const recent = new RecentPictures();
  const fail = () => Promise.reject(new Error('no paint'));
  await expect(recent.of(picture('a'), fail)).rejects.toThrow('no paint');
  expect(String(await recent.of(picture('a'), async () => Buffer.from('painted')))).toBe('painted');
});
