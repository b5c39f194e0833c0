import { Hono } from 'hono';

/** What has to be so for requests to be sent here. */
export interface Readiness {
  readonly knowledge: boolean;
  /** Null where no gateway is used. */
  readonly gateway: boolean | null;
  /** The program is ending. */
  readonly draining: boolean;
}

/** For whoever watches over the program: whether it lives, and whether it is of use. */
export function healthEndpoints(readiness: () => Readiness) {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ alive: true }));
  app.get('/readyz', (c) => {
    const state = readiness();
    const ready = state.knowledge && state.gateway !== false && !state.draining;
    return c.json({ ready, ...state }, ready ? 200 : 503);
  });
  return app;
}
