import { statSync } from 'node:fs';
import dotenv from 'dotenv';
import { z } from 'zod';

/** Every variable that is read, as `.env.example` lists them; an empty one counts as absent. */
export const Variables = z.object({
  KNOWLEDGE_DIR: z
    .string()
    .default('knowledge')
    .refine((dir) => statSync(dir, { throwIfNoEntry: false })?.isDirectory(), 'a folder of article folders'),
});

/** What can be set about a run. */
export interface Settings {
  /** Folder that holds the article folders. */
  readonly knowledgeDir: string;
}

/** Variables that do not fit, all at once: each with what is expected and its value. */
export class ConfigError extends Error {}

/** @throws ConfigError */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = Variables.safeParse(given, { reportInput: true });
  if (result.success) return { knowledgeDir: result.data.KNOWLEDGE_DIR };
  const lines = result.error.issues.map(
    ({ path, message, input }) => `${path.join('.')}: expected ${message}, got ${JSON.stringify(input)}`,
  );
  throw new ConfigError(['the settings do not fit; .env.example tells what can be set:', ...lines].join('\n'));
}

/**
 * The settings of this run, from the environment and a `.env` file; nothing else reads either.
 * @throws ConfigError
 */
export function settings(): Settings {
  dotenv.config({ quiet: true });
  return readSettings(process.env);
}
