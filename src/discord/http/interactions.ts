import { once } from 'node:events';
import type { HttpBindings } from '@hono/node-server';
import type { APIInteraction } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Callback } from '../callback-schema.ts';
import type { Desk } from '../interactions/desk.ts';
import type { Reaction } from '../interactions/reaction.ts';
import type { Log } from '../log.ts';
import type { Pending } from '../pending.ts';
import { Freshness } from './freshness.ts';
import { readInteraction } from './interaction-schema.ts';
import { verifierOf } from './signature.ts';

/** Bytes; a message command carries a whole message, whose 6,000 characters of embeds are the most that comes. */
const LARGEST = 256 * 1024;

export interface EndpointOptions {
  readonly desk: Desk;
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pending: Pending;
  readonly log: Log;
}

/** Of what Discord would not take it would say nothing here, so that it is looked at before. */
function sendable(desk: Desk, interaction: APIInteraction): Reaction {
  const reaction = desk.reactionTo(interaction);
  const { error } = Callback.safeParse(reaction.callback);
  return error ? desk.owningUp(interaction, error) : reaction;
}

/** The endpoint to which Discord posts interactions instead of sending them over the gateway. */
export function interactionsEndpoint({ desk, publicKey, now, pending, log }: EndpointOptions): Hono {
  const isSigned = verifierOf(publicKey);
  const freshness = new Freshness(now);
  const app = new Hono<{ Bindings: HttpBindings }>();
  const limit = bodyLimit({
    maxSize: LARGEST,
    onError: (c) => c.json({ error: `more than ${LARGEST} bytes` }, 413, { connection: 'close' }),
  });
  app.post('/interactions', limit, async (c) => {
    const signature = c.req.header('x-signature-ed25519') ?? '';
    const timestamp = c.req.header('x-signature-timestamp') ?? '';
    const body = new Uint8Array(await c.req.arrayBuffer());
    if (!isSigned(signature, timestamp, body)) {
      // Discord itself sends such requests, to see whether they are refused.
      log.debug('a request with a wrong signature was refused');
      return c.json({ error: 'the signature is not that of the application' }, 401);
    }
    if (!freshness.isFresh(signature, timestamp)) {
      log.warn('a request was refused that is old or came before; is the clock of this machine right?');
      return c.json({ error: 'the request is old, or came before' }, 401);
    }
    const interaction = readInteraction(new TextDecoder().decode(body));
    if (!interaction) return c.json({ error: 'the body is no interaction' }, 400);
    const { callback, afterwards } = sendable(desk, interaction);
    // What follows is refused until Discord has the callback; a connection that broke is no reason to leave it.
    const sent = once(c.env.outgoing, 'close').catch(() => {});
    pending.track(sent.then(() => desk.finish(interaction, afterwards)));
    return c.json(callback);
  });
  return app as unknown as Hono;
}
