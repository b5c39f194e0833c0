import { statSync } from 'node:fs';
import dotenv from 'dotenv';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { LOCALES } from './model.ts';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const Id = z.string().regex(/^\d{17,20}$/, 'the 17 to 20 digits that Discord shows as "Copy ID"');
const LIKE_A_TOKEN = /^[\w-]{18,}\.[\w-]{4,}\.[\w-]{18,}$/;
/** Of keys as most providers write them. */
const LIKE_A_KEY = /^[a-z]{2,6}[-_][\w-]{16,}$/i;
const PORT = 'a port from 0 to 65535';
const USES = ['off', 'drafts', 'unsure', 'always'] as const;
const MODEL_ADDRESS = 'an address as http://127.0.0.1:11434/v1, with nothing secret in it';
const PerMinute = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'a whole number from 1 to 99999')
  .transform(Number);
const PerDay = z
  .string()
  .regex(/^\d{1,9}$/, 'a whole number from 0 to 999999999')
  .transform(Number);
const SECONDS = 'seconds from 1 to 300';
const FOLDERS = 'names of article folders joined by commas';
const DATABASE = 'an address as postgres://user:password@127.0.0.1:5432/attache';
const OnOff = z.enum(['on', 'off'], '"on" or "off"');

function idsOf(expected: string) {
  return listOf(expected, Id).default([]);
}

function listOf(expected: string, of: z.ZodType<string, string>) {
  return z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    )
    .pipe(z.array(of, expected));
}

/** Every variable that is read, as `.env.example` lists them; an empty one counts as absent. */
export const Variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port < 65_536, PORT)
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'an address or name of this machine')
    .optional(),
  KNOWLEDGE_DIR: z
    .string()
    .default('knowledge')
    .refine((dir) => statSync(dir, { throwIfNoEntry: false })?.isDirectory(), 'a folder of article folders'),
  DISCORD_TOKEN: z
    .string()
    .regex(LIKE_A_TOKEN, 'a bot token as the developer portal shows it: three parts joined by dots')
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/i, 'the 64 hexadecimal digits that the developer portal shows as "Public Key"')
    .optional(),
  DISCORD_GUILD_ID: Id.optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'an address as http://127.0.0.1:8080/api' })
    .transform((url) => url.replace(/(?:\/v\d+)?\/*$/, ''))
    .optional(),
  ANSWER_CHANNELS: idsOf('channel ids joined by commas'),
  MESSAGE_CONTENT: OnOff.optional(),
  ANSWER_QUIETLY: OnOff.default('on'),
  ANSWER_LANGUAGE: z.enum(LOCALES, `one of ${LOCALES.join(', ')}`).optional(),
  ANSWER_ARTICLES: listOf(FOLDERS, z.string().regex(/^[^/\\]{1,255}$/, FOLDERS)).optional(),
  SOURCE_CHECK: OnOff.default('on'),
  DATABASE_FILE: z
    .string()
    .default('data/settings.sqlite')
    .refine((file) => !statSync(file, { throwIfNoEntry: false })?.isDirectory(), 'a file, not a folder'),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/, error: DATABASE }).optional(),
  PROXY_APPLICATIONS: idsOf('application ids joined by commas'),
  THREAD_FOLLOW_UPS: OnOff.default('on'),
  USER_QUESTIONS_PER_MINUTE: PerMinute.default(20),
  CHANNEL_QUESTIONS_PER_MINUTE: PerMinute.default(120),
  TIME_ZONE: z.string().refine(isZone, 'a time zone as Pacific/Auckland').optional(),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`).default('info'),
  MODEL_USE: z.enum(USES, `one of ${USES.join(', ')}`).default('off'),
  MODEL_URL: z
    .url({ protocol: /^https?$/, error: MODEL_ADDRESS })
    .refine((url) => !url.includes('@') && !/[?#]/.test(url), MODEL_ADDRESS)
    .transform((url) => url.replace(/(?:\/chat\/completions)?\/*$/, ''))
    .optional(),
  MODEL_NAME: z
    .string()
    .regex(/^\S{1,200}$/, 'the name by which the server knows the model, as qwen3:8b')
    .optional(),
  MODEL_KEY: z
    .string()
    .regex(/^[!-~]{1,2000}$/, 'the key that the server takes, without spaces')
    .optional(),
  MODEL_SECONDS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, SECONDS)
    .transform(Number)
    .refine((seconds) => seconds <= 300, SECONDS)
    .default(8),
  MODEL_QUESTIONS_PER_DAY: PerDay.default(500),
  MODEL_TOKENS_PER_DAY: PerDay.default(1_000_000),
  MODEL_SPENT_FILE: z.string().optional(),
});
export type Settings = z.infer<typeof Variables>;

/** Never shown, whatever is wrong with it, nor what looks like one in the place of something else. */
const SECRET = ['DISCORD_TOKEN', 'MODEL_KEY'];
/** What an address may hold of a secret. */
const WITH_SECRET = /[@?]/;
const ADDRESSES = ['MODEL_URL', 'DATABASE_URL'];

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that do not fit, all at once: each with what is expected and its value. */
export class ConfigError extends Error {}

/** @throws ConfigError */
export function readSettings<T>(variables: z.ZodType<T>, env: Environment): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = variables.safeParse(given, { reportInput: true });
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path: [name], message }) => {
    const value = given[String(name)] ?? '';
    const isSecret =
      SECRET.includes(String(name)) ||
      LIKE_A_TOKEN.test(value) ||
      LIKE_A_KEY.test(value) ||
      (ADDRESSES.includes(String(name)) && WITH_SECRET.test(value));
    const shown = isSecret ? `a secret of ${value.length} characters` : JSON.stringify(value);
    return `${String(name)}: expected ${message}, got ${shown}`;
  });
  throw new ConfigError(['the settings do not fit; .env.example tells what can be set:', ...lines].join('\n'));
}

/**
 * The settings of this run, from the environment and a `.env` file; nothing else reads either.
 * @throws ConfigError
 */
export function settings(): Settings {
  dotenv.config({ quiet: true });
  return readSettings(Variables, process.env);
}

/**
 * The folder of articles alone, for commands that have nothing to do with Discord.
 * @throws ConfigError
 */
export function knowledgeDir(): string {
  dotenv.config({ quiet: true });
  return readSettings(Variables.pick({ KNOWLEDGE_DIR: true }), process.env).KNOWLEDGE_DIR;
}

/** How the bot is in servers that have set nothing. */
export function defaultsOf(set: Settings) {
  return {
    channels: set.ANSWER_CHANNELS,
    quiet: set.ANSWER_QUIETLY === 'on',
    language: set.ANSWER_LANGUAGE ?? null,
    articles: set.ANSWER_ARTICLES && set.ANSWER_ARTICLES.length > 0 ? set.ANSWER_ARTICLES : null,
    check: set.SOURCE_CHECK === 'on',
  };
}

/** Where the settings of servers are kept. */
export function databaseOf({ DATABASE_URL: url, DATABASE_FILE: file }: Settings) {
  return url === undefined ? { file } : { url };
}

/** Whether the text of all messages is asked for; else a server that names channels would have them read in vain. */
export function readsContent({ MESSAGE_CONTENT, ANSWER_CHANNELS }: Settings): boolean {
  return MESSAGE_CONTENT === undefined ? ANSWER_CHANNELS.length > 0 : MESSAGE_CONTENT === 'on';
}

/** Where a model is, and what it may take. */
export interface ModelSettings {
  /** Of the server, to which `/chat/completions` is added. */
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
  /** Milliseconds after which a reply is not waited for. */
  readonly limit: number;
  readonly perDay: { readonly questions: number; readonly tokens: number };
  /** File in which what was spent outlives the program; null where it is not to. */
  readonly spentFile: string | null;
}

export type ModelUse = (typeof USES)[number];

/**
 * What a model is used for, and its settings; null where none is to be asked. `use` stands in the place of MODEL_USE.
 * @throws ConfigError where it is wanted and not told where it is
 */
export function modelOf(
  set: ModelVariables,
  use: ModelUse = set.MODEL_USE,
): { use: ModelUse; model: ModelSettings } | null {
  if (use === 'off') return null;
  const { MODEL_URL: url, MODEL_NAME: name } = set;
  if (url === undefined || name === undefined) {
    throw new ConfigError(
      'a model is to be asked, and not told where it is: set MODEL_URL and MODEL_NAME, as docs/model.md tells',
    );
  }
  const perDay = { questions: set.MODEL_QUESTIONS_PER_DAY, tokens: set.MODEL_TOKENS_PER_DAY };
  const [key, spentFile] = [set.MODEL_KEY ?? null, set.MODEL_SPENT_FILE ?? null];
  return { use, model: { url, name, key, limit: set.MODEL_SECONDS * 1000, perDay, spentFile } };
}

type ModelVariables = Pick<Settings, Extract<keyof Settings, `MODEL_${string}`>>;

/**
 * The settings of a model alone, for commands that have nothing to do with Discord.
 * @throws ConfigError
 */
export function modelVariables(): ModelVariables {
  dotenv.config({ quiet: true });
  return readSettings(OfModel, process.env);
}

const OfModel = Variables.pick({
  MODEL_USE: true,
  MODEL_URL: true,
  MODEL_NAME: true,
  MODEL_KEY: true,
  MODEL_SECONDS: true,
  MODEL_QUESTIONS_PER_DAY: true,
  MODEL_TOKENS_PER_DAY: true,
  MODEL_SPENT_FILE: true,
});

function isZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
