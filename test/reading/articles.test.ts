import { readdirSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../src/reading/manuscript/manuscript.ts';
import type { Reading } from '../../src/reading/model.ts';
import { readArticleText } from '../../src/reading/read.ts';

const FOLDER = new URL('articles/', import.meta.url);
const SLOTS = ['who', 'what', 'when', 'where', 'why', 'how'] as const;
const HEAD = ['title', 'byline', 'outlet', 'published'] as const;

interface Expected extends Record<(typeof HEAD)[number], string | null> {
  readonly brief: Record<(typeof SLOTS)[number], string | null>;
  readonly dates: readonly { readonly text: string; readonly value: string }[];
  readonly entities: readonly { readonly name: string; readonly kind: string; readonly roles: readonly string[] }[];
  readonly quotations: readonly { readonly text: string; readonly speaker: string | null }[];
}

/** What was looked for, and whether it was found. */
interface Score {
  readonly part: string;
  readonly article: string;
  readonly wanted: string;
  readonly found: string | null;
  readonly right: boolean;
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text: string | null | undefined) => (text == null ? null : tokens(text).join(' '));

/** F1 of the words of two texts. */
function overlap(a: string, b: string): number {
  const rest: string[] = tokens(a);
  const size = rest.length;
  const own = tokens(b);
  let shared = 0;
  for (const word of own) {
    const at = rest.indexOf(word);
    if (at >= 0) {
      rest.splice(at, 1);
      shared++;
    }
  }
  return shared === 0 ? 0 : (2 * shared) / (size + own.length);
}

function scored(article: string, reading: Reading, expected: Expected): Score[] {
  const { manuscript } = reading;
  const words = (span: { start: number; end: number } | null) =>
    span && manuscript.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const scores: Score[] = [];
  const add = (part: string, wanted: string | null, found: string | null, right: boolean) =>
    scores.push({ part, article, wanted: wanted ?? '(none)', found, right });
  for (const part of HEAD) {
    const found = part === 'published' ? (manuscript.published?.local ?? null) : manuscript[part];
    add(part, expected[part], found, found === expected[part]);
  }
  for (const slot of SLOTS) {
    const [wanted, found] = [expected.brief[slot], words(reading.brief[slot])];
    if (wanted === null && found === null) continue;
    add(slot, wanted, found, wanted !== null && found !== null && overlap(wanted, found) >= 0.5);
  }
  for (const { text, value } of expected.dates) {
    const same = reading.dates.filter((date) => overlap(words(date) ?? '', text) > 0);
    const right = same.some((date) => date.value === value);
    add('dates', `${text} = ${value}`, same.map((date) => `${words(date)} = ${date.value}`).join('; '), right);
  }
  for (const { name, kind, roles } of expected.entities) {
    const meant = reading.entities.find((each) =>
      [each.name, ...each.aliases].some((form) => plain(form) === plain(name)),
    );
    add('entities', `${name} (${kind})`, meant ? `${meant.name} (${meant.kind})` : null, meant?.kind === kind);
    for (const role of roles) {
      const found = meant?.roles.map(({ title }) => title) ?? [];
      add(
        'roles',
        `${name}: ${role}`,
        found.join('; '),
        found.some((title) => overlap(title, role) >= 0.5 || title.startsWith(`${role} `)),
      );
    }
  }
  for (const { text, speaker } of expected.quotations) {
    const meant = reading.quotations.find((quotation) => overlap(words(quotation) ?? '', text) >= 0.8);
    add('quotations', text, words(meant ?? null), meant !== undefined);
    const entity = reading.entities.find(({ name }) => name === meant?.speaker);
    const forms = entity ? [entity.name, ...entity.aliases] : [];
    const right = speaker === null ? meant?.speaker === null : forms.some((form) => plain(form) === plain(speaker));
    add('speakers', `${text.slice(0, 40)}: ${speaker}`, meant?.speaker ?? null, right);
  }
  return scores;
}

const files = readdirSync(FOLDER).sort();
const scores = files
  .filter((name) => name.endsWith('.reading.json'))
  .flatMap((name) => {
    const article = name.replace('.reading.json', '');
    const source = files.find((each) => /\.(?:txt|md|html)$/.test(each) && each.startsWith(`${article}.`)) as string;
    const expected: Expected = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    const manuscript = readManuscript(readFileSync(new URL(source, FOLDER), 'utf8'));
    const local = manuscript.published?.local ?? '2025-01-01';
    return scored(article, readArticleText(manuscript, Temporal.PlainDate.from(local.slice(0, 10))), expected);
  });

/** Least shares that have to be right, in percent. */
const FLOORS: Record<string, number> = {
  title: 95,
  outlet: 95,
  published: 95,
  who: 70,
  what: 70,
  when: 80,
  where: 65,
  why: 55,
  dates: 90,
  entities: 88,
  roles: 72,
  quotations: 97,
  speakers: 85,
};

const shares: Record<string, Score[]> = {};
for (const score of scores) {
  shares[score.part] ??= [];
  shares[score.part]?.push(score);
}

if (process.env.SHOW_READING) {
  console.table(
    Object.entries(shares).map(([part, own]) => ({
      part,
      right: own.filter(({ right }) => right).length,
      of: own.length,
    })),
  );
  for (const { part, article, wanted, found, right } of scores)
    if (!right) console.log(`${part.padEnd(10)} ${article.padEnd(18)} ${wanted}  ←  ${found}`);
}

describe('what is read out of articles of many kinds', () => {
  test.each(Object.entries(FLOORS))('%s: at least %i percent', (part, floor) => {
    const own = shares[part] ?? [];
    expect((100 * own.filter(({ right }) => right).length) / own.length).toBeGreaterThanOrEqual(floor);
  });
});
