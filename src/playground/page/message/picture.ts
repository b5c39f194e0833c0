import type { APIAttachment } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.ts';

export interface Picture {
  readonly url: string;
  readonly description: string;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
}

/** A picture of this server, which opens in its full size; any other host is not asked for anything. */
export function picture({ url, description, width, height }: Picture, { words }: Context): TemplateResult {
  const isHere = url.startsWith('data:image/') || new URL(url, location.href).origin === location.origin;
  if (!isHere)
    return html`<a class="file" href=${url} target="_blank" rel="noopener noreferrer">${words.message.file(url)}</a>`;
  return html`<a class="picture" href=${url} target="_blank" rel="noopener noreferrer">
    <img src=${url} alt=${description || words.message.picture} width=${width ?? nothing} height=${height ?? nothing}>
  </a>`;
}

/** What is attached and not shown in a card already. */
export function attachment(file: APIAttachment, context: Context): TemplateResult {
  const { url, filename, content_type, description } = file;
  if (content_type?.startsWith('image/') || /\.(?:png|svg|jpe?g|webp|gif)$/i.test(filename)) {
    return picture({ ...file, description: description ?? '' }, context);
  }
  return html`<a class="file" href=${url} target="_blank" rel="noopener noreferrer">${context.words.message.file(filename)}</a>`;
}
