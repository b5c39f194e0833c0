import { expect } from 'vitest';
import type { Source } from '../../../src/playground/contract.ts';
import { test } from './playground.ts';

test('a time that no calendar reaches is text, and what comes after it is drawn', async ({ visit }) => {
  const channel = await visit();
  await channel.send('<t:99999999999999:R> <t:1700000000:R>');
  await channel.messages.getByText('<t:99999999999999:R>').first().waitFor();
  expect(await channel.messages.first().locator('.content time').count()).toBe(1);
  await channel.ask('When do they meet?');
  expect(await channel.messages.count()).toBeGreaterThan(1);
});

test('an address that is none of the web is no link', async ({ visit }) => {
  const channel = await visit();
  const { page } = channel;
  for (const [url, links] of [
    ['https://example.org/article', 1],
    ['javascript:alert(1)', 0],
    ['data:text/html,x', 0],
  ] as const) {
    await page.unrouteAll();
    await page.route('**/playground/articles/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...((await response.json()) as Source), url } });
    });
    await page.reload();
    await channel.source.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await channel.source.getByRole('link').count(), url).toBe(links);
  }
});
