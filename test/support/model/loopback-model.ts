import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ChatRequest } from '../../../src/model-reader/client/chat-schema.ts';
import { tokensOf } from '../../../src/model-reader/tokens.ts';

/** What a server does about a request. */
export type Done =
  /** What the model writes, as a whole or in pieces. */
  | { readonly writes: string; readonly inPieces?: boolean; readonly usage?: boolean }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Nothing comes, or nothing more. */
  | 'stall'
  | 'stall in the middle'
  | 'cut'
  | 'cut in the middle'
  /** A megabyte and no end. */
  | 'flood'
  | 'flood in pieces'
  | { readonly body: string };

export interface LoopbackModel {
  readonly url: string;
  /** What was asked so far. */
  readonly requests: readonly ChatRequest[];
  /** Decides about each request; what it throws is a fault of the test. */
  does: (request: ChatRequest) => Done | Promise<Done>;
  readonly stop: () => Promise<void>;
}

const PIECE = 7;

/** A server on loopback that speaks chat completions and takes what is of its form alone. `key`: the only one it takes. */
export async function loopbackModel(does: LoopbackModel['does'], key: string | null = null): Promise<LoopbackModel> {
  const requests: ChatRequest[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const model: LoopbackModel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    does,
    stop: () => stopped(server),
  };
  return model;

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(incoming);
    if (incoming.method !== 'POST' || incoming.url !== '/v1/chat/completions') return refuse(response, 404);
    if (key !== null && incoming.headers.authorization !== `Bearer ${key}`) return refuse(response, 401);
    const request = ChatRequest.safeParse(JSON.parse(body)).data;
    if (!request) return refuse(response, 400);
    requests.push(request);
    await act(response, await model.does(request), request);
  }
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message: 'refused', type: 'invalid_request_error' } }));
}

async function act(response: ServerResponse, done: Done, request: ChatRequest): Promise<void> {
  if (done === 'stall') return;
  if (done === 'cut') return void response.destroy();
  if (typeof done === 'object' && 'status' in done) return refuse(response, done.status, done.headers);
  if (typeof done === 'object' && 'body' in done) return void response.end(done.body);
  const inPieces = done === 'flood in pieces' || (typeof done === 'object' && done.inPieces === true);
  response.writeHead(200, { 'content-type': inPieces ? 'text/event-stream' : 'application/json' });
  if (typeof done === 'object') return void response.end(inPieces ? pieces(done, request) : whole(done, request));
  if (done === 'flood' || done === 'flood in pieces') return flood(response, inPieces);
  response.write('{"choices":[{"message":{"content":"{');
  if (done === 'cut in the middle') setImmediate(() => response.destroy());
}

function flood(response: ServerResponse, inPieces: boolean): void {
  if (!inPieces) response.write('{"choices":[{"message":{"content":"');
  const more = inPieces ? `data: ${JSON.stringify(piece('x'.repeat(1000)))}\n\n` : 'x'.repeat(1000);
  for (let i = 0; i < 1024; i++) response.write(more);
}

type Writing = Extract<Done, { writes: string }>;

function usageOf({ messages, response_format }: ChatRequest, { writes }: Writing) {
  const read = messages.reduce((sum, { content }) => sum + tokensOf(content), 0);
  const prompt_tokens = read + tokensOf(JSON.stringify(response_format.json_schema.schema));
  const completion_tokens = tokensOf(writes);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

function whole(writing: Writing, request: ChatRequest): string {
  const message = { role: 'assistant', content: writing.writes, refusal: null };
  const usage = writing.usage === false ? {} : { usage: usageOf(request, writing) };
  return JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    ...usage,
  });
}

function pieces(writing: Writing, request: ChatRequest): string {
  const parts = writing.writes.match(new RegExp(`[^]{1,${PIECE}}`, 'g')) ?? [];
  const events: object[] = [piece(''), ...parts.map(piece)];
  if (writing.usage !== false)
    events.push({ object: 'chat.completion.chunk', choices: [], usage: usageOf(request, writing) });
  return `: a comment\n\n${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`;
}

function piece(content: string): object {
  return { object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, finish_reason: null }] };
}

async function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
