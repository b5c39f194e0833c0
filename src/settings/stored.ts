import { z } from 'zod';
import { LOCALES } from '../model.ts';
import { type Chosen, SETTINGS, type Setting } from './server-settings.ts';
import type { Row } from './store.ts';

const VALUES = {
  channels: z.array(z.string()),
  quiet: z.boolean(),
  language: z.enum(LOCALES).nullable(),
  articles: z.array(z.string()).min(1).nullable(),
  check: z.boolean(),
} satisfies Record<Setting, z.ZodType>;

/** What the servers have set, by their ids. A row that is not understood, as of a newer version, is passed over. */
export function chosenBy(rows: Iterable<Row>): Map<string, Chosen> {
  const servers = new Map<string, Chosen>();
  for (const { server, setting, value } of rows) {
    const name = SETTINGS.find((each) => each === setting);
    const read = name && VALUES[name].safeParse(jsonOf(value));
    if (name && read?.success) servers.set(server, { ...servers.get(server), [name]: read.data });
  }
  return servers;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
