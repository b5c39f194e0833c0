import { z } from 'zod';
import { readYaml } from '../../knowledge/yaml.ts';
import { isDayFirst } from './figures.ts';
import type { Told } from './source.ts';

/** How front matter opens and closes, and what reads it. */
const KINDS: readonly {
  readonly opening: RegExp;
  readonly closing: RegExp;
  readonly read: (words: string) => Record<string, unknown> | null;
}[] = [
  {
    opening: /^\uFEFF?---[ \t]*\r?\n/,
    closing: /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m,
    read: (words) => readYaml(words, Fields, '').value,
  },
  { opening: /^\uFEFF?\+{3}[ \t]*\r?\n/, closing: /^\+{3}[ \t]*(?:\r?\n|$)/m, read: tomlFields },
  {
    opening: /^\uFEFF?(?=\{\s*")/,
    closing: /^\}[ \t]*(?:\r?\n|$)/m,
    // JSON is YAML, and closes with its own bracket.
    read: (words) => readYaml(`${words}}`, Fields, '').value,
  },
];
/** Longer front matter is none. */
const LONGEST = 10_000;

const Fields = z.record(z.string(), z.unknown());

const KEYS: Readonly<Record<Exclude<keyof Told, 'dayFirst'>, readonly string[]>> = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by'],
  outlet: ['outlet', 'publisher', 'source', 'site', 'publication'],
  url: ['url', 'link', 'canonical', 'canonical_url'],
  published: ['published', 'date', 'datepublished', 'published_at', 'publishdate', 'pubdate', 'publication_date'],
  zone: ['zone', 'timezone', 'tz'],
};

/** What YAML between two lines of ---, TOML between two of +++, or JSON tells, and where the text below begins; null when there is none. */
export function frontMatterOf(text: string): { told: Told; end: number } | null {
  const kind = KINDS.find(({ opening }) => opening.test(text));
  const opening = kind?.opening.exec(text)?.[0];
  if (kind === undefined || opening === undefined) return null;
  const rest = text.slice(opening.length, opening.length + LONGEST);
  const closing = kind.closing.exec(rest);
  const value = closing && kind.read(rest.slice(0, closing.index));
  if (!closing || !value) return null;
  const fields = new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
  const language = wordsOf(fields.get('lang') ?? fields.get('language'));
  const told: Told = Object.fromEntries(
    Object.entries(KEYS).flatMap(([what, keys]) => {
      const words = keys.map((key) => wordsOf(fields.get(key))).find((each) => each !== '');
      return words === undefined ? [] : [[what, words]];
    }),
  );
  return {
    told: { ...told, ...(language !== '' && { dayFirst: isDayFirst(language) }) },
    end: opening.length + closing.index + closing[0].length,
  };
}

/** The fields of TOML, those of its tables among them: strings, days and lists of strings. */
function tomlFields(words: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [, key = '', value = ''] of words.matchAll(/^[ \t]*([\w-]{1,60})[ \t]*=[ \t]*(\S.*?)[ \t]*$/gm)) {
    const strings = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((each) => each[1] ?? each[2] ?? '');
    fields[key] ??= strings.length > 0 ? strings : value.replace(/\s#.*$/, '');
  }
  return fields;
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsOf(value.name);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
