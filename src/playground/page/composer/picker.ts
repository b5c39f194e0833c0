import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../../model.ts';
import { localized } from '../localized.ts';
import type { PageWording } from '../wording.ts';
import { nameIn, type SlashCommand } from './commands.ts';

export const PICKER = 'command-picker';

interface Picking {
  readonly words: PageWording;
  readonly locale: Locale;
  readonly commands: readonly SlashCommand[];
  readonly active: number;
  readonly choose: (command: SlashCommand) => void;
  readonly point: (index: number) => void;
}

/** The commands that fit what is being typed; the focus stays in the box. */
export function picker({ words, locale, commands, active, choose, point }: Picking): TemplateResult {
  return html`<div class="picker">
    <p class="picker-title" aria-hidden="true">${words.box.commands}</p>
    <div id=${PICKER} role="listbox" tabindex="0" aria-label=${words.box.commands}>
      ${commands.map(
        (command, i) => html`<div id=${`${PICKER}-${i}`} role="option" aria-selected=${i === active}
          @pointermove=${() => point(i)} @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => choose(command)}>
          <span class="option-name">/${nameIn(locale, command)}
            ${(command.options ?? []).map((option) => html`<span class="option-slot">${nameIn(locale, option)}</span>`)}</span>
          <span class="option-text">${localized(locale, command.description, command.description_localizations)}</span>
        </div>`,
      )}
    </div>
  </div>`;
}
