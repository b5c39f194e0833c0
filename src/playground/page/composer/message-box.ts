import { html, nothing } from 'lit';
import type { Locale } from '../../../model.ts';
import { icon } from '../shell/icons.ts';
import { LightElement } from '../shell/light-element.ts';
import { step } from '../shell/step.ts';
import type { PageWording } from '../wording.ts';
import './command-form.ts';
import type { CommandForm } from './command-form.ts';
import { missing, readLine, type Values } from './command-line.ts';
import { commandsFitting, type SlashCommand } from './commands.ts';
import { beginning } from './mention.ts';
import { PICKER, picker } from './picker.ts';

/** What the box asks of the page; what could not be sent comes back into the box. */
export interface Sending {
  readonly say: (text: string) => Promise<boolean>;
  readonly command: (command: SlashCommand, values: Values) => Promise<boolean>;
  readonly complete: (command: SlashCommand, option: string, typed: string) => Promise<readonly Choice[]>;
  readonly editLast: () => void;
  readonly complain: (text: string | null) => void;
}
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Where one writes: words for the channel, or a command with its options as fields. */
export class MessageBox extends LightElement {
  static override properties = {
    words: {},
    locale: {},
    commands: {},
    chosen: { state: true },
    text: { state: true },
    active: { state: true },
    isShut: { state: true },
  };
  declare words: PageWording;
  declare locale: Locale;
  declare commands: readonly SlashCommand[];
  /** Name of the bot, by which it is mentioned. */
  declare bot: string;
  declare sending: Sending;
  declare chosen: { readonly command: SlashCommand; readonly values: Values } | null;
  declare text: string;
  declare active: number;
  declare isShut: boolean;

  constructor() {
    super();
    this.chosen = null;
    this.text = '';
    this.active = 0;
    this.isShut = false;
  }

  protected override render() {
    const { words, locale, chosen } = this;
    if (chosen) {
      return html`<command-form .words=${words} .locale=${locale} .command=${chosen.command} .first=${chosen.values}
        .send=${(values: Values) => this.sendCommand(chosen.command, values)} .leave=${() => this.leave()}
        .complete=${this.sending.complete} .complain=${this.sending.complain}></command-form>`;
    }
    const fitting = this.fitting();
    const isOpen = fitting.length > 0;
    return html`
      ${isOpen ? this.picker(fitting) : nothing}
      ${this.mentions ? this.mentionPicker() : nothing}
      <div class="box">
        <button class="box-slash" type="button" aria-label=${words.box.commands} title=${words.box.commands} @click=${this.offer}>${icon('slash')}</button>
        <textarea rows="1" maxlength="10000" .value=${this.text} placeholder=${words.box.label(words.channel)}
          aria-label=${words.box.label(words.channel)} aria-haspopup="listbox" aria-autocomplete="list"
          aria-controls=${isOpen ? PICKER : nothing} aria-activedescendant=${isOpen ? `${PICKER}-${this.active}` : nothing}
          @input=${this.typed} @keydown=${this.pressed}></textarea>
        <button class="box-send" type="button" aria-label=${words.box.send} title=${words.box.send}
          ?disabled=${this.text.trim() === ''} @click=${this.send}>${icon('send')}</button>
      </div>`;
  }

  protected override updated(): void {
    this.querySelector('.picker [aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    const box = this.querySelector('textarea');
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, innerHeight * 0.4)}px`;
  }

  override focus(): void {
    this.querySelector<HTMLElement>('textarea, command-form input, command-form .box-send')?.focus();
  }

  private fitting(): readonly SlashCommand[] {
    const [, typed] = this.text.match(/^\/(\S*)$/) ?? [];
    return typed === undefined || this.isShut ? [] : commandsFitting(this.commands, typed, this.locale);
  }

  private picker(commands: readonly SlashCommand[]) {
    return picker({
      commands,
      words: this.words,
      locale: this.locale,
      active: this.active,
      choose: (command) => this.choose(command, {}),
      point: (index) => {
        this.active = index;
      },
    });
  }

  /** Whether the bot's name is being typed behind an @. */
  private get mentions(): boolean {
    const begun = beginning(this.text);
    return begun !== null && !this.isShut && this.bot.toLowerCase().startsWith(begun.toLowerCase());
  }

  private mention(): void {
    this.text = this.text.replace(/@[\p{L}\p{N}]*$/u, `@${this.bot} `);
    this.focus();
  }

  private mentionPicker() {
    const label = this.words.box.mention(this.bot);
    return html`<div class="picker">
      <div role="listbox" tabindex="0" aria-label=${label}>
        <div role="option" aria-selected="true" @pointerdown=${(event: Event) => event.preventDefault()}
          @click=${() => this.mention()}><span class="option-name">@${this.bot}</span><span class="option-text">${label}</span></div>
      </div>
    </div>`;
  }

  private offer(): void {
    this.text = '/';
    this.isShut = false;
    this.active = 0;
    this.focus();
  }

  private typed(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.isShut = false;
    this.active = 0;
    this.sending.complain(null);
  }

  private pressed(event: KeyboardEvent): void {
    // Enter ends the composing of a Hangul syllable before it sends anything.
    if (event.isComposing) return;
    const { key } = event;
    const fitting = this.fitting();
    const at = fitting[this.active];
    if (this.mentions && (key === 'Tab' || key === 'Enter') && !event.shiftKey) {
      event.preventDefault();
      this.mention();
      return;
    }
    const to = step(key, this.active, fitting.length);
    if (to !== null && key.startsWith('Arrow')) this.active = to;
    else if (at && (key === 'Tab' || key === 'Enter') && !event.shiftKey) this.choose(at, {});
    else if ((fitting.length > 0 || this.mentions) && key === 'Escape') this.isShut = true;
    else if (key === 'Enter' && !event.shiftKey) this.send();
    else if (key === 'ArrowUp' && this.text === '') this.sending.editLast();
    else return;
    event.preventDefault();
  }

  private choose(command: SlashCommand, values: Values): void {
    this.sending.complain(null);
    this.fill(command, values);
  }

  private fill(command: SlashCommand, values: Values): void {
    this.chosen = { command, values };
    this.text = '';
    void this.updateComplete.then(() => this.querySelector<CommandForm>('command-form')?.enter());
  }

  private leave(): void {
    this.chosen = null;
    this.sending.complain(null);
    void this.updateComplete.then(() => this.focus());
  }

  private send(): void {
    const { text } = this;
    if (text.trim() === '') return;
    const line = readLine(text, this.commands);
    if (line.type === 'unknown') {
      this.sending.complain(this.words.box.unknown(line.name));
      return;
    }
    if (line.type === 'command' && missing(line.command, line.values)) {
      this.choose(line.command, line.values);
      return;
    }
    this.text = '';
    const sent = line.type === 'command' ? this.sending.command(line.command, line.values) : this.sending.say(text);
    void sent.then((isSent) => {
      if (!isSent && this.text === '') this.text = text;
    });
  }

  private sendCommand(command: SlashCommand, values: Values): void {
    this.leave();
    void this.sending.command(command, values).then((isSent) => {
      // With what was typed, and beside it what was wrong.
      if (!isSent && this.text === '' && !this.chosen) this.fill(command, values);
    });
  }
}
customElements.define('message-box', MessageBox);
