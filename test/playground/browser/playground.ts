import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { ChannelPage } from './channel-page.ts';
import { ARGUMENTS } from './chromium.ts';
import { Program } from './program.ts';
import { Watch } from './watch.ts';

interface Opening extends BrowserContextOptions {
  /** Another program than that of the file. */
  readonly at?: string;
  /** Width and height; a desktop's are the default. */
  readonly size?: readonly [number, number];
}

const DESKTOP = [1280, 720] as const;
/** Milliseconds: what takes longer does not come. */
const PATIENCE = 20_000;

const extended = base
  .extend('port', { scope: 'file' }, 0)
  .extend('binary', { scope: 'file' }, inject('chromium'))
  .extend('program', { scope: 'file' }, async ({ port }, { onCleanup }): Promise<Program> => {
    const program = await Program.start(port);
    onCleanup(() => program.stop());
    return program;
  })
  .extend('browser', { scope: 'file' }, async ({ binary }, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.launch({ executablePath: binary, args: ARGUMENTS });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('watch', () => new Watch())
  .extend('visit', async ({ browser, program, watch }, { onCleanup }) => {
    const closing: (() => Promise<void>)[] = [];
    onCleanup(async () => void (await Promise.all(closing.map((close) => close()))));
    return async ({ at = program.address, size = DESKTOP, ...options }: Opening = {}): Promise<ChannelPage> => {
      const context = await browser.newContext({
        locale: 'en-US',
        reducedMotion: 'reduce',
        viewport: { width: size[0], height: size[1] },
        ...options,
      });
      closing.push(() => context.close());
      context.setDefaultTimeout(PATIENCE);
      watch.on(context, at);
      const page = await context.newPage();
      await page.goto(at);
      const channel = new ChannelPage(page, options.locale === 'ko' ? 'ko' : 'en');
      await channel.box.waitFor();
      return channel;
    };
  });

extended.afterEach(({ watch }) => {
  expect(watch.strayRequests(), 'requests that leave the machine').toEqual([]);
  expect(watch.trouble, 'the console').toEqual([]);
});

/** With `visit`, which opens the page anew, as somebody who comes for the first time. */
export const test = inject('chromium') === '' ? (extended.skip as unknown as typeof extended) : extended;
