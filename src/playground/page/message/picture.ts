import type { APIAttachment } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../web-address.ts';
import type { Context } from './context.ts';

export interface Picture {
  readonly url: string;
  readonly description: string;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
}

/** A picture of this server, which opens in its full size; any other host is not asked for anything. */
export function picture({ url, description, width, height }: Picture, { words }: Context): TemplateResult {
  // This server's own files are told by their path alone.
  const address = webAddress(URL.canParse(url, location.href) ? new URL(url, location.href).href : url);
  const isHere = address !== null && new URL(address).origin === location.origin;
  if (!isHere && !url.startsWith('data:image/')) return file(url, url, words);
  const shown = html`<img src=${url} alt=${description || words.message.picture} width=${width ?? nothing} height=${height ?? nothing}>`;
  return address === null
    ? html`<span class="picture">${shown}</span>`
    : html`<a class="picture" href=${address} target="_blank" rel="noopener noreferrer">${shown}</a>`;
}

function file(url: string, name: string, { message }: Context['words']): TemplateResult {
  const address = webAddress(url);
  return address === null
    ? html`<span class="file">${message.file(name)}</span>`
    : html`<a class="file" href=${address} target="_blank" rel="noopener noreferrer">${message.file(name)}</a>`;
}

/** What is attached and not shown in a card already. */
export function attachment(attached: APIAttachment, context: Context): TemplateResult {
  const { url, filename, content_type, description } = attached;
  if (content_type?.startsWith('image/') || /\.(?:png|svg|jpe?g|webp|gif)$/i.test(filename)) {
    return picture({ ...attached, description: description ?? '' }, context);
  }
  return file(url, filename, context.words);
}
