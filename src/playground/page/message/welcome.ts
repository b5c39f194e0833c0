import { html, type TemplateResult } from 'lit';
import { icon } from '../shell/icons.ts';
import type { Context } from './context.ts';

/** The channel's beginning: what this is, and questions to begin with. */
export function welcome({ words, world, locale }: Context, ask: (question: string) => void): TemplateResult {
  const { welcome: said } = words;
  return html`<section class="welcome" aria-labelledby="welcome">
    <div class="welcome-mark">${icon('hash')}</div>
    <h2 id="welcome">${said.title}</h2>
    <p>${said.text}</p>
    <p id="try">${said.try}</p>
    <ul class="examples" aria-labelledby="try">
      ${world.examples[locale].map(
        (question) => html`<li><button type="button" @click=${() => ask(question)}>${question}</button></li>`,
      )}
    </ul>
    <ul class="hints">
      <li>${icon('slash')}<span>${said.commands}</span></li>
      <li>${icon('source')}<span>${said.quotes}</span></li>
      <li>${icon('clock')}<span>${said.clock}</span></li>
    </ul>
  </section>`;
}
