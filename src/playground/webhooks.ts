import { MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import { MessageBody } from '../discord/message-schema.ts';
import type { Message } from '../discord/replies/message.ts';
import type { Exchanges } from './exchanges.ts';
import type { Files } from './files.ts';
import { contentOf } from './message-json.ts';

const Payload = z.record(z.string(), z.unknown());

/** The part of Discord's API by which an answer to an interaction is changed or taken back. */
export function webhookRoutes(exchanges: Exchanges, files: Files) {
  const ONE = '/api/v10/webhooks/:application/:token/messages/:message';
  const app = new Hono();
  app.patch(ONE, async (c) => {
    const exchange = exchanges.of(c.req.param('token'));
    const message = exchange?.channel.message(exchange.original);
    if (!exchange || !message) return c.json(UNKNOWN, 404);
    const { body, parts } = await read(c.req.raw);
    const checked = MessageBody.safeParse(body);
    if (!checked.success) return c.json({ code: 50035, message: 'Invalid Form Body' }, 400);
    const said = checked.data as Message;
    const changed = exchange.channel.change(message, {
      ...contentOf(said),
      ...files.keep(message.id, said, parts),
      flags: (message.flags ?? 0) & ~MessageFlags.Loading,
      edited_timestamp: null,
    });
    return c.json(changed);
  });
  app.delete(ONE, (c) => {
    const exchange = exchanges.of(c.req.param('token'));
    if (!exchange) return c.json(UNKNOWN, 404);
    exchange.channel.remove(exchange.original);
    return c.body(null, 204);
  });
  return app;
}

const UNKNOWN = { code: 10015, message: 'Unknown Webhook' };

/** A body of JSON, which may stand among files. */
async function read(request: Request) {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    return { body: Payload.parse(await request.json()), parts: [] };
  }
  const form = await request.formData();
  const sent = [...form].flatMap(([name, value]) =>
    /^files\[\d+\]$/.test(name) && typeof value !== 'string' ? [value] : [],
  );
  const parts = await Promise.all(
    sent.map(async (file) => ({ name: file.name, type: file.type, data: new Uint8Array(await file.arrayBuffer()) })),
  );
  return { body: Payload.parse(JSON.parse(String(form.get('payload_json')))), parts };
}
