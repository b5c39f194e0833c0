import { html } from 'lit';
import type { Locale } from '../../../model.ts';
import { LightElement } from '../shell/light-element.ts';
import type { Place } from '../source/locate.ts';
import { readReference } from '../source/reference.ts';
import type { Theme } from '../theme.ts';
import type { PageWording } from '../wording.ts';
import { fetchPicture } from './fetch-picture.ts';

export type PictureName = 'timeline' | 'meetings';

/** A picture of what is known, drawn by the server; its links lead to the sentences that it rests on. */
export class PicturesView extends LightElement {
  static override properties = { words: {}, locale: {}, theme: {}, picture: {}, drawn: { state: true } };
  declare words: PageWording;
  declare locale: Locale;
  declare theme: Theme;
  declare picture: PictureName;
  declare cite: (place: Place) => void;
  declare drawn: SVGElement | 'none' | null;
  private asked = 0;

  constructor() {
    super();
    this.drawn = null;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('locale') || changed.has('theme') || changed.has('picture')) void this.draw();
  }

  protected override render() {
    const { pictures } = this.words;
    return html`<div class="pictures">
      <p>${pictures.hint}</p>
      <div class="drawing" tabindex="0" role="region" aria-label=${pictures[this.picture]} aria-busy=${this.drawn === null} @click=${this.clicked}>
        ${this.drawn === 'none' ? html`<p>${pictures.none}</p>` : this.drawn}
      </div>
    </div>`;
  }

  private async draw(): Promise<void> {
    const id = ++this.asked;
    const drawn = await fetchPicture(this.picture, this.locale, this.theme);
    if (id === this.asked) this.drawn = drawn ?? 'none';
  }

  private clicked(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
    if (!href) return;
    event.preventDefault();
    const place = readReference(href);
    if (place) this.cite(place);
  }
}
customElements.define('pictures-view', PicturesView);
