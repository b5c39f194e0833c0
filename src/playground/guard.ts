import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';

const OWN = new Set(['same-origin', 'none']);
/** Names by which this machine calls itself; another one in the address is a page elsewhere that was led here. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Nothing but the page's own files, and no markup made of text: what the answers hold can only be shown. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['lit-html'],
  },
  strictTransportSecurity: false,
  referrerPolicy: 'no-referrer',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
});

/**
 * Browsers say whose page asks, older ones only of what changes something; of what is no browser there is nothing to
 * guard against.
 */
function asksItself(host: string, site: string | undefined, origin: string | undefined): boolean {
  if (site !== undefined) return OWN.has(site);
  return origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
}

/** Answers the page alone: neither other sites in the same browser nor names that somebody points to this machine. */
export const ownPageOnly = createMiddleware(async (c, next) => {
  const host = c.req.header('host') ?? '';
  const isOwn = asksItself(host, c.req.header('sec-fetch-site'), c.req.header('origin'));
  // The page itself may be come to by a link from anywhere.
  if (!LOOPBACK.test(host) || (c.req.path.startsWith('/playground/') && !isOwn)) {
    return c.json({ error: 'the playground answers its own page alone' }, 403);
  }
  return next();
});
