import { once } from 'node:events';
import type { HttpBindings } from '@hono/node-server';
import type { APIInteraction } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { Callback } from '../callback-schema.ts';
import type { Desk } from '../interactions/desk.ts';
import type { Reaction } from '../interactions/reaction.ts';
import type { Log } from '../log.ts';
import type { Pending } from '../pending.ts';
import { Bodies } from './bodies.ts';
import { Freshness } from './freshness.ts';
import { readInteraction } from './interaction-schema.ts';
import { isSignature, verifierOf } from './signature.ts';

/** Bytes; a message command carries a whole message, whose 6,000 characters of embeds are the most that comes. */
const LARGEST = 256 * 1024;
/** Bytes of all bodies that are on their way; one that Discord sends takes a few thousand, for a moment. */
const ROOM = 8 * 1024 * 1024;

export interface EndpointOptions {
  readonly desk: Desk;
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pending: Pending;
  readonly log: Log;
}

const TOO_MUCH = `more than ${LARGEST} bytes`;

/** Of what Discord would not take it would say nothing here, so that it is looked at before. */
async function sendable(desk: Desk, interaction: APIInteraction): Promise<Reaction> {
  const reaction = await desk.reactionTo(interaction);
  const { error } = Callback.safeParse(reaction.callback);
  return error ? desk.owningUp(interaction, error) : reaction;
}

/** The endpoint to which Discord posts interactions instead of sending them over the gateway. */
export function interactionsEndpoint({ desk, publicKey, now, pending, log }: EndpointOptions): Hono {
  const isSigned = verifierOf(publicKey);
  const freshness = new Freshness(now);
  const app = new Hono<{ Bindings: HttpBindings }>();
  const bodies = new Bodies(ROOM, LARGEST);
  app.post('/interactions', async (c) => {
    const signature = c.req.header('x-signature-ed25519') ?? '';
    const timestamp = c.req.header('x-signature-timestamp') ?? '';
    const refuse = (status: 401 | 413 | 503, error: string) => c.json({ error }, status, { connection: 'close' });
    // Before the body is read, which anybody may send.
    if (!isSignature(signature, timestamp))
      return refuse(401, 'the headers hold no signature, or not when it was made');
    if (Number(c.req.header('content-length') ?? 0) > LARGEST) return refuse(413, TOO_MUCH);
    const body = await bodies.read(c.req.raw.body);
    if (body === 'too much') return refuse(413, TOO_MUCH);
    if (body === 'cut off') return refuse(503, 'too many bodies are on their way, and this one came too slowly');
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
    const { callback, afterwards } = await sendable(desk, interaction);
    // What follows is refused until Discord has the callback; a connection that broke is no reason to leave it.
    const sent = once(c.env.outgoing, 'close').catch(() => {});
    pending.track(sent.then(() => desk.finish(interaction, afterwards)));
    return c.json(callback);
  });
  return app as unknown as Hono;
}
