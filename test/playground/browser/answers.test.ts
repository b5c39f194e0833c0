import { describe, expect } from 'vitest';
import { ARTICLE, TALKS, TITLE } from './article.ts';
import { isInView } from './looks.ts';
import { test } from './playground.ts';

describe('a first visit', () => {
  test('one click gives a sourced answer, its words shown in the article', async ({ visit }) => {
    const channel = await visit({ size: [1280, 480], reducedMotion: 'no-preference' });
    const place = channel.source.getByText('The launch of "two plus two" talks with Canada');
    expect(await isInView(place)).toBe(false);
    await channel.button('What will be discussed?').click();
    const reply = channel.repliesTo('What will be discussed?');
    const named = (await channel.citations(reply).first().textContent()) ?? '';
    const [, words = ''] = named.replace(/\s+/g, ' ').match(/“(.*)”/) ?? [];
    expect(words.length).toBeGreaterThan(40);
    expect(ARTICLE).toContain(words);
    await expect.poll(() => channel.highlights.first().textContent()).toBe(words);
    await expect.poll(() => isInView(channel.highlights)).toBe(true);
    expect(await reply.textContent()).toContain('Yonhap, Oct 28, 2024 · South Korea-US "two plus two" talks');
  });

  test('every example is answered, and what is not in the sources is refused', async ({ visit }) => {
    const channel = await visit();
    const examples = await channel.page.getByRole('listitem').getByRole('button').allTextContents();
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      await channel.button(example).click();
      const reply = channel.repliesTo(example);
      await reply.waitFor();
      const isAnswered = (await channel.citations(reply).count()) > 0;
      expect(isAnswered, example).toBe(!example.includes('cost'));
    }
  });
});

describe('a citation', () => {
  test.for(['click', 'Enter', 'Space'])('leads to its sentence by %s', async (by, { visit }) => {
    const channel = await visit({ size: [1280, 480] });
    const first = channel.citations(await channel.ask('When do they meet?'));
    await channel.ask('Who meets Melanie Joly?');
    await expect.poll(() => channel.highlights.allTextContents()).not.toContain(TALKS);
    await (by === 'click' ? first.click() : first.press(by));
    await expect.poll(() => channel.highlights.allTextContents()).toEqual([TALKS]);
    await expect.poll(() => isInView(channel.highlights)).toBe(true);
  });

  test('opens the source where it was hidden', async ({ visit }) => {
    const channel = await visit();
    const citation = channel.citations(await channel.ask('When do they meet?'));
    await channel.button('Hide the source', channel.page.getByRole('main')).click();
    await channel.source.waitFor({ state: 'hidden' });
    await citation.click();
    await channel.highlights.first().waitFor();
    await channel.button('Hide the source', channel.source).click();
    await channel.source.waitFor({ state: 'hidden' });
    await channel.button('Show the source').click();
    await channel.source.waitFor();
  });
});

test.for([
  ['Antony Blinken', 'Antony Blinken, US Secretary of State'],
  ['Thursday', 'Thursday = October 31, 2024'],
] as const)('the mark “%s” is explained on hover and on focus', async ([name, about], { visit }) => {
  const channel = await visit();
  const tip = channel.page.getByRole('tooltip');
  const mark = channel.button(name, channel.source.getByRole('region', { name: TITLE })).first();
  expect(await tip.count()).toBe(0);
  await mark.hover();
  await expect.poll(() => tip.textContent()).toContain(about);
  await channel.page.mouse.move(5, 5);
  await tip.waitFor({ state: 'hidden' });
  await mark.focus();
  await expect.poll(() => tip.textContent()).toContain(about);
  expect(await mark.getAttribute('aria-description')).toContain(about);
  await channel.page.keyboard.press('Escape');
  await tip.waitFor({ state: 'hidden' });
});

describe('under an answer', () => {
  test('In context and More show more to the asker alone, and go when dismissed', async ({ visit }) => {
    const channel = await visit();
    const reply = await channel.ask('When do they meet?');
    for (const [name, shows] of [
      ['In context', 'The meeting comes as North Korea is believed to have sent troops'],
      ['More', 'likely to be right'],
    ] as const) {
      await channel.button(name, reply).click();
      await channel.privately.getByText(shows).waitFor();
      await channel.button('Dismiss message').click();
      await expect.poll(() => channel.privately.count()).toBe(0);
    }
  });

  test('Related offers what else there is to read, by pointer and by keys', async ({ visit }) => {
    const channel = await visit();
    await channel.button('More', await channel.ask('When do they meet?')).click();
    await channel.button('Related').click();
    const menu = channel.page.getByRole('combobox', { name: 'Choose what to read' });
    await menu.click();
    await channel.page.getByRole('option', { name: /^Where: in Washington the South Korea-US/ }).click();
    await channel.privately.getByText('In Washington.', { exact: true }).waitFor();
    // A pointer at rest over the list would choose in it too.
    await channel.page.mouse.move(0, 0);
    await menu.press('ArrowDown');
    await menu.press('End');
    const last = channel.page.getByRole('option').last();
    expect(await last.getAttribute('aria-selected')).toBe('true');
    await menu.press('Escape');
    await last.waitFor({ state: 'hidden' });
    await menu.press('ArrowDown');
    await menu.press('Home');
    await menu.press('Enter');
    await channel.privately.getByText(/^Foreign Minister Cho Tae-yul, Defense Minister Kim/).waitFor();
  });

  test('Follow up asks in a dialog, which can be left', async ({ visit }) => {
    const channel = await visit();
    const reply = await channel.ask('When do they meet, and where?');
    const open = channel.button('Follow up', reply);
    const field = channel.dialog.getByRole('textbox', { name: 'Your next question' });
    for (const leave of [
      () => channel.button('Cancel', channel.dialog).click(),
      () => channel.button('Close', channel.dialog).click(),
      () => channel.page.keyboard.press('Escape'),
    ]) {
      await open.click();
      expect(await field.evaluate((node) => node.matches(':focus'))).toBe(true);
      await leave();
      await channel.dialog.waitFor({ state: 'hidden' });
      await expect.poll(() => open.evaluate((node) => node.matches(':focus'))).toBe(true);
    }
    await open.click();
    await field.fill('And who attends?');
    await channel.button('Submit', channel.dialog).click();
    await channel.messages
      .nth(2)
      .getByText(/Cho Tae-yul, Defense Minister Kim Yong-hyun/)
      .last()
      .waitFor();
  });

  test('Dismiss takes the answer away', async ({ visit }) => {
    const channel = await visit();
    const reply = await channel.ask('When do they meet?');
    await channel.button('Dismiss', reply).click();
    await reply.waitFor({ state: 'detached' });
    expect(await channel.messages.count()).toBe(1);
  });

  test('a question that can mean two people is settled with a menu', async ({ visit }) => {
    const channel = await visit();
    const reply = await channel.ask('Who is the foreign minister?');
    await channel.page.getByRole('combobox', { name: 'Choose the one you mean' }).click();
    await channel.page.getByRole('option', { name: 'Melanie Joly' }).click();
    await reply.getByText('Melanie Joly is Canadian Foreign Minister.').waitFor();
    expect(await channel.messages.count()).toBe(2);
  });
});

describe('a message of one’s own', () => {
  test('an edited question edits its reply', async ({ visit }) => {
    const channel = await visit();
    await channel.ask('When do they meet?');
    await channel.messages.first().hover();
    await channel.button('Edit').click();
    const field = channel.page.getByRole('textbox', { name: 'Edit message' });
    await field.fill('Nothing of this is kept');
    await channel.button('Cancel').click();
    await field.waitFor({ state: 'detached' });
    expect(await channel.own('When do they meet?').count()).toBe(1);
    await channel.box.press('ArrowUp');
    await field.fill('Where do they meet?');
    await field.press('Enter');
    await channel.repliesTo('Where do they meet?').getByText('In Washington.', { exact: true }).waitFor();
    await channel.messages.first().getByText('(edited)').waitFor();
    expect(await channel.messages.count()).toBe(2);
  });

  test('a deleted question deletes its reply', async ({ visit }) => {
    const channel = await visit();
    await channel.ask('When do they meet?');
    await channel.messages.first().hover();
    await channel.button('Delete').click();
    await expect.poll(() => channel.messages.count()).toBe(0);
  });

  test('what somebody says is checked against the sources', async ({ visit }) => {
    const channel = await visit();
    await channel.send('The talks are on Friday.');
    await channel.messages.nth(1).waitFor();
    await channel.messages.first().hover();
    await channel.button('Check against the sources', channel.messages.first()).click();
    await channel.privately.getByRole('heading', { name: '✗ Contradicted' }).waitFor();
    await channel.privately.getByText('on Thursday, October 31, 2024').waitFor();
  });

  test('a reply leads back to what it is about', async ({ visit }) => {
    const channel = await visit({ size: [1280, 480] });
    const reply = await channel.ask('When do they meet?');
    await channel.ask('Who meets Melanie Joly?');
    await channel.button('More', reply).click();
    await channel.button(/^Reply to Attaché:/, channel.privately).click();
    await expect.poll(() => isInView(reply)).toBe(true);
    expect(await reply.evaluate((node) => node.matches(':focus'))).toBe(true);
  });
});
