import { existsSync } from 'node:fs';

/** Where it is when it was installed by a package manager. */
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Without what a browser does for its own sake, above all without requests of its own. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to test with: the one that CHROMIUM names, or one at a usual place; null where there is none. */
export function findChromium(named = process.env.CHROMIUM, usual = USUAL, exists = existsSync): string | null {
  return [named, ...usual].find((file) => file !== undefined && file !== '' && exists(file)) ?? null;
}
