import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './accessibility.ts';
import { TALKS } from './article.ts';
import type { ChannelPage } from './channel-page.ts';
import { focused, overflowing } from './looks.ts';
import { test } from './playground.ts';

const PHONE = [360, 740] as const;
/** So many stops there are at most between two controls. */
const FAR = 80;

/** Presses a key until the focus is where it is wanted; at each stop it has to be seen. */
async function travel(page: Page, key: 'Tab' | 'Shift+Tab', to: RegExp): Promise<void> {
  const stops: string[] = [];
  while (stops.length < FAR) {
    await page.keyboard.press(key);
    const { name, isVisible } = await focused(page);
    expect(isVisible, `the focus is seen on ${name}`).toBe(true);
    if (to.test(name)) return;
    stops.push(name);
  }
  throw new Error(`${key} does not lead to ${to}, but to ${stops.join(' | ')}`);
}

const isFocused = (locator: Locator) => locator.evaluate((node) => node.matches(':focus'));

describe('with the keyboard alone', () => {
  test('from the address to an answer, a command, a button, a citation, and back', async ({ visit }) => {
    const channel = await visit({ size: [1280, 800] });
    const { page } = channel;
    const { keyboard } = page;
    await expect.poll(() => isFocused(channel.box)).toBe(true);
    expect((await focused(page)).isVisible).toBe(true);
    await keyboard.type('When do they meet?');
    await keyboard.press('Enter');
    await channel.repliesTo('When do they meet?').waitFor();
    await keyboard.type('/wher');
    await channel.picker.waitFor();
    await keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'about' });
    await expect.poll(() => isFocused(field)).toBe(true);
    expect((await focused(page)).isVisible).toBe(true);
    await page.getByRole('listbox', { name: 'Suggestions for about' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await channel.usedCommand('/where').getByText('In Washington.', { exact: true }).waitFor();
    await expect.poll(() => isFocused(channel.box)).toBe(true);
    await travel(page, 'Shift+Tab', /^In context$/);
    await keyboard.press('Enter');
    await channel.privately.waitFor();
    await travel(page, 'Shift+Tab', /^Show in the source:.*The talks will take place/);
    await keyboard.press('Enter');
    await expect.poll(() => channel.highlights.allTextContents()).toEqual([TALKS]);
    await travel(page, 'Tab', /^Dismiss message$/);
    await keyboard.press('Enter');
    await expect.poll(() => channel.privately.count()).toBe(0);
    await expect.poll(() => isFocused(channel.box)).toBe(true);
    await keyboard.type('Why are they meeting?');
    await keyboard.press('Enter');
    await channel.repliesTo('Why are they meeting?').waitFor();
  });

  test('an example, and every control around the channel', async ({ visit }) => {
    const channel = await visit();
    const { page } = channel;
    await expect.poll(() => isFocused(channel.box)).toBe(true);
    await travel(page, 'Shift+Tab', /^Who is attending\?$/);
    await page.keyboard.press('Enter');
    await channel.repliesTo('Who is attending?').waitFor();
    for (const name of [/^Use the dark theme$/, /^한국어$/, /^Day after/, /^Who meets whom$/, /^Timeline$/])
      await travel(page, 'Shift+Tab', name);
    await page.keyboard.press('Enter');
    await travel(page, 'Tab', /^The South Korea-US/);
    await page.keyboard.press('Enter');
    await expect.poll(() => channel.highlights.allTextContents()).toEqual([TALKS]);
    await travel(page, 'Tab', /^Cho Tae-yul$/);
    await page.getByRole('tooltip').waitFor();
  });
});

/** What a visitor can come to, each from a page that was just opened. */
const STATES: Readonly<Record<string, (channel: ChannelPage) => Promise<unknown>>> = {
  'a first visit': async () => {},
  'an answer': (channel) => channel.ask('When do they meet, and where?'),
  'a private answer': async (channel) => {
    await channel.button('More', await channel.ask('When do they meet?')).click();
    await channel.button('Related').click();
    await channel.page.getByRole('combobox', { name: 'Choose what to read' }).click();
  },
  'the commands': async (channel) => {
    await channel.box.fill('/');
    await channel.picker.waitFor();
  },
  'a command filled in': async (channel) => {
    await channel.send('/who');
    await channel.page.getByRole('listbox', { name: 'Suggestions for about' }).waitFor();
  },
  'a dialog': async (channel) => {
    await channel.button('Follow up', await channel.ask('When do they meet, and where?')).click();
    await channel.dialog.waitFor();
  },
  'an error, and a clock that was set': async (channel) => {
    await channel.page.getByLabel(/^Date and time/).evaluate((node) => {
      (node as HTMLInputElement).value = '2024-10-30T12:00';
      node.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await channel.send('/nonsense');
    await channel.button('Dismiss the error').waitFor();
  },
  'a message being edited': async (channel) => {
    await channel.ask('When do they meet?');
    await channel.box.press('ArrowUp');
    await channel.page.getByRole('textbox', { name: 'Edit message' }).waitFor();
  },
};

describe('360 pixels wide', () => {
  test.for(Object.entries(STATES))('nothing sticks out: %s', async ([, come], { visit }) => {
    const channel = await visit({ size: PHONE });
    await come(channel);
    expect(await overflowing(channel.page)).toEqual([]);
  });

  test('the source is a sheet that opens and closes', async ({ visit }) => {
    const channel = await visit({ size: PHONE });
    expect(await channel.source.isVisible()).toBe(false);
    const reply = await channel.ask('When do they meet?');
    expect(await channel.source.isVisible()).toBe(false);
    await channel.citations(reply).click();
    await channel.highlights.first().waitFor();
    const close = channel.button('Hide the source', channel.source);
    await expect.poll(() => isFocused(close)).toBe(true);
    expect(await overflowing(channel.page)).toEqual([]);
    expect(await violations(channel.page)).toEqual([]);
    await close.click();
    await channel.source.waitFor({ state: 'hidden' });
    await channel.button('Show the source').click();
    await channel.source.waitFor();
    await channel.page.keyboard.press('Escape');
    await channel.source.waitFor({ state: 'hidden' });
  });

  test('the menu opens and closes, and leads everywhere', async ({ visit }) => {
    const channel = await visit({ size: PHONE });
    const menu = channel.button('Menu');
    for (const name of ['Timeline', 'Who meets whom']) {
      await menu.click();
      expect(await overflowing(channel.page)).toEqual([]);
      await channel.button(name).click();
      await channel.page.getByRole('main').getByRole('region', { name }).getByRole('link').first().waitFor();
      expect(await overflowing(channel.page)).toEqual([]);
    }
    await menu.click();
    expect(await violations(channel.page)).toEqual([]);
    await channel.button('Close').click();
    await expect.poll(() => isFocused(menu)).toBe(true);
    await menu.click();
    await channel.page.keyboard.press('Escape');
    await channel.button('Close').waitFor({ state: 'hidden' });
    await menu.click();
    await channel.button(/^Day before/).click();
    await channel.button('Use the dark theme').click();
    await channel.button('ask-attache').click();
    await (await channel.ask('When do they meet?')).getByText(/^On Thursday/).waitFor();
  });
});

/** What axe finds in a page as it is now, light and dark. */
async function faults({ page }: ChannelPage): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    found.push(...(await violations(page)).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}

describe('axe finds nothing, light and dark', () => {
  test.for(Object.entries(STATES))('%s', async ([, come], { visit }) => {
    const channel = await visit();
    await come(channel);
    expect(await faults(channel)).toEqual([]);
  });

  test.for(['Timeline', 'Who meets whom'])('%s', async (name, { visit }) => {
    const channel = await visit();
    await channel.button(name).click();
    await channel.page.getByRole('main').getByRole('link').first().waitFor();
    expect(await faults(channel)).toEqual([]);
  });

  test('360 pixels wide', async ({ visit }) => {
    const channel = await visit({ size: PHONE });
    expect(await faults(channel)).toEqual([]);
    await channel.ask('When do they meet?');
    expect(await faults(channel)).toEqual([]);
  });

  test('in Korean', async ({ visit }) => {
    const channel = await visit({ locale: 'ko' });
    expect(await faults(channel)).toEqual([]);
    await channel.ask('언제 만나나요?');
    expect(await faults(channel)).toEqual([]);
  });
});
