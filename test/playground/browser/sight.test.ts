import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './playground.ts';

/** From a small phone to a large desktop. */
const SIZES = [
  [360, 640],
  [390, 844],
  [820, 1180],
  [1280, 800],
  [1920, 1080],
] as const;

const QUESTIONS = [
  'When do they meet?',
  'Who is attending?',
  'What will be discussed?',
  'Is the meeting with the US on Friday?',
  'How much does it cost?',
  'When are the talks with Canada?',
  'Who is the foreign minister?',
  'Where do they meet?',
  'thanks',
  'Why are they meeting?',
];

/** How far the end of a reply lies above the box in which one writes; below nothing when it is hidden. */
const roomBelow = (reply: Locator) =>
  reply.evaluate((node) => {
    const foot = document.querySelector('.foot')?.getBoundingClientRect();
    return (foot?.top ?? 0) - node.getBoundingClientRect().bottom;
  });

test.for(SIZES)('at %d by %d the newest reply is never hidden behind the box', async (size, { visit }) => {
  const channel = await visit({ size: [...size] });
  for (const question of QUESTIONS) {
    const reply = await channel.ask(question);
    await expect.poll(() => roomBelow(reply), { message: question }).toBeGreaterThanOrEqual(0);
    const top = await reply.evaluate((node) => node.getBoundingClientRect().top);
    expect(top, question).toBeGreaterThan(0);
  }
});

test('whoever reads further up stays there when something below grows', async ({ visit }) => {
  const channel = await visit({ size: [1280, 500] });
  const first = await channel.ask('When do they meet?');
  await channel.ask('Who is attending?');
  await channel.ask('Why are they meeting?');
  await channel.page.locator('.log').hover();
  await channel.page.mouse.wheel(0, -10_000);
  const top = () => first.evaluate((node) => Math.round(node.getBoundingClientRect().top));
  await expect.poll(top).toBeGreaterThan(0);
  const before = await top();
  await channel.box.fill('a\nb\nc\nd');
  await channel.page.waitForTimeout(200);
  expect(await top()).toBe(before);
});

describe('an answer of one fact', () => {
  test.for([
    'Where do they meet?',
    'When do they meet?',
    'What will be discussed?',
    'When are the talks with Canada?',
    'Who does Cho meet in Canada?',
  ])('takes at most 180 pixels at 1280: %s', async (question, { visit }) => {
    const channel = await visit({ size: [1280, 800] });
    const reply = await channel.ask(question);
    expect(await reply.evaluate((node) => node.getBoundingClientRect().height)).toBeLessThanOrEqual(180);
  });
});

test('every control can be hit with a finger', async ({ visit }) => {
  const channel = await visit({ size: [390, 844], hasTouch: true, isMobile: true });
  await channel.button('More', await channel.ask('When do they meet?')).tap();
  await channel.privately.waitFor();
  const small = () =>
    channel.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, input, [role=combobox]')]
        .filter((node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((node) => getComputedStyle(node.closest('.lead') ?? node).clipPath === 'none')
        .map((node) => ({ name: node.outerHTML.slice(0, 90), box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
        .map(({ name, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${name}`),
    );
  expect(await small()).toEqual([]);
  await channel.button(channel.words.menu).tap();
  expect(await small()).toEqual([]);
});

test('the article has its gap below what stands above it', async ({ visit }) => {
  const { page } = await visit({ size: [1280, 800] });
  const gap = await page
    .locator('.article h3')
    .evaluate((title) => title.getBoundingClientRect().top - (title.parentElement?.getBoundingClientRect().top ?? 0));
  expect(gap).toBeGreaterThanOrEqual(12);
});
