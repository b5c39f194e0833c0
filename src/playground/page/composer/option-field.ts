import { html, nothing } from 'lit';
import { LightElement } from '../shell/light-element.ts';
import { step } from '../shell/step.ts';
import type { PageWording } from '../wording.ts';
import { type Option, suggests } from './commands.ts';
import type { Choice } from './message-box.ts';

/** Whoever types on need not be answered. */
const PAUSE = 120;

/** An option's text, with what the bot suggests for it while one types. */
export class OptionField extends LightElement {
  static override properties = {
    words: {},
    option: {},
    label: {},
    about: {},
    value: {},
    choices: { state: true },
    active: { state: true },
  };
  declare words: PageWording;
  declare option: Option;
  declare label: string;
  declare about: string;
  declare value: string;
  declare changed: (value: string) => void;
  declare complete: (typed: string) => Promise<readonly Choice[]>;
  declare choices: readonly Choice[];
  declare active: number;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.choices = [];
    this.active = -1;
    this.addEventListener('focusout', () => this.shut());
  }

  protected override render() {
    const { words, option, label, choices, active } = this;
    const list = `choices-${option.name}`;
    const isOpen = choices.length > 0;
    const isCombobox = suggests(option);
    return html`<label class="form-option">
        <span>${label}${option.required ? html`<span class="unseen"> (${words.box.required})</span>` : nothing}</span>
        <input type="text" autocomplete="off" spellcheck="false" .value=${this.value} placeholder=${this.about} title=${this.about}
          maxlength="2000" aria-required=${option.required ? 'true' : nothing}
          role=${isCombobox ? 'combobox' : nothing} aria-autocomplete=${isCombobox ? 'list' : nothing}
          aria-expanded=${isCombobox ? isOpen : nothing} aria-controls=${isCombobox && isOpen ? list : nothing}
          aria-activedescendant=${isOpen && active >= 0 ? `${list}-${active}` : nothing}
          @input=${this.typed} @focus=${this.ask} @keydown=${this.pressed}>
      </label>
      ${isOpen ? this.list(list) : nothing}`;
  }

  protected override updated(): void {
    this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  private list(id: string) {
    return html`<div class="picker choices">
      <div id=${id} role="listbox" aria-label=${this.words.box.choices(this.label)}>
        ${this.choices.map(
          ({ name }, i) => html`<div id=${`${id}-${i}`} role="option" aria-selected=${i === this.active}
            @pointermove=${() => {
              this.active = i;
            }}
            @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.take(i)}>${name}</div>`,
        )}
      </div>
    </div>`;
  }

  private typed(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
    this.changed(this.value);
    this.ask();
  }

  private ask(): void {
    if (!suggests(this.option)) return;
    const id = ++this.asked;
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      const choices = await this.complete(this.value);
      // An answer to what was typed before, or for a field that was left, is of no use.
      if (id !== this.asked) return;
      this.choices = choices;
      this.active = best(choices, this.value);
    }, PAUSE);
  }

  private shut(): void {
    this.asked++;
    this.choices = [];
    this.active = -1;
  }

  private take(index: number): void {
    const choice = this.choices[index];
    if (!choice) return;
    this.value = String(choice.value);
    this.changed(this.value);
    this.shut();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing || this.choices.length === 0) return;
    const { key } = event;
    const { active, choices } = this;
    if (key === 'ArrowDown' || key === 'ArrowUp')
      this.active = step(key, active < 0 && key === 'ArrowUp' ? 0 : active, choices.length) ?? -1;
    else if (active >= 0 && key === 'Enter') this.take(active);
    else if (active >= 0 && key === 'Tab' && !event.shiftKey) {
      this.take(active);
      return;
    } else if (key === 'Escape') this.shut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
/** The first, where it is called what was typed: Enter then takes it. Words of one's own are sent as they are. */
function best([first]: readonly Choice[], typed: string): number {
  const wanted = typed.trim().toLowerCase();
  if (!first || wanted === '' || first.value === typed) return -1;
  return first.name.toLowerCase().includes(wanted) ? 0 : -1;
}

customElements.define('option-field', OptionField);
