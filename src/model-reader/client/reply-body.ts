import { createParser } from 'eventsource-parser';
import type { z } from 'zod';
import { ChatPiece, ChatReply } from './chat-schema.ts';
import { ModelFailure } from './failure.ts';

/** What a model wrote, and the tokens that the server says it took; null where it says nothing. */
export interface Written {
  readonly text: string;
  readonly tokens: { readonly in: number; readonly out: number } | null;
}

/** Bytes of JSON around what a model wrote, at most. */
const AROUND = 16 * 1024;
/** A piece of a reply in pieces stands in this many bytes of its own. */
const AROUND_PIECE = 400;

/** Reads the answer of a server, as a whole or in pieces, however it was sent. `most`: characters of what may be written. */
export async function writtenIn(response: Response, most: number): Promise<Written> {
  const inPieces = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const written = inPieces ? await inEvents(response, most) : asWhole(await textOf(response, most * 6 + AROUND));
  if (written.text.length > most) throw new ModelFailure('long');
  return written;
}

async function textOf(response: Response, largest: number): Promise<string> {
  let text = '';
  await chunksOf(response, largest, (chunk) => {
    text += chunk;
  });
  return text;
}

async function chunksOf({ body }: Response, largest: number, take: (chunk: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop ends the connection: nothing of the rest is read.
    if (bytes > largest) throw new ModelFailure('long');
    take(decoder.decode(chunk, { stream: true }));
  }
}

function asWhole(body: string): Written {
  const reply = ChatReply.safeParse(parsed(body)).data;
  if (!reply) throw new ModelFailure('broken');
  return { text: reply.choices[0]?.message.content ?? '', tokens: tokensOf(reply.usage) };
}

async function inEvents(response: Response, most: number): Promise<Written> {
  let text = '';
  let usage: Usage;
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === '[DONE]') return;
      const piece = ChatPiece.safeParse(parsed(data)).data;
      if (!piece) throw new ModelFailure('broken');
      text += piece.choices[0]?.delta?.content ?? '';
      usage = piece.usage ?? usage;
    },
  });
  // The last event has no blank line behind it where the server is careless.
  await chunksOf(response, most * AROUND_PIECE + AROUND, (chunk) => {
    parser.feed(chunk);
    if (text.length > most) throw new ModelFailure('long');
  });
  parser.feed('\n\n');
  return { text, tokens: tokensOf(usage) };
}

type Usage = z.infer<typeof ChatPiece>['usage'];

function tokensOf(usage: Usage): Written['tokens'] {
  return usage ? { in: usage.prompt_tokens, out: usage.completion_tokens } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelFailure('broken');
  }
}
