import { randomBytes } from 'node:crypto';
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { type As, type Detail, interactionPayload } from './interaction-payload.ts';
import type { Acknowledged, CallbackBody, InteractionKind, Pending } from './pending.ts';
import { alreadyAcknowledged, invalidToken, unknownInteraction, unknownWebhook } from './refusal.ts';
import { snowflake } from './snowflake.ts';
import type { Channel, Person, World } from './world.ts';

/** Brings an interaction to the bot, by whichever way it takes them. */
type Deliver = (payload: APIInteraction, pending: Pending) => Promise<void>;

/** The interactions that were sent, and how far the bot got with each. */
export class Interactions {
  readonly #world: World;
  readonly #deliver: Deliver;
  readonly #deadline: number;
  readonly #byToken = new Map<string, Pending>();
  readonly #timers = new Set<NodeJS.Timeout>();

  /** `deadline`: milliseconds in which an interaction has to be acknowledged. */
  constructor(world: World, deliver: Deliver, deadline: number) {
    this.#world = world;
    this.#deliver = deliver;
    this.#deadline = deadline;
  }

  /** Resolves once the bot has acknowledged it, and rejects when it is too late for that. */
  send(channel: Channel, person: Person, detail: Detail, as: As): Promise<Acknowledged> {
    const id = snowflake();
    const token = randomBytes(96).toString('base64url');
    return new Promise((resolve, reject) => {
      const pending: Pending = {
        id,
        token,
        kind: kindOf(detail),
        channel,
        person,
        messageId: targetOf(detail),
        sentAt: performance.now(),
        state: 'open',
        originalId: null,
        furtherIds: new Set(),
        settled: resolve,
      };
      this.#byToken.set(token, pending);
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        if (pending.state !== 'open') return;
        pending.state = 'expired';
        reject(new Error(`The bot did not acknowledge the interaction within ${this.#deadline} ms`));
      }, this.#deadline);
      this.#timers.add(timer);
      const payload: APIInteraction = interactionPayload(this.#world, { id, token }, channel, person, detail, as);
      this.#deliver(payload, pending).catch(reject);
    });
  }

  /** One that can still be acknowledged. */
  open(id: string, token: string): Pending {
    const pending = this.#byToken.get(token);
    if (pending?.id !== id || pending.state === 'expired') throw unknownInteraction();
    if (pending.state === 'acknowledged') throw alreadyAcknowledged();
    return pending;
  }

  /** One that was acknowledged: only then does its token work as a webhook's. */
  acknowledged(token: string): Pending {
    const pending = this.#byToken.get(token);
    if (!pending) throw invalidToken();
    if (pending.state !== 'acknowledged') throw unknownWebhook();
    return pending;
  }

  acknowledge(pending: Pending, callback: CallbackBody, message: Acknowledged['message'], arrivedAt: number): void {
    pending.state = 'acknowledged';
    const { id, token, sentAt } = pending;
    pending.settled({ id, token, callback, message, afterMs: arrivedAt - sentAt });
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

function kindOf({ type, data }: Detail): InteractionKind {
  if (type === InteractionType.MessageComponent) return 'component';
  if (type === InteractionType.ModalSubmit) return 'modal';
  if (type === InteractionType.ApplicationCommandAutocomplete) return 'autocomplete';
  return 'target_id' in data ? 'message command' : 'command';
}

function targetOf({ data, message }: Detail): string | null {
  return message?.id ?? ('target_id' in data ? String(data.target_id) : null);
}
