import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';

/** Browsers say whose page asks; of what is no browser there is nothing to guard against. */
const OWN = new Set([undefined, 'same-origin', 'none']);
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

/** Answers the page alone: neither other sites in the same browser nor names that somebody points to this machine. */
export const ownPageOnly = createMiddleware(async (c, next) => {
  const site = c.req.header('sec-fetch-site');
  // The page itself may be come to by a link from anywhere.
  const isForeign = c.req.path.startsWith('/playground/') && !OWN.has(site);
  if (!LOOPBACK.test(c.req.header('host') ?? '') || isForeign) {
    return c.json({ error: 'the playground answers its own page alone' }, 403);
  }
  return next();
});
