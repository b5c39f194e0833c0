import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { latestEvents } from '../answering/events-about.ts';
import type { Serving } from '../discord/serving.ts';
import { LOCALES } from '../model.ts';
import { meetingsPicture } from '../pictures/meetings.ts';
import { PALETTES } from '../pictures/palette.ts';
import { timelinePicture } from '../pictures/timeline.ts';
import { ActSchema } from './act-schema.ts';
import { act, type Stage } from './acts.ts';
import type { Channel } from './channel.ts';
import type { Channels } from './channels.ts';
import type { Holding, World } from './contract.ts';
import type { Files } from './files.ts';
import { articleHolding } from './holding.ts';
import { Refusal } from './refusal.ts';
import { sourceOf } from './sources.ts';

/** Bytes of an act. */
const LARGEST = 128 * 1024;
/** Milliseconds between signs of life on a stream on which nothing happens. */
const PULSE = 20_000;

/** Quotes of a message, and more. */
const Quotes = z.array(z.string().max(LARGEST)).max(100);

const PICTURES = { timeline: timelinePicture, meetings: meetingsPicture } as const;
const Drawn = z.object({
  locale: z.enum(LOCALES).default('en'),
  theme: z.enum(PALETTES).default('light'),
});

export interface PlaygroundRoutes {
  readonly serving: Serving;
  readonly channels: Channels;
  readonly files: Files;
  readonly stage: Stage;
  /** What a page is told that has just been opened. */
  readonly world: (channel: Channel) => World;
}

/** What the page asks for, as src/playground/contract.ts has it. */
export function playgroundRoutes({ serving, channels, files, stage, world }: PlaygroundRoutes) {
  const app = new Hono().basePath('/playground');
  app.onError((error, c) => {
    if (error instanceof Refusal) return c.json({ error: error.message }, error.status);
    throw error;
  });
  app.get('/world', (c) => c.json(world(channels.reopen(c.req.query('channel') ?? null))));
  app.get('/articles/:article', (c) => {
    const source = sourceOf(serving.bot.base, c.req.param('article'));
    if (!source) throw new Refusal(404, `there is no article "${c.req.param('article')}" any more`);
    return c.json(source);
  });
  app.post('/quotes', bodyLimit({ maxSize: LARGEST, onError: (c) => c.json(TOO_MUCH, 413) }), async (c) => {
    const read = Quotes.safeParse(await c.req.json().catch(() => null));
    if (!read.success) throw new Refusal(400, z.prettifyError(read.error));
    const { base } = serving.bot;
    return c.json(read.data.map((quoted) => articleHolding(base, quoted)) satisfies Holding);
  });
  app.post(
    '/channels/:channel/acts',
    bodyLimit({ maxSize: LARGEST, onError: (c) => c.json(TOO_MUCH, 413) }),
    async (c) => {
      const read = ActSchema.safeParse(await c.req.json().catch(() => null));
      if (!read.success) throw new Refusal(400, z.prettifyError(read.error));
      return c.json(await act(stage, channels.get(c.req.param('channel')), read.data));
    },
  );
  app.get('/channels/:channel/events', (c) => {
    const channel = channels.get(c.req.param('channel'));
    return streamSSE(c, async (stream) => {
      const leave = channel.watch((happening) => void stream.writeSSE({ data: JSON.stringify(happening) }));
      const pulse = setInterval(() => void stream.write(': \n\n'), PULSE);
      await stream.write(': \n\n');
      await new Promise<void>((ended) => stream.onAbort(ended));
      clearInterval(pulse);
      leave();
    });
  });
  app.get('/pictures/:name', (c) => {
    const name = c.req.param('name').replace(/\.svg$/, '');
    const asked = Drawn.safeParse(c.req.query());
    if (!asked.success) throw new Refusal(400, z.prettifyError(asked.error));
    const { locale, theme } = asked.data;
    const draw = Object.hasOwn(PICTURES, name) ? PICTURES[name as keyof typeof PICTURES] : null;
    const { base } = serving.bot;
    const picture = draw?.(base, latestEvents(base), locale, theme);
    if (!picture) throw new Refusal(404, `there is no picture "${name}" of what is known`);
    return c.body(picture.svg, 200, { 'content-type': 'image/svg+xml' });
  });
  app.get('/files/:message/:name', (c) => {
    const file = files.of(c.req.param('message'), c.req.param('name'));
    if (!file) throw new Refusal(404, 'that file is not kept any more');
    return c.body(new Uint8Array(file.data), 200, { 'content-type': file.type });
  });
  return app;
}

const TOO_MUCH = { error: `more than ${LARGEST} bytes` };
