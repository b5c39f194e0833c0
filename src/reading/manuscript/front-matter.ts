import { z } from 'zod';
import { readYaml } from '../../knowledge/yaml.ts';
import type { Told } from './source.ts';

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
/** Longer front matter is none. */
const LONGEST = 10_000;

const Fields = z.record(z.string(), z.unknown());

const KEYS: Readonly<Record<keyof Told, readonly string[]>> = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by'],
  outlet: ['outlet', 'publisher', 'source', 'site', 'publication'],
  url: ['url', 'link', 'canonical', 'canonical_url'],
  published: ['published', 'date', 'datepublished', 'published_at', 'publishdate', 'pubdate', 'publication_date'],
  zone: ['zone', 'timezone', 'tz'],
};

/** What the YAML between two lines of --- tells, and where the text below begins; null when there is none. */
export function frontMatterOf(text: string): { told: Told; end: number } | null {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length, opening.length + LONGEST);
  const closing = CLOSING.exec(rest);
  if (!closing) return null;
  const { value } = readYaml(rest.slice(0, closing.index), Fields, '');
  if (!value) return null;
  const fields = new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
  const told = Object.fromEntries(
    Object.entries(KEYS).flatMap(([what, keys]) => {
      const words = keys.map((key) => wordsOf(fields.get(key))).find((each) => each !== '');
      return words === undefined ? [] : [[what, words]];
    }),
  );
  return { told, end: opening.length + closing.index + closing[0].length };
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
