import type { Locator, Page } from 'playwright-core';
import { en } from '../../../src/playground/page/locales/en.ts';
import { ko } from '../../../src/playground/page/locales/ko.ts';

const WORDINGS = { en, ko };

/** The page by what it says to whoever cannot see it: roles and names. */
export class ChannelPage {
  readonly page: Page;
  private readonly locale: 'en' | 'ko';

  constructor(page: Page, locale: 'en' | 'ko' = 'en') {
    this.page = page;
    this.locale = locale;
  }

  get words() {
    return WORDINGS[this.locale];
  }

  /** The same page in another language. */
  in(locale: 'en' | 'ko'): ChannelPage {
    return new ChannelPage(this.page, locale);
  }

  get box(): Locator {
    return this.page.getByRole('textbox', { name: this.words.box.label(this.words.channel) });
  }

  get messages(): Locator {
    return this.page.getByRole('article');
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  get picker(): Locator {
    return this.page.getByRole('listbox', { name: this.words.box.commands });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get source(): Locator {
    return this.page.getByRole('complementary', { name: this.words.source.title });
  }

  get highlights(): Locator {
    return this.source.locator('mark');
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  citations(within: Page | Locator = this.page): Locator {
    return this.button(new RegExp(`^${this.words.message.showInSource}`), within);
  }

  /** Messages of one's own that hold these words and nothing else. */
  own(text: string): Locator {
    const isReply = this.button(new RegExp(`^${this.words.message.repliedTo('you')}`));
    return this.messages.filter({ has: this.page.getByText(text, { exact: true }), hasNot: isReply });
  }

  /** The replies to a message of one's own. */
  repliesTo(text: string): Locator {
    const lead = `${this.words.message.repliedTo('you')} ${text}`;
    return this.messages.filter({ has: this.button(lead) });
  }

  /** The messages that came of a command. */
  usedCommand(name: string): Locator {
    return this.messages.filter({ hasText: `used ${name}` });
  }

  async send(text: string): Promise<void> {
    await this.box.fill(text);
    await this.box.press('Enter');
  }

  /** Sends a question and waits for its reply. */
  async ask(question: string): Promise<Locator> {
    await this.send(question);
    const reply = this.repliesTo(question).last();
    await reply.waitFor();
    return reply;
  }

  /** What only the asker sees, newest last. */
  get privately(): Locator {
    return this.messages.filter({ hasText: this.words.message.onlyYou });
  }
}
