import type { Route } from './call.ts';
import { CHANNEL_ROUTES } from './channel-routes.ts';
import { PLAIN_ROUTES } from './plain-routes.ts';
import { WEBHOOK_ROUTES } from './webhook-routes.ts';

/** In order: `/users/@me` comes before `/users/:user`. */
const ROUTES = [...PLAIN_ROUTES, ...CHANNEL_ROUTES, ...WEBHOOK_ROUTES].map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
}));

export interface Found {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export function findRoute(method: string, path: string): Found | null {
  for (const { route, pattern } of ROUTES) {
    const match = route.method === method ? pattern.exec(path) : null;
    if (match) return { route, params: { ...match.groups } };
  }
  return null;
}
