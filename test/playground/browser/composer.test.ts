import { describe, expect } from 'vitest';
import { test } from './playground.ts';
import { Program } from './program.ts';

const ACTS = '**/acts';

describe('the message box', () => {
  test('Enter sends, Shift+Enter begins a line, Send is there for the pointer', async ({ visit }) => {
    const channel = await visit();
    expect(await channel.button('Send').isDisabled()).toBe(true);
    await channel.box.pressSequentially('When do');
    await channel.box.press('Shift+Enter');
    await channel.box.pressSequentially('they meet?');
    expect(await channel.box.inputValue()).toBe('When do\nthey meet?');
    expect(await channel.messages.count()).toBe(0);
    await channel.box.press('Enter');
    await channel.citations().waitFor();
    expect(await channel.messages.first().locator('br').count()).toBe(1);
    expect(await channel.box.inputValue()).toBe('');
    await channel.box.fill('Where do they meet?');
    await channel.button('Send').click();
    await channel.repliesTo('Where do they meet?').getByText('In Washington.', { exact: true }).waitFor();
  });

  test('where it answers only when it can, it is silent about the rest', async ({ visit }) => {
    const channel = await visit();
    const only = channel.page.getByRole('switch', { name: 'Answers only when it can' });
    await only.click();
    expect(await only.getAttribute('aria-checked')).toBe('true');
    const silent = 'How much does it cost?';
    const settled = channel.page.waitForResponse(ACTS);
    await channel.send(silent);
    await (await settled).finished();
    await channel.ask('When do they meet?');
    expect(await channel.repliesTo(silent).count()).toBe(0);
    await only.click();
    await channel.ask(silent);
  });

  test('a command that there is not is said to be none, and stays in the box', async ({ visit }) => {
    const channel = await visit();
    await channel.send('/nonsense');
    await channel.alert.getByText('There is no command /nonsense.').waitFor();
    expect(await channel.box.inputValue()).toBe('/nonsense');
    expect(await channel.messages.count()).toBe(0);
    await channel.button('Dismiss the error').click();
    await expect.poll(() => channel.alert.textContent()).toMatch(/^\s*$/);
  });
});

describe('the commands', () => {
  test('are offered at a slash, narrowed down by typing, and left with Escape', async ({ visit }) => {
    const channel = await visit();
    const options = channel.picker.getByRole('option');
    await channel.button('Commands').click();
    await expect.poll(() => options.count()).toBeGreaterThan(8);
    await channel.box.pressSequentially('wh');
    await expect
      .poll(() => options.allTextContents().then((all) => all.map((each) => each.match(/\/\w+/)?.[0])))
      .toEqual(['/who', '/when', '/where', '/what', '/why']);
    await channel.box.press('ArrowDown');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await channel.box.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    await channel.box.press('ArrowUp');
    await channel.box.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await channel.box.press('Escape');
    await channel.picker.waitFor({ state: 'hidden' });
    expect(await channel.box.inputValue()).toBe('/wh');
  });

  test.for(['Enter', 'Tab', 'click'])(
    'one is taken by %s, filled in with a suggestion, and sent',
    async (by, { visit }) => {
      const channel = await visit();
      await channel.box.pressSequentially('/wher');
      await channel.picker.waitFor();
      await (by === 'click' ? channel.picker.getByRole('option').click() : channel.box.press(by));
      const field = channel.page.getByRole('combobox', { name: 'about' });
      await expect.poll(() => field.evaluate((node) => node.matches(':focus'))).toBe(true);
      await field.pressSequentially('canada');
      const options = channel.page.getByRole('listbox', { name: 'Suggestions for about' }).getByRole('option');
      await expect.poll(() => options.first().textContent()).toContain('Canada');
      await field.press('ArrowDown');
      await field.press('Enter');
      await options.first().waitFor({ state: 'hidden' });
      expect(await field.inputValue()).toContain('Canada');
      await field.press('Enter');
      await channel
        .usedCommand('/where')
        .getByText(/Ottawa/)
        .first()
        .waitFor();
      await expect.poll(() => channel.box.evaluate((node) => node.matches(':focus'))).toBe(true);
    },
  );

  test('can be left, and an option that is required is asked for', async ({ visit }) => {
    const channel = await visit();
    await channel.send('/ask');
    const field = channel.page.getByRole('textbox', { name: 'question (required)' });
    await channel.page.getByRole('group', { name: '/ask' }).getByRole('button', { name: 'Send' }).click();
    await channel.alert.getByText('Please fill in “question”.').waitFor();
    await expect.poll(() => field.evaluate((node) => node.matches(':focus'))).toBe(true);
    await channel.button('Leave the command: /ask').click();
    await expect.poll(() => channel.box.evaluate((node) => node.matches(':focus'))).toBe(true);
  });

  test('private shows the answer to the asker alone', async ({ visit }) => {
    const channel = await visit();
    await channel.send('/when');
    const isPrivate = channel.page.getByRole('switch', { name: 'private' });
    await isPrivate.click();
    expect(await isPrivate.getAttribute('aria-checked')).toBe('true');
    await channel.button('Send').click();
    await channel.usedCommand('/when').getByText('Only you can see this').waitFor();
    await channel.button('Dismiss message').click();
    await expect.poll(() => channel.messages.count()).toBe(0);
  });

  test('a whole command can be typed', async ({ visit }) => {
    const channel = await visit();
    await channel.send('/who about: the 2+2 with Canada');
    await channel
      .usedCommand('/who')
      .getByText(/^Cho and Kim will travel to Canada/)
      .waitFor();
    await channel.send('/누가 about: Melanie Joly private: true');
    await channel.privately
      .getByText(/Canadian Foreign Minister/)
      .first()
      .waitFor();
  });

  test('/timeline gives two pictures that are told in words too', async ({ visit }) => {
    const channel = await visit();
    await channel.send('/timeline');
    await channel.page.getByRole('group', { name: '/timeline' }).waitFor();
    await channel.button('Send').click();
    const pictures = channel.usedCommand('/timeline').getByRole('img');
    await expect.poll(() => pictures.count()).toBe(2);
    for (const [i, words] of [/Thursday, October 31, 2024/, /Cho Tae-yul/].entries()) {
      const picture = pictures.nth(i);
      expect(await picture.getAttribute('alt')).toMatch(words);
      await expect.poll(() => picture.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
    }
  });
});

describe('while an answer is on its way', () => {
  test('after 200 ms one is told that it is being worked on', async ({ visit }) => {
    const channel = await visit();
    const { page } = channel;
    const typing = page.getByRole('status').filter({ hasText: 'Attaché is typing…' });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(ACTS, (route) => held.then(() => route.continue()));
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    const asked = page.waitForRequest(ACTS);
    await channel.send('When do they meet?');
    await asked;
    await page.clock.runFor(199);
    expect(await typing.count()).toBe(0);
    await page.clock.runFor(2);
    await typing.waitFor();
    release();
    await channel.repliesTo('When do they meet?').waitFor();
    await typing.waitFor({ state: 'detached' });
  });

  test('of a quick one nothing is told', async ({ visit }) => {
    const channel = await visit();
    const { page } = channel;
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    const answered = page.waitForResponse(ACTS);
    await channel.ask('When do they meet?');
    await (await answered).finished();
    await page.evaluate(() => fetch('/').then((response) => response.text()));
    await page.clock.runFor(1000);
    expect(await page.getByText('is typing…').count()).toBe(0);
  });
});

describe('when something goes wrong', () => {
  test('what was refused stays in the box to be sent again', async ({ visit, watch }) => {
    watch.allowFailedRequests();
    const channel = await visit();
    await channel.page.route(ACTS, (route) => route.fulfill({ status: 409, json: { error: 'the bot is asleep' } }));
    await channel.send('When do they meet?');
    await channel.alert.getByText('That did not work: the bot is asleep').waitFor();
    await expect.poll(() => channel.box.inputValue()).toBe('When do they meet?');
    expect(await channel.messages.count()).toBe(0);
    await channel.page.unroute(ACTS);
    await channel.box.press('Enter');
    await channel.repliesTo('When do they meet?').waitFor();
    expect(await channel.button('Dismiss the error').count()).toBe(0);
  });

  test('a command that was refused stays filled in', async ({ visit, watch }) => {
    watch.allowFailedRequests();
    const channel = await visit();
    await channel.page.route(ACTS, (route) => route.fulfill({ status: 409, json: { error: 'the bot is asleep' } }));
    await channel.send('/ask');
    const field = channel.page.getByRole('textbox', { name: 'question (required)' });
    await field.fill('When do they meet?');
    const refused = channel.page.waitForResponse(ACTS);
    await field.press('Enter');
    await (await refused).finished();
    await expect.poll(() => field.inputValue()).toBe('When do they meet?');
  });

  test('the program is stopped and started again, and the page goes on', async ({ visit, watch, onTestFinished }) => {
    watch.allowFailedRequests();
    const first = await Program.start();
    onTestFinished(() => first.stop());
    const channel = await visit({ at: first.address });
    const old = await channel.ask('When do they meet?');
    await first.stop();
    await channel.alert.getByText('Connection lost').waitFor();
    await channel.send('Where do they meet?');
    await expect.poll(() => channel.box.inputValue()).toBe('Where do they meet?');
    const second = await Program.start(first.port);
    onTestFinished(() => second.stop());
    expect(second.address).toBe(first.address);
    await expect.poll(() => channel.alert.textContent()).toMatch(/^\s*$/);
    await channel.box.press('Enter');
    await channel.repliesTo('Where do they meet?').getByText('In Washington.', { exact: true }).waitFor();
    await channel.page.getByText('The bot was started anew.').waitFor();
    // The program does not know that answer any more.
    expect(await old.getByRole('button', { name: 'Related', disabled: false }).count()).toBe(0);
  });
});
