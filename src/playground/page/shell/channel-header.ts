import { html, type TemplateResult } from 'lit';
import type { PageWording } from '../wording.ts';
import { icon } from './icons.ts';
import type { View } from './side-bar.ts';

interface Header {
  readonly words: PageWording;
  readonly view: View;
  readonly isMenuOpen: boolean;
  readonly isPaneOpen: boolean;
  readonly menu: () => void;
  readonly pane: () => void;
}

/** Where one is, and the ways to the menu and the source. */
export function channelHeader({ words, view, isMenuOpen, isPaneOpen, menu, pane }: Header): TemplateResult {
  const isChannel = view === 'channel';
  const toggle = isPaneOpen ? words.source.hide : words.source.show;
  return html`<header class="channel-header">
    <button class="icon-button header-menu" type="button" aria-label=${words.menu} aria-expanded=${isMenuOpen} aria-controls="side" @click=${menu}>${icon('menu')}</button>
    ${icon(isChannel ? 'hash' : 'picture')}
    <h1>${isChannel ? words.channel : words.pictures[view]}</h1>
    <p class="topic">${isChannel ? words.topic : ''}</p>
    <button class="icon-button header-pane" type="button" aria-label=${toggle} title=${toggle} aria-expanded=${isPaneOpen} @click=${pane}>${icon('source')}</button>
  </header>`;
}
