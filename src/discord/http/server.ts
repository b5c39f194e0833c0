import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { errorId } from '../errors.ts';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import { limitConnections } from './connections.ts';

/** Milliseconds. Whoever sends slowly is cut off; load balancers keep connections for a minute. */
const TIMES = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 2000,
} as const;

/** Discord uses few. */
const MOST_CONNECTIONS = 1000;

const HIGHEST = 65_535;

export interface Address {
  /** Undefined for every address of this machine. */
  readonly host: string | undefined;
  /** 0 for any that is free. */
  readonly port: number;
  /** Ports above it that are tried where it is taken. */
  readonly further: number;
}

/** Serves routes on a port. */
export class HttpServer {
  private readonly server: Server;
  private stopping = false;
  private readonly app = new Hono();
  private readonly routes: (port: number) => readonly Hono[];

  /** @param routes asked for when the port is known. @param most connections. */
  constructor(routes: (port: number) => readonly Hono[], log: Log, most: number = MOST_CONNECTIONS) {
    this.routes = routes;
    const { app } = this;
    app.use(async (c, next) => {
      await next();
      // Whoever keeps a connection is told to make another, with whoever comes next.
      if (this.stopping) c.header('connection', 'close');
    });
    app.notFound((c) => c.json({ error: `there is nothing at ${c.req.method} ${c.req.path}` }, 404));
    app.onError((error, c) => {
      // Whoever hung up gets no answer, and is no fault of ours.
      if (isHangUp(error)) return c.body(null, 400);
      const id = errorId();
      log.error({ err: error, id }, 'a request failed');
      return c.json({ error: `something went wrong here, and it has been noted as ${id}` }, 500);
    });
    this.server = createAdaptorServer({ fetch: app.fetch, serverOptions: TIMES }) as Server;
    limitConnections(this.server, most);
  }

  /**
   * The port that is listened on.
   * @throws StartError where none can be.
   */
  async listen({ host, port, further }: Address): Promise<number> {
    for (let tried = port; ; tried++) {
      try {
        this.server.listen(tried, host);
        await once(this.server, 'listening');
        const heard = (this.server.address() as AddressInfo).port;
        for (const each of this.routes(heard)) this.app.route('/', each);
        return heard;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'EADDRINUSE' || tried >= Math.min(port + further, HIGHEST)) throw unheard(code, host, port);
      }
    }
  }

  /** Takes no more connections and resolves when what was asked is answered, or after `most` milliseconds. */
  async stop(most: number): Promise<void> {
    this.stopping = true;
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeIdleConnections();
    const cut = setTimeout(() => this.server.closeAllConnections(), most);
    await closed;
    clearTimeout(cut);
  }
}

function isHangUp({ code, message }: NodeJS.ErrnoException): boolean {
  return code === 'ECONNRESET' || message === 'aborted';
}

function unheard(code: string | undefined, host: string | undefined, port: number): StartError {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: 'another program listens there; set PORT to a free one',
    EACCES: 'that port is not for this user; set PORT to one above 1023',
    EADDRNOTAVAIL: 'this machine has no such address; set HOST to one of its own, or leave it empty',
    ENOTFOUND: 'there is no such address; set HOST to one of this machine, or leave it empty',
  };
  return new StartError(`cannot listen on ${host ?? 'any address'}, port ${port}: ${why[code ?? ''] ?? code}`);
}
