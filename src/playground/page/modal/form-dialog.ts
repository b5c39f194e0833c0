import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { icon } from '../shell/icons.ts';
import { LightElement } from '../shell/light-element.ts';
import type { PageWording } from '../wording.ts';
import { type Field, fieldsOf } from './fields.ts';

export type Form = APIModalInteractionResponseCallbackData;

/** A form that the bot has opened, over the page. */
export class FormDialog extends LightElement {
  static override properties = { words: {}, form: {} };
  declare words: PageWording;
  declare form: Form;
  declare submit: (fields: Readonly<Record<string, string>>) => void;
  declare cancel: () => void;
  private opener: Element | null = null;

  protected override render() {
    const { words, form } = this;
    return html`<dialog aria-labelledby="form-title" @cancel=${this.cancelled}>
      <form @submit=${this.submitted}>
        <header><h2 id="form-title">${form.title}</h2>
          <button class="icon-button" type="button" aria-label=${words.close} @click=${() => this.cancel()}>${icon('close')}</button></header>
        ${fieldsOf(form).map((field) => this.field(field))}
        <footer>
          <button type="button" @click=${() => this.cancel()}>${words.modal.cancel}</button>
          <button type="submit">${words.modal.submit}</button>
        </footer>
      </form>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.opener = document.activeElement;
    this.querySelector('dialog')?.showModal();
    this.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A button of the library has the real one inside, and does not hand on the focus.
    const inner = this.opener?.shadowRoot?.querySelector('button') ?? this.opener;
    if (inner instanceof HTMLElement) inner.focus();
  }

  private field({ id, label, about, placeholder, value, isLong, isRequired, least, most }: Field) {
    const hint = about === '' ? nothing : `about-${id}`;
    const min = least > 0 ? least : nothing;
    return html`<div class="form-field">
      <label for=${`field-${id}`}>${label}${isRequired ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</label>
      ${about === '' ? nothing : html`<p id=${`about-${id}`}>${about}</p>`}
      ${
        isLong
          ? html`<textarea id=${`field-${id}`} name=${id} rows="4" .value=${value} placeholder=${placeholder} ?required=${isRequired} minlength=${min} maxlength=${most} aria-describedby=${hint}></textarea>`
          : html`<input id=${`field-${id}`} name=${id} type="text" autocomplete="off" .value=${value} placeholder=${placeholder} ?required=${isRequired} minlength=${min} maxlength=${most} aria-describedby=${hint}>`
      }
    </div>`;
  }

  private cancelled(event: Event): void {
    event.preventDefault();
    this.cancel();
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    this.submit(Object.fromEntries([...data].map(([name, value]) => [name, String(value)])));
  }
}
customElements.define('form-dialog', FormDialog);
