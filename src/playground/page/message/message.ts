import { html, nothing, type TemplateResult } from 'lit';
import { timeInWords } from '../date.ts';
import { type IconName, icon } from '../shell/icons.ts';
import './edit-box.ts';
import { avatar, nameOf } from './avatar.ts';
import { components } from './components.ts';
import type { Context } from './context.ts';
import { embed } from './embed.ts';
import { leadLine } from './lead.ts';
import { attachment } from './picture.ts';
import { text } from './text.ts';
import type { MessageView } from './view.ts';

/** A message with all that hangs on it. */
export function messageRow(view: MessageView, context: Context): TemplateResult {
  const { message, continues, isEphemeral, lead } = view;
  const { author } = message;
  return html`<article class="message" id=${`message-${message.id}`} tabindex="-1" aria-labelledby=${`by-${message.id}`}
    data-continues=${continues ? 'yes' : 'no'} data-ephemeral=${isEphemeral ? 'yes' : 'no'}>
    ${leadLine(lead, context)}
    ${avatar(author)}
    ${heading(view, context)}
    <div class="message-body">${body(view, context)}</div>
    ${isEphemeral ? onlyYou(view, context) : nothing}
    ${view.isPast || view.isLoading ? nothing : toolbar(view, context)}
  </article>`;
}

function heading({ message }: MessageView, { words, locale, world }: Context): TemplateResult {
  const { author, timestamp } = message;
  const time = timeInWords(locale, world.zone, timestamp);
  return html`<header id=${`by-${message.id}`}>
    <span class="author" data-bot=${author.bot ? 'yes' : 'no'}>${nameOf(author)}</span>
    ${author.bot ? html`<span class="app">${words.message.app}</span>` : nothing}
    <time datetime=${timestamp} title=${time.full}>${time.short}</time>
  </header>`;
}

function body(view: MessageView, context: Context): TemplateResult {
  const { message, isLoading, isEdited, isPast } = view;
  const { words, does } = context;
  if (isLoading)
    return html`<p class="thinking"><span class="dots" aria-hidden="true"></span> ${words.message.thinking}</p>`;
  if (context.editing?.id === message.id) {
    return html`<edit-box .words=${words} .text=${context.editing.content} .cancel=${() => does.edit(null)}
      .save=${(changed: string) => does.save(message, changed)}></edit-box>`;
  }
  const { content, embeds, attachments = [] } = message;
  const inCards = embeds.map(({ image }) => image?.url);
  return html`
    ${content ? html`<div class="content" dir="auto">${text(content, context, message.author.bot === true)}${edited(isEdited, words.message.edited)}</div>` : nothing}
    ${embeds.map((each) => embed(each, message, context))}
    ${attachments.filter(({ url }) => !inCards.includes(url)).map((each) => attachment(each, context))}
    ${content ? nothing : edited(isEdited, words.message.edited)}
    ${isPast ? nothing : components(message, context)}`;
}

function edited(isEdited: boolean, words: string): TemplateResult | typeof nothing {
  return isEdited ? html` <span class="edited">${words}</span>` : nothing;
}

function onlyYou({ message }: MessageView, { words, does }: Context): TemplateResult {
  return html`<p class="only-you">${icon('eye')} ${words.message.onlyYou} ·
    <button class="plain" type="button" @click=${() => does.dismiss(message)}>${words.message.dismiss}</button>
  </p>`;
}

function toolbar({ message, isOwn }: MessageView, { words, does }: Context): TemplateResult {
  const button = (name: IconName, label: string, act: () => void) =>
    html`<button type="button" aria-label=${label} title=${label} @click=${act}>${icon(name)}</button>`;
  return html`<div class="toolbar" role="group" aria-label=${words.message.toolbar}>
    ${button('check', words.message.check, () => does.check(message))}
    ${
      isOwn
        ? html`${button('edit', words.message.edit, () => does.edit(message))}
          ${button('delete', words.message.delete, () => does.remove(message))}`
        : nothing
    }
  </div>`;
}
