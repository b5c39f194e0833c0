import { html, nothing } from 'lit';
import type { Locale } from '../../../model.ts';
import type { Heading, Mark, Source } from '../../contract.ts';
import { localInWords } from '../date.ts';
import { icon } from '../shell/icons.ts';
import { LightElement } from '../shell/light-element.ts';
import { webAddress } from '../web-address.ts';
import type { PageWording } from '../wording.ts';
import type { Place } from './locate.ts';
import { MarkTip } from './mark-tip.ts';
import { passages, type Run } from './passages.ts';

/** The articles, with what was quoted last shown in them. */
export class SourcePane extends LightElement {
  static override properties = { words: {}, locale: {}, articles: {}, sources: {}, lit: {}, shown: { state: true } };
  declare words: PageWording;
  declare locale: Locale;
  declare articles: readonly Heading[];
  /** Of the articles those that have been asked for. */
  declare sources: readonly Source[];
  /** Asks for one that is to be shown. */
  declare want: (id: string) => void;
  /** The first is brought into view. */
  declare lit: readonly Place[];
  declare close: () => void;
  declare shown: string | null;
  /** What is lit has not been brought into view yet. */
  private isBehind = false;
  private readonly tip = new MarkTip(this);

  constructor() {
    super();
    this.shown = null;
    this.lit = [];
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('lit') && this.lit[0]) this.shown = this.lit[0].article;
    this.isBehind ||= changed.has('lit');
  }

  protected override render() {
    const { words, articles, heading } = this;
    const article = this.sources.find(({ id }) => id === heading?.id);
    return html`
      <header class="pane-header">
        <h2>${words.source.title}</h2>
        <button class="icon-button" type="button" aria-label=${words.source.hide} title=${words.source.hide} @click=${() => this.close()}>${icon('close')}</button>
      </header>
      ${articles.length > 1 ? this.chooser(heading) : nothing}
      ${article ? this.article(article) : nothing}`;
  }

  protected override updated(): void {
    const { heading } = this;
    const isThere = this.sources.some(({ id }) => id === heading?.id);
    if (heading && !isThere) this.want(heading.id);
    if (!this.isBehind || !isThere) return;
    this.isBehind = false;
    this.bringIntoView();
  }

  /** Of the article that is shown. */
  private get heading(): Heading | undefined {
    return this.articles.find(({ id }) => id === this.shown) ?? this.articles[0];
  }

  /** Scrolls to what is highlighted; the pane may have been hidden when that changed. */
  bringIntoView(): void {
    const scroller = this.querySelector('.article');
    const first = this.querySelector('mark');
    if (!scroller || !first) return;
    const top = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollTo({ top: top - scroller.clientHeight / 3, behavior: isCalm ? 'auto' : 'smooth' });
  }

  private chooser(shown: Heading | undefined) {
    return html`<label class="pane-chooser"><span>${this.words.source.article}</span>
      <select @change=${(event: Event) => {
        this.shown = (event.target as HTMLSelectElement).value;
      }}>
        ${this.articles.map(({ id, title }) => html`<option value=${id} .selected=${id === shown?.id}>${title}</option>`)}
      </select>
    </label>`;
  }

  private article(article: Source) {
    const { words, locale } = this;
    const address = webAddress(article.url);
    const lit = this.lit.filter((place) => place.article === article.id);
    return html`<div class="article" tabindex="0" role="region" aria-label=${article.title} lang="en"
      @pointerover=${this.tip} @pointerout=${this.tip} @focusin=${this.tip} @focusout=${this.tip} @click=${this.tip} @keydown=${this.tip} @scroll=${this.tip}>
      <h3>${article.title}</h3>
      <p class="byline" lang=${locale}>${article.byline} · ${article.outlet}<br>
        ${words.source.published(localInWords(locale, article.published), article.zone)}
        ${
          address
            ? html`<br><a href=${address} target="_blank" rel="noopener noreferrer">${words.source.open(article.outlet)}</a>`
            : nothing
        }${article.reviewed ? nothing : html`<br>${words.source.draft}`}</p>
      <p class="legend" lang=${locale}><span class="legend-person">${words.source.legend.person}</span> <span class="legend-date">${words.source.legend.date}</span></p>
      ${passages(article, lit).map(({ runs }) => html`<p>${runs.map((run) => this.run(run))}</p>`)}
    </div>
    <div class="tip" role="tooltip" id="mark-tip" popover="manual"></div>`;
  }

  private run({ isLit, pieces }: Run) {
    const shown = pieces.map(({ text, mark }) => (mark ? this.marked(text, mark) : text));
    return isLit ? html`<mark>${shown}</mark>` : shown;
  }

  private marked(text: string, { label, working, kind }: Mark) {
    const about = [label, working?.[this.locale]].filter((part) => part).join('\n');
    // A button of HTML would not break over lines.
    return html`<span class="mark" role="button" tabindex="0" data-kind=${kind} data-about=${about} aria-description=${about}>${text}</span>`;
  }
}
customElements.define('source-pane', SourcePane);
