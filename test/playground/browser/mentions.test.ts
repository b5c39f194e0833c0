import { describe, expect } from 'vitest';
import { test } from './playground.ts';

describe('where only what can be answered is answered', () => {
  test('silence is told, and a mention is answered all the same', async ({ visit }) => {
    const channel = await visit();
    await channel.page.getByRole('switch', { name: channel.words.box.listed }).click();
    await channel.send('What a day!');
    const silence = channel.page.getByText(channel.words.silent('Attaché'));
    await silence.waitFor();
    // Over the whole width, and no column beside the clock.
    expect((await silence.boundingBox())?.height).toBeLessThanOrEqual(48);
    await channel.send('@Attaché thanks!');
    await channel.messages.getByText('You are welcome.').waitFor();
    expect(await channel.page.getByText(channel.words.silent('Attaché')).count()).toBe(0);
    await channel.messages.filter({ hasText: '@Attaché' }).first().waitFor();
  });

  test('a name is filled in while it is typed', async ({ visit }) => {
    const channel = await visit();
    await channel.box.pressSequentially('@att');
    await channel.page.getByRole('option', { name: /@Attaché/ }).waitFor();
    await channel.box.press('Enter');
    expect(await channel.box.inputValue()).toBe('@Attaché ');
    await channel.box.pressSequentially('where do they meet?');
    await channel.box.press('Enter');
    await channel.messages.getByText('In Washington.', { exact: true }).waitFor();
  });
});

test('a page that is loaded again keeps its channel', async ({ visit }) => {
  const channel = await visit();
  await channel.ask('When do they meet?');
  await channel.page.reload();
  await channel.box.waitFor();
  await channel.repliesTo('When do they meet?').waitFor();
  await channel.ask('And where?');
  expect(await channel.messages.count()).toBe(4);
});

describe('the asker’s clock', () => {
  test('is that of the article until another is set, and says so', async ({ visit }) => {
    const channel = await visit();
    await channel.page.getByText(/Asking as of Oct 2[78], 2024.*, when the article came out/).waitFor();
    await channel.button(channel.words.clock.now).last().click();
    expect(await channel.page.getByText(/Asking as of/).count()).toBe(0);
    const reply = await channel.ask('When do they meet?');
    expect(await reply.textContent()).toContain('It was scheduled for');
  });

  test('lets the questions of a first visit be answered as of then', async ({ visit }) => {
    const channel = await visit();
    const reply = await channel.ask('When do they meet?');
    expect(await reply.textContent()).toContain('On Thursday, October 31, 2024.');
  });
});
