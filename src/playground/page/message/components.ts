import type { APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../web-address.ts';
import './string-select.ts';
import type { Context } from './context.ts';

type Row = Extract<APIMessageTopLevelComponent, { components: unknown }>;
type Part = Row extends { components: (infer P)[] } ? P : never;

const BUTTON = 2;
const SELECT = 3;
const STYLES = ['', 'primary', 'secondary', 'success', 'destructive', 'secondary'];

/** The buttons and menus under a message. */
export function components(message: APIMessage, context: Context): TemplateResult | typeof nothing {
  const rows = (message.components ?? []).filter((row): row is Row => 'components' in row);
  if (rows.length === 0) return nothing;
  return html`<div class="components">
    ${rows.map((row) => html`<div class="action-row">${row.components.map((part) => one(part as Part, message, context))}</div>`)}
  </div>`;
}

function one(part: Part, message: APIMessage, { does }: Context): unknown {
  if (part.type === BUTTON) {
    const label = 'label' in part ? part.label : '';
    const emoji = 'emoji' in part && part.emoji && !part.emoji.id ? part.emoji.name : null;
    const shown = html`${emoji ? html`<span aria-hidden="true">${emoji}</span> ` : nothing}${label}`;
    const style = STYLES[part.style] ?? 'secondary';
    if ('url' in part) {
      const address = webAddress(part.url);
      return address === null
        ? shown
        : html`<a class="button" data-style=${style} href=${address} target="_blank" rel="noopener noreferrer">${shown}</a>`;
    }
    if (!('custom_id' in part)) return nothing;
    const id = part.custom_id;
    return html`<button class="button" type="button" data-style=${style} ?disabled=${part.disabled === true}
      @click=${() => does.press(message, id, null)}>${shown}</button>`;
  }
  if (part.type === SELECT) {
    return html`<string-select .menu=${part} .disabled=${part.disabled === true}
      .choose=${(values: readonly string[]) => does.press(message, part.custom_id, values)}></string-select>`;
  }
  return nothing;
}
