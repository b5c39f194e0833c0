import type { APIEmbed, APIEmbedField, APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../web-address.ts';
import type { Context } from './context.ts';
import { picture } from './picture.ts';
import { text } from './text.ts';

/** A card as Discord draws it. */
export function embed(embed: APIEmbed, message: APIMessage, context: Context): TemplateResult {
  const { title, url, description, fields = [], footer, image, color } = embed;
  const attached = message.attachments?.find((each) => each.url === image?.url);
  return html`<section class="embed" .style=${color === undefined ? '' : `--stripe: #${color.toString(16).padStart(6, '0')}`}>
    ${title ? html`<h3 class="embed-title">${titled(title, url, context)}</h3>` : nothing}
    ${description ? html`<div class="embed-text">${text(description, context, true)}</div>` : nothing}
    ${fields.length > 0 ? html`<div class="embed-fields">${fields.map((each) => field(each, context))}</div>` : nothing}
    ${image ? picture({ ...image, url: image.url, description: attached?.description ?? title ?? '' }, context) : nothing}
    ${footer ? html`<footer class="embed-footer">${footer.text}</footer>` : nothing}
  </section>`;
}

function titled(title: string, url: string | undefined, context: Context): unknown {
  const shown = text(title, context, true);
  const address = webAddress(url);
  return address === null ? shown : html`<a href=${address} target="_blank" rel="noopener noreferrer">${title}</a>`;
}

function field({ name, value }: APIEmbedField, context: Context): TemplateResult {
  return html`<div>
    <h3>${text(name, context, true)}</h3>
    <div class="embed-text">${text(value, context, true)}</div>
  </div>`;
}
