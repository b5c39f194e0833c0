import { html, nothing } from 'lit';
import type { Locale } from '../../../model.ts';
import type { World } from '../../contract.ts';
import { localInWords } from '../date.ts';
import { LightElement } from '../shell/light-element.ts';
import type { PageWording } from '../wording.ts';

/** The time that questions are asked at, which decides what "today" means and what is over. */
export class AskerClock extends LightElement {
  static override properties = { words: {}, locale: {}, world: {}, now: {}, isWrong: { state: true } };
  declare words: PageWording;
  declare locale: Locale;
  declare world: World;
  /** Null for the present. */
  declare now: string | null;
  declare set: (now: string | null) => void;
  declare isWrong: boolean;

  constructor() {
    super();
    this.isWrong = false;
  }

  protected override render() {
    const { locale, world, now } = this;
    const words = this.words.clock;
    return html`<section class="clock" aria-labelledby="clock-title">
      <h2 id="clock-title">${words.title}</h2>
      <label><span>${words.label(world.zone)}</span>
        <input type="datetime-local" .value=${now ?? world.now.slice(0, 16)} min=${world.earliest.slice(0, 16)} aria-describedby="clock-hint"
          aria-invalid=${this.isWrong ? 'true' : nothing} @change=${this.changed}>
      </label>
      <p id="clock-hint">${this.isWrong ? words.tooEarly(localInWords(locale, world.earliest)) : words.hint}</p>
      <div class="moments" role="group" aria-label=${words.moments}>
        <button type="button" aria-pressed=${now === null} @click=${() => this.jump(null)}>${words.now}</button>
        ${world.moments.map(
          (
            moment,
          ) => html`<button type="button" aria-pressed=${now === moment.at.slice(0, 16)} @click=${() => this.jump(moment.at.slice(0, 16))}>
            ${words.moment(moment)} <time datetime=${moment.at}>${localInWords(locale, moment.at)}</time></button>`,
        )}
      </div>
    </section>`;
  }

  private changed(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.isWrong = !input.validity.valid;
    if (!this.isWrong) this.set(input.value === '' ? null : input.value);
  }

  private jump(now: string | null): void {
    this.isWrong = false;
    const input = this.querySelector('input');
    // What was typed and found wrong is not what the element was given last.
    if (input) input.value = now ?? this.world.now.slice(0, 16);
    this.set(now);
  }
}
customElements.define('asker-clock', AskerClock);
