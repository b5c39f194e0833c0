import { GatewayDispatchEvents as Event, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { z } from 'zod';

const Named = z.looseObject({ id: z.string().min(1) });

/** As much as discord.js uses unseen: without an interval it beats without a pause, without an address it ends the program. */
const Hello = z.looseObject({ heartbeat_interval: z.number().positive() });
const Ready = z.looseObject({
  session_id: z.string().min(1),
  resume_gateway_url: z.url({ protocol: /^wss?$/ }),
  user: Named,
  application: Named,
  guilds: z.array(Named),
});

/** What a connection or a session begins with lacks something. Its message names what, and nothing that was sent. */
class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly code = 'UNREADABLE';
}

/** What is sent over the gateway: an operation, for an event its name, and data. */
export interface Payload {
  readonly op?: unknown;
  readonly t?: unknown;
  readonly d?: unknown;
}

/** Whether it tells of something that happened, apart from the beginning of a session. */
export function isEvent({ op, t }: Payload): boolean {
  return op === Op.Dispatch && t !== Event.Ready && t !== Event.Resumed;
}

/** @throws Unreadable where it opens a connection or a session and lacks what that needs. */
export function requireReadable({ op, t, d }: Payload): void {
  if (op === Op.Hello) requireShape(Hello, 'HELLO', d);
  if (op === Op.Dispatch && t === Event.Ready) requireShape(Ready, Event.Ready, d);
}

function requireShape(shape: z.ZodType, what: string, data: unknown): void {
  const { error } = shape.safeParse(data);
  if (!error) return;
  const paths = error.issues.map(({ path }) => path.join('.') || 'data');
  throw new Unreadable(`${what} lacks ${[...new Set(paths)].join(', ')}`);
}
