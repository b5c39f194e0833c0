import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Call } from './call.ts';
import { type Fault, Faults } from './faults.ts';
import type { Platform } from './platform.ts';
import { notFound, Refusal, unauthorized } from './refusal.ts';
import { readBody } from './request-body.ts';
import { findRoute } from './router.ts';
import { VERSION } from './version.ts';

const PREFIX = `/api/v${VERSION}`;

/** A request and what it got. */
export interface Recorded {
  readonly method: string;
  /** After `/api/v10`, without its query. */
  readonly path: string;
  readonly body: unknown;
  /** 0 where the connection was cut instead of an answer. */
  readonly status: number;
}

interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Record<string, string>;
}

/** Discord's API over HTTP. */
export class Rest {
  readonly faults = new Faults();
  readonly requests: Recorded[] = [];
  readonly #platform: Platform;
  readonly #stopping = new AbortController();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivedAt = performance.now();
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const path = decodeURIComponent(pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : pathname);
    const method = request.method ?? 'GET';
    const { body, files } = await readBody(request);
    const fault = this.faults.take(method, path);
    const record = (status: number) => this.requests.push({ method, path, body, status });
    const asked = () =>
      this.#answer(method, path, { query: searchParams, body, files, arrivedAt }, request.headers.authorization);
    if (isCut(fault)) {
      if (fault.endsWith('-after')) asked();
      record(0);
      return cut(request, fault);
    }
    if (fault && 'delay' in fault) {
      const isOver = await wait(fault.delay, false, this.#stopping).catch(() => true);
      if (isOver) return;
    }
    const answer = answerOf(fault) ?? asked();
    record(answer.status);
    respond(response, answer, `${method} ${path}`);
  }

  stop(): void {
    this.#stopping.abort();
  }

  #answer(
    method: string,
    path: string,
    sent: Pick<Call, 'query' | 'body' | 'files' | 'arrivedAt'>,
    authorization = '',
  ): Answer {
    try {
      const found = findRoute(method, path);
      if (!found) throw notFound();
      if (!found.route.open && authorization !== `Bot ${this.#platform.settings.token}`) throw unauthorized();
      const param = (name: string) => found.params[name] ?? '';
      const call: Call = { platform: this.#platform, param, ...sent };
      const json = found.route.handle(call);
      return json === undefined ? { status: 204 } : { status: 200, json };
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, json: error.body };
      throw error;
    }
  }
}

type Cut = Extract<Fault, string>;

function isCut(fault: Fault | null): fault is Cut {
  return typeof fault === 'string';
}

function cut({ socket }: IncomingMessage, fault: Cut): void {
  if (fault.startsWith('reset')) socket.resetAndDestroy();
  else socket.destroy();
}

/** The error that stands for what was asked, if the fault is one. */
function answerOf(fault: Fault | null): Answer | null {
  if (!fault || isCut(fault) || 'delay' in fault) return null;
  if ('status' in fault) {
    const { status, code = 0, message = STATUS_CODES[status] } = fault;
    return { status, json: { code, message } };
  }
  const { limited, retryAfter } = fault;
  return {
    status: 429,
    json: { message: 'You are being rate limited.', retry_after: retryAfter, global: limited === 'global' },
    headers: {
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': limited,
      ...(limited === 'global'
        ? { 'x-ratelimit-global': 'true' }
        : { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': String(retryAfter) }),
    },
  };
}

function respond(response: ServerResponse, { status, json, headers }: Answer, route: string): void {
  response.writeHead(status, {
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset-after': '1',
    'x-ratelimit-bucket': createHash('md5')
      .update(route.replaceAll(/\d{17,20}/g, ':id'))
      .digest('hex'),
    ...(json !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  });
  response.end(json === undefined ? undefined : JSON.stringify(json));
}
