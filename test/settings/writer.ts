/**
 * Entry point of a program that sets one thing after another and tells each when it is kept, until it is killed:
 * the place, the server and the number to begin with.
 */
import { openStore } from '../../src/settings/database/open.ts';
import { KeptSettings } from '../../src/settings/kept-settings.ts';
import { UNSET } from '../../src/settings/server-settings.ts';
import type { Place } from '../../src/settings/store.ts';
import { chosenBy } from '../../src/settings/stored.ts';

const [place = '', server = '', from = '0'] = process.argv.slice(2);
const store = openStore(JSON.parse(place) as Place, 0);
const settings = new KeptSettings(UNSET, store, chosenBy(await store.rows(null)));
for (let next = Number(from); ; next++) {
  await settings.change(server, 'channels', (before) => [...before, String(next)]);
  process.stdout.write(`${next}\n`);
}
