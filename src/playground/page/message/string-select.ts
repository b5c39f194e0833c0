import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { icon } from '../shell/icons.ts';
import { LightElement } from '../shell/light-element.ts';
import { step } from '../shell/step.ts';

let count = 0;

/** A menu from which one is chosen, by pointer or keys; nothing happens before it is. */
export class StringSelect extends LightElement {
  static override properties = { menu: {}, disabled: {}, open: { state: true }, active: { state: true } };
  declare menu: APIStringSelectComponent;
  declare disabled: boolean;
  declare choose: (values: readonly string[]) => void;
  declare open: boolean;
  declare active: number;
  private readonly list = `select-${count++}`;

  constructor() {
    super();
    this.open = false;
    this.disabled = false;
    this.active = 0;
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.open = false;
    });
  }

  protected override render() {
    const { menu, list, open, active } = this;
    return html`
      <button class="select" type="button" role="combobox" aria-haspopup="listbox" aria-label=${menu.placeholder ?? ''}
        aria-expanded=${open} aria-controls=${list} aria-activedescendant=${open ? `${list}-${active}` : nothing}
        ?disabled=${this.disabled} @click=${this.toggle} @keydown=${this.pressed}>
        <span>${menu.placeholder}</span>${icon('down')}
      </button>
      <div class="select-list" id=${list} role="listbox" aria-label=${menu.placeholder ?? ''} ?hidden=${!open}>
        ${menu.options.map(
          ({ label, description }, i) => html`<div id=${`${list}-${i}`} role="option" aria-selected=${i === active}
            @pointermove=${() => {
              this.active = i;
            }}
            @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.take(i)}>
            <span class="option-name">${label}</span>
            ${description ? html`<span class="option-text">${description}</span>` : nothing}
          </div>`,
        )}
      </div>`;
  }

  protected override updated(): void {
    if (this.open) this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  private toggle(): void {
    this.open = !this.open;
  }

  private take(index: number): void {
    const option = this.menu.options[index];
    this.open = false;
    if (option) this.choose([option.value]);
  }

  private pressed(event: KeyboardEvent): void {
    const { key } = event;
    if (!this.open) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      this.open = true;
    } else if (key === 'Enter' || key === ' ') this.take(this.active);
    else if (key === 'Escape') this.open = false;
    else {
      const to = step(key, this.active, this.menu.options.length) ?? this.beginning(key);
      if (to === null) return;
      this.active = to;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private beginning(key: string): number | null {
    if (key.length !== 1) return null;
    const { options } = this.menu;
    const order = [...options.keys()].map((i) => (this.active + 1 + i) % options.length);
    return order.find((i) => options[i]?.label.toLowerCase().startsWith(key.toLowerCase())) ?? null;
  }
}
customElements.define('string-select', StringSelect);
