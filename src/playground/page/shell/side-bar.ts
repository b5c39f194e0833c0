import { html, nothing, type TemplateResult } from 'lit';
import { LOCALES, type Locale } from '../../../model.ts';
import type { World } from '../../contract.ts';
import { avatar, nameOf } from '../message/avatar.ts';
import type { PictureName } from '../pictures/pictures-view.ts';
import type { Theme } from '../theme.ts';
import type { PageWording } from '../wording.ts';
import '../clock/asker-clock.ts';
import { icon } from './icons.ts';

export type View = 'channel' | PictureName;

interface SideBar {
  readonly words: PageWording;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly world: World;
  readonly view: View;
  readonly now: string | null;
  readonly isOpen: boolean;
  readonly go: (view: View) => void;
  readonly setNow: (now: string | null) => void;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly close: () => void;
}

const NAMES: Readonly<Record<Locale, string>> = { en: 'English', ko: '한국어' };

/** Channel and pictures to go to, the asker's clock, and below who one is and how the page looks. */
export function sideBar(bar: SideBar): TemplateResult {
  const { words, world, locale, now, isOpen } = bar;
  return html`<div class="side" id="side" data-open=${isOpen ? 'yes' : 'no'}>
    <header class="side-header"><span class="side-title">${words.title}</span>
      <button class="icon-button side-close" type="button" aria-label=${words.close} @click=${bar.close}>${icon('close')}</button></header>
    <div class="side-scroll">
      <nav aria-label=${words.channels}>
        ${place(bar, 'channel', 'hash', words.channel)}
        <h2>${words.pictures.title}</h2>
        ${place(bar, 'timeline', 'picture', words.pictures.timeline)}
        ${place(bar, 'meetings', 'picture', words.pictures.meetings)}
      </nav>
      <asker-clock .words=${words} .locale=${locale} .world=${world} .now=${now} .set=${bar.setNow}></asker-clock>
    </div>
    <section class="me" aria-label=${words.settings}>
      ${avatar(world.person)}<span class="me-name">${nameOf(world.person)}</span>
      ${settings(bar)}
    </section>
  </div>`;
}

function place({ view, go }: SideBar, to: View, name: 'hash' | 'picture', label: string): TemplateResult {
  return html`<button class="place" type="button" aria-current=${view === to ? 'page' : nothing} @click=${() => go(to)}>${icon(name)}<span>${label}</span></button>`;
}

function settings({ words, locale, theme, setLocale, setTheme }: SideBar): TemplateResult {
  const other = theme === 'dark' ? 'light' : 'dark';
  const label = other === 'dark' ? words.theme.toDark : words.theme.toLight;
  return html`<div class="languages" role="group" aria-label=${words.language}>
      ${LOCALES.map(
        (each) =>
          html`<button type="button" lang=${each} aria-pressed=${each === locale} @click=${() => setLocale(each)}>${NAMES[each]}</button>`,
      )}
    </div>
    <button class="icon-button" type="button" aria-label=${label} title=${label} @click=${() => setTheme(other)}>${icon(other === 'light' ? 'sun' : 'moon')}</button>`;
}
