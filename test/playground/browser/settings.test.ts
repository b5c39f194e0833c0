import { describe, expect } from 'vitest';
import { ARTICLE, TALKS } from './article.ts';
import { isInView, overflowing } from './looks.ts';
import { test } from './playground.ts';

const PHONE = [360, 740] as const;

describe('the asker’s clock', () => {
  test.for([
    ['Published', 'On Thursday, October 31, 2024'],
    ['Day before', 'On Thursday, October 31, 2024'],
    ['Day of', 'On Thursday, October 31, 2024'],
    ['Day after', 'It was scheduled for'],
    ['Now', 'It was scheduled for'],
  ] as const)('%s: the tense is that of the day', async ([moment, begins], { visit }) => {
    const channel = await visit();
    const jump = channel.button(new RegExp(`^${moment}`), channel.page.getByRole('group', { name: 'Jump to' }));
    await jump.click();
    expect(await jump.getAttribute('aria-pressed')).toBe('true');
    const reply = await channel.ask('When do they meet?');
    await reply.getByText(new RegExp(`^${begins}`)).waitFor();
  });

  test('a time of one’s own holds until the present is chosen again', async ({ visit }) => {
    const channel = await visit();
    const input = channel.page.getByLabel(/^Date and time \(/);
    await input.fill('2024-10-29T09:30');
    const line = channel.page.getByText('Asking as of Oct 29, 2024, 9:30 AM');
    await line.waitFor();
    await (await channel.ask('When do they meet?')).getByText(/^On Thursday/).waitFor();
    expect(await channel.messages.first().locator('time').getAttribute('datetime')).toMatch(/^2024-10-2[89]T/);
    await channel.button('Now', line).click();
    await line.waitFor({ state: 'detached' });
    await (await channel.ask('When are the talks?')).getByText(/^It was scheduled/).waitFor();
    await input.fill('2001-01-01T00:00');
    await channel.page.getByText('Not before Jan 2, 2015').waitFor();
    expect(await input.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the language', () => {
  test('is switched with all texts, and lasts', async ({ visit }) => {
    const english = await visit();
    await english.ask('When do they meet?');
    await english.button('한국어').click();
    const korean = english.in('ko');
    await korean.box.waitFor();
    const html = english.page.locator('html');
    expect(await html.getAttribute('lang')).toBe('ko');
    expect(await english.page.title()).toBe(korean.words.title);
    await korean.page.getByText(korean.words.welcome.text).waitFor();
    await korean.button(korean.words.pictures.timeline).waitFor();
    await korean.send('/누가 about: the talks');
    await korean.messages.last().getByText('2024년 10월 28일').waitFor();
    await korean.button('앞뒤 문맥', korean.messages.last()).waitFor();
    await korean.button('누가 참석하나요?').click();
    await korean
      .repliesTo('누가 참석하나요?')
      .getByText(/Cho Tae-yul/)
      .first()
      .waitFor();
    await english.page.reload();
    await korean.box.waitFor();
    await korean.button('English').click();
    await english.box.waitFor();
    expect(await html.getAttribute('lang')).toBe('en');
  });

  test('is the browser’s at first', async ({ visit }) => {
    const channel = await visit({ locale: 'ko' });
    expect(await channel.page.locator('html').getAttribute('lang')).toBe('ko');
  });
});

describe('the theme', () => {
  /** From 0, black, to 765. */
  const brightness = `getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + +b, 0)`;

  test('is the system’s until one is chosen, which lasts', async ({ visit }) => {
    const { page } = await visit({ colorScheme: 'dark' });
    expect(await page.evaluate(brightness)).toBeLessThan(250);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => page.evaluate(brightness)).toBeGreaterThan(600);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Use the light theme' }).click();
    await expect.poll(() => page.evaluate(brightness)).toBeGreaterThan(600);
    await page.reload();
    await page.getByRole('button', { name: 'Use the dark theme' }).click();
    await expect.poll(() => page.evaluate(brightness)).toBeLessThan(250);
  });
});

test.for([
  ['Timeline', /^The South Korea-US/],
  ['Who meets whom', /The South Korea-US/],
] as const)('%s: a link leads to its sentence', async ([name, link], { visit }) => {
  const channel = await visit({ size: [1280, 480] });
  await channel.button(name).click();
  expect(await channel.page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
  const picture = channel.page.getByRole('main').getByRole('region', { name });
  const looks = await picture
    .getByRole('link', { name: link })
    .evaluate((node) => [
      getComputedStyle(node).cursor,
      ...[...node.querySelectorAll('text')].map((text) => getComputedStyle(text).textDecorationLine),
    ]);
  expect([...new Set(looks)]).toEqual(['pointer', 'underline']);
  await picture.getByRole('link', { name: link }).click();
  await expect.poll(() => channel.highlights.allTextContents()).toEqual([TALKS]);
  await expect.poll(() => isInView(channel.highlights)).toBe(true);
  const other = picture.getByRole('link').last();
  await other.focus();
  await other.press('Enter');
  await expect.poll(() => channel.highlights.allTextContents()).not.toEqual([TALKS]);
  expect(ARTICLE).toContain(await channel.highlights.first().textContent());
  await channel.button('ask-attache').click();
  await channel.box.waitFor();
});

const ZALGO = `T${'\u0301\u0316\u0489\u035f'.repeat(40)}alks`;
const MASKED = '[a prize](javascript:alert(1))';

describe('a hostile message is shown as what it is: text', () => {
  test.for([
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a picture', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['markup', '<b>x</b><svg onload=alert(1)><iframe>', '<b>x</b><svg onload=alert(1)><iframe>'],
    ['a mention of all', '@everyone @here', '@everyone @here'],
    ['a mention', '<@123456789012345678>', '@123456789012345678'],
    ['a masked link', MASKED, MASKED],
    ['ten thousand letters', 'when where '.repeat(910).slice(0, 10_000), 'when where when where'],
    ['one word of five thousand', 'x'.repeat(5000), 'x'.repeat(5000)],
    ['text from the right', '\u202eevil\u202c \u2067مرحبا\u2069 \u200f', '\u202eevil\u202c'],
    ['a heap of marks', ZALGO, ZALGO],
    ['many open brackets', '['.repeat(3000), '['.repeat(3000)],
  ] as const)('%s', async ([, text, shown], { visit }) => {
    const channel = await visit({ size: PHONE });
    await channel.send(text);
    await channel.messages.nth(1).waitFor();
    const own = channel.messages.first();
    expect(await own.textContent()).toContain(shown);
    expect(await channel.messages.locator('script, img, iframe, b, a, svg[onload], [onerror]').count()).toBe(0);
    expect(await overflowing(channel.page)).toEqual([]);
    const reply = await channel.ask('When do they meet?');
    expect(await channel.citations(reply).count()).toBe(1);
    expect(await overflowing(channel.page)).toEqual([]);
  });
});
