import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { nameIn } from '../composer/commands.ts';
import { avatar, nameOf } from './avatar.ts';
import type { Context } from './context.ts';
import { spoken } from './spoken.ts';
import type { Lead } from './view.ts';

/** The line over a message: the one it replies to, or who used which command. */
export function leadLine(lead: Lead, context: Context): TemplateResult | typeof nothing {
  if (lead === null) return nothing;
  const { words } = context;
  if (lead.type === 'command') {
    return html`<div class="lead">${avatar(lead.user)}
      <span class="lead-name">${nameOf(lead.user)}</span>
      <span>${words.message.used}</span>
      <span class="mention">${shownName(lead.name, context)}</span>
    </div>`;
  }
  if (!lead.to) return html`<div class="lead"><em>${words.message.gone}</em></div>`;
  return replyLine(lead.to, lead.isAbove, context);
}

function replyLine(to: APIMessage, isAbove: boolean, { words, does }: Context): TemplateResult {
  return html`<div class="lead" data-above=${isAbove ? 'yes' : 'no'}>${avatar(to.author)}
    <button class="lead-jump" type="button" @click=${() => does.jump(to.id)}>
      <span class="unseen">${words.message.repliedTo(nameOf(to.author))}</span>
      <span class="lead-name" aria-hidden="true">@${nameOf(to.author)}</span>
      <span class="lead-text">${spoken(to)}</span>
    </button>
  </div>`;
}

function shownName(name: string | null, { world, locale, words }: Context): string {
  const command = world.commands.find((each) => each.name === name);
  if (name === null || !command) return name ?? words.message.check;
  const shown = nameIn(locale, command);
  return 'description' in command ? `/${shown}` : shown;
}
