import { html } from 'lit';
import type { Locale } from '../../../model.ts';
import { localized } from '../localized.ts';
import { icon } from '../shell/icons.ts';
import { LightElement } from '../shell/light-element.ts';
import type { PageWording } from '../wording.ts';
import { missing, type Values } from './command-line.ts';
import { isSwitch, nameIn, type Option, type SlashCommand } from './commands.ts';
import type { Sending } from './message-box.ts';
import './option-field.ts';
import type { OptionField } from './option-field.ts';

/** A command that was chosen, with a field for each of its options. */
export class CommandForm extends LightElement {
  static override properties = { words: {}, locale: {}, command: {}, values: { state: true } };
  declare words: PageWording;
  declare locale: Locale;
  declare command: SlashCommand;
  declare first: Values;
  declare send: (values: Values) => void;
  declare leave: () => void;
  declare complete: Sending['complete'];
  declare complain: Sending['complain'];
  declare values: Values;

  constructor() {
    super();
    this.values = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.values = this.first ?? {};
  }

  protected override render() {
    const { words, locale, command } = this;
    const name = `/${nameIn(locale, command)}`;
    return html`
      <p class="form-about"><strong>${name}</strong> ${localized(locale, command.description, command.description_localizations)}</p>
      <div class="box" role="group" aria-label=${name} @keydown=${this.pressed}>
        <button class="form-name" type="button" aria-label=${`${words.box.leave}: ${name}`} @click=${() => this.leave()}>${name}${icon('close')}</button>
        <div class="form-options">${(command.options ?? []).map((option) => this.option(option))}</div>
        <button class="box-send" type="button" aria-label=${words.box.send} title=${words.box.send} @click=${this.submit}>${icon('send')}</button>
      </div>`;
  }

  /** Puts the focus where one goes on. */
  async enter(): Promise<void> {
    await this.updateComplete;
    await this.querySelector<OptionField>('option-field')?.updateComplete;
    const target = this.querySelector<HTMLElement>('input') ?? this.querySelector<HTMLElement>('.box-send');
    target?.focus();
  }

  private option(option: Option) {
    const { words, locale, values } = this;
    const label = nameIn(locale, option);
    const about = localized(locale, option.description, option.description_localizations);
    if (isSwitch(option)) {
      const isOn = values[option.name] === true;
      return html`<button class="form-switch" type="button" role="switch" aria-checked=${isOn} aria-label=${label} title=${about}
        @click=${() => this.set(option.name, !isOn)}>${label}: <span aria-hidden="true">${isOn ? words.box.on : words.box.off}</span></button>`;
    }
    return html`<option-field .words=${words} .option=${option} .label=${label} .about=${about} .value=${String(values[option.name] ?? '')}
      .changed=${(value: string) => this.set(option.name, value)}
      .complete=${(typed: string) => this.complete(this.command, option.name, typed)}></option-field>`;
  }

  private set(name: string, value: string | boolean): void {
    this.values = { ...this.values, [name]: value };
    this.complain(null);
  }

  private submit(): void {
    const lacking = missing(this.command, this.values);
    if (lacking) {
      this.complain(this.words.box.missing(nameIn(this.locale, lacking)));
      const fields = [...this.querySelectorAll<OptionField>('option-field')];
      fields
        .find(({ option }) => option.name === lacking.name)
        ?.querySelector('input')
        ?.focus();
      return;
    }
    const filled = Object.entries(this.values).filter(([, value]) => value !== '' && value !== false);
    this.send(
      Object.fromEntries(filled.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value])),
    );
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const { key, target } = event;
    const input = target instanceof HTMLInputElement ? target : null;
    const isFirst = input === null || input === this.querySelector('input');
    if (key === 'Enter' && input) this.submit();
    else if (key === 'Escape') this.leave();
    else if (key === 'Backspace' && isFirst && (input?.value ?? '') === '') this.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
customElements.define('command-form', CommandForm);
