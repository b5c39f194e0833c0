import dotenv from 'dotenv';
import { z } from 'zod';

const Config = z.object({
  KNOWLEDGE_DIR: z.string().trim().min(1, 'a folder with article folders in it').default('knowledge'),
});

/** The settings of a run, by name. */
export interface Config {
  /** Folder that holds the article folders. */
  readonly knowledgeDir: string;
}

/** Names of the variables that are read, as `.env.example` lists them. */
export const VARIABLES: readonly string[] = Object.keys(Config.shape);

/** Settings that do not fit, all at once: each with its variable, what is expected and the value. */
export class ConfigError extends Error {}

/**
 * Reads the settings from an environment.
 * @throws ConfigError
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = Config.safeParse(env);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name}: expected ${issue.message}, got ${JSON.stringify(env[name] ?? null)}`;
    });
    throw new ConfigError(['the settings do not fit; see .env.example:', ...lines].join('\n'));
  }
  return { knowledgeDir: result.data.KNOWLEDGE_DIR };
}

/** The environment with what a `.env` file adds to it; the only place that reads the process's own. */
export function environment(): Readonly<Record<string, string | undefined>> {
  dotenv.config({ quiet: true });
  return process.env;
}
