import type { APIUser } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../model.ts';
import { localInWords } from '../date.ts';
import { nameOf } from '../message/avatar.ts';
import type { PageWording } from '../wording.ts';
import { icon } from './icons.ts';

interface FootLines {
  readonly words: PageWording;
  readonly locale: Locale;
  readonly now: string | null;
  /** That time was not set by anybody. */
  readonly isStart: boolean;
  readonly isListed: boolean;
  readonly isSilent: boolean;
  readonly isSlow: boolean;
  readonly isLost: boolean;
  readonly error: string | null;
  readonly bot: APIUser;
  readonly setListed: (isListed: boolean) => void;
  readonly present: () => void;
  readonly settle: () => void;
}

/** Around the box: what went wrong, what is under way, and how one asks. */
export function footLines(foot: FootLines): TemplateResult {
  const { words, isSlow, isLost, bot } = foot;
  // The regions are always there, since one that comes with its text is not read out.
  return html`
    <div class="troubles" role="alert">
      ${isLost ? html`<p class="trouble">${words.connection.lost}</p>` : nothing}
      ${foot.error === null ? nothing : trouble(foot, foot.error)}
    </div>
    <div class="foot-line">
      <p class="typing ${foot.isSilent ? 'says' : ''}" role="status" aria-live="polite">${isSlow ? html`<span class="dots" aria-hidden="true"></span> ${words.typing(nameOf(bot))}` : foot.isSilent ? words.silent(nameOf(bot)) : nothing}</p>
      ${clockLine(foot)}
      ${listedSwitch(foot)}
    </div>`;
}

function trouble({ words, settle }: FootLines, error: string): TemplateResult {
  return html`<p class="trouble">${error}
    <button class="icon-button" type="button" aria-label=${words.dismissError} @click=${settle}>${icon('close')}</button></p>`;
}

function clockLine({ words, locale, now, isStart, present }: FootLines): TemplateResult | typeof nothing {
  if (now === null) return nothing;
  return html`<p class="asking">${icon('clock')} ${(isStart ? words.clock.start : words.clock.asking)(localInWords(locale, now))}
    <button class="plain" type="button" @click=${present}>${words.clock.now}</button></p>`;
}

function listedSwitch({ words, isListed, setListed }: FootLines): TemplateResult {
  return html`<button class="switch" type="button" role="switch" aria-checked=${isListed} title=${words.box.listedHint}
    @click=${() => setListed(!isListed)}><span class="switch-track" aria-hidden="true"></span>${words.box.listed}</button>`;
}
