import { html } from 'lit';
import { LightElement } from '../shell/light-element.ts';
import type { PageWording } from '../wording.ts';

/** A message while its text is being changed, in its place. */
export class EditBox extends LightElement {
  static override properties = { words: {} };
  declare words: PageWording;
  declare text: string;
  declare save: (text: string) => void;
  declare cancel: () => void;

  protected override render() {
    const { message } = this.words;
    return html`<div class="edit-box">
      <textarea rows="1" maxlength="4000" aria-label=${message.editing} aria-describedby="edit-keys" .value=${this.text}
        @keydown=${this.pressed}></textarea>
      <p class="edit-keys"><span id="edit-keys">${message.editKeys}</span>
        <button type="button" class="plain" @click=${() => this.cancel()}>${message.cancel}</button>
        <button type="button" class="plain" @click=${this.done}>${message.save}</button>
      </p>
    </div>`;
  }

  protected override firstUpdated(): void {
    const box = this.querySelector('textarea');
    box?.focus();
    box?.setSelectionRange(this.text.length, this.text.length);
    this.scrollIntoView({ block: 'nearest' });
  }

  private done(): void {
    const text = this.querySelector('textarea')?.value.trim() ?? '';
    if (text !== '') this.save(text);
    else this.cancel();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.cancel();
    else if (event.key === 'Enter' && !event.shiftKey) this.done();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
customElements.define('edit-box', EditBox);
