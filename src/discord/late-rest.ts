import type { REST } from '@discordjs/rest';
import { acknowledging } from './delivery.ts';

/** A client of Discord's API, loaded when it is first wanted: most answers need none, and it takes a while. */
export function lateRest(api: string | null): () => Promise<REST> {
  let rest: Promise<REST> | undefined;
  return () => {
    rest ??= import('@discordjs/rest').then((library) => new library.REST(acknowledging(api)));
    return rest;
  };
}
