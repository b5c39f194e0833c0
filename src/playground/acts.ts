import type { APIInteractionResponse, APIMessage } from 'discord-api-types/v10';
import type { Messages, Spoken } from '../discord/messages/messages.ts';
import type { AskedAt } from './asked-at.ts';
import type { Channel } from './channel.ts';
import type { Act, Outcome } from './contract.ts';
import type { Exchanges } from './exchanges.ts';
import { type Interacting, interactionJson } from './interaction-json.ts';
import { messageJson } from './message-json.ts';
import { GUILD, PERSON } from './people.ts';
import { Refusal } from './refusal.ts';
import type { Signer } from './signer.ts';

export interface Stage {
  readonly askedAt: AskedAt;
  readonly exchanges: Exchanges;
  readonly messages: Messages;
  readonly signer: Signer;
  /** Where interactions are posted. */
  readonly endpoint: string;
  /** Milliseconds since 1970. */
  readonly present: () => number;
}

/**
 * Does what the person did, and lets the bot know of it as Discord would: of messages by the path of free text, of
 * everything else by a signed request to the endpoint. Resolves when all that it led to has been shown.
 */
export async function act(stage: Stage, channel: Channel, acted: Act): Promise<Outcome> {
  const { messages, askedAt } = stage;
  const at = askedAt.instant(acted.now);
  switch (acted.type) {
    case 'say': {
      if (acted.text.trim() === '') throw new Refusal(400, 'there is nothing in the message');
      const message = channel.create(messageJson(channel.id, PERSON, at, { content: acted.text }));
      await messages.created(heard(message, acted.listed));
      return channel.isLast(message) ? { silent: true } : {};
    }
    case 'edit': {
      if (acted.text.trim() === '') throw new Refusal(400, 'there is nothing in the message; delete it instead');
      const edited_timestamp = new Date(at).toISOString();
      const message = channel.change(own(channel, acted.message), { content: acted.text.trim(), edited_timestamp });
      await messages.edited(heard(message, acted.listed));
      return {};
    }
    case 'remove':
      channel.remove(own(channel, acted.message).id);
      await messages.removed(channel.id, [acted.message]);
      return {};
    default:
      return interact(stage, channel, acted, at);
  }
}

async function interact(stage: Stage, channel: Channel, acted: Interacting, at: number): Promise<Outcome> {
  const on = 'message' in acted ? channel.message(acted.message) : null;
  if (acted.type !== 'submit' && 'message' in acted && !on)
    throw new Refusal(404, 'that message is not there any more');
  const interaction = interactionJson(acted, { channel: channel.id, message: on, at });
  const body = JSON.stringify(interaction);
  const response = await fetch(stage.endpoint, {
    method: 'POST',
    headers: stage.signer.headersFor(body, stage.present()),
    body,
  });
  const said: unknown = await response.json();
  if (!response.ok) throw new Refusal(409, `the bot took no interaction: ${response.status} ${JSON.stringify(said)}`);
  return stage.exchanges.take(channel, interaction, said as APIInteractionResponse, on);
}

/** A message of the person's own. */
function own(channel: Channel, id: string): APIMessage {
  const message = channel.message(id);
  if (message?.author.id !== PERSON.id) throw new Refusal(404, 'there is no such message of yours');
  return message;
}

/** Where only what it can answer is answered, a message is one of a server; else one to the bot itself. */
function heard(message: APIMessage, listed: boolean): Spoken {
  return listed ? { ...message, guild_id: GUILD } : message;
}
