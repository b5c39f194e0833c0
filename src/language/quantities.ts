import type { Quantity } from '../model.ts';
import { tokenize } from '../text/tokens.ts';

/** Words that multiply the number before them. */
export const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Singular forms of what things are measured in. */
const UNITS = new Set(
  'percent % ton tonne kilogram kilo gram pound ounce kilometer kilometre meter metre mile foot acre hectare liter litre barrel gallon degree watt kilowatt megawatt gigawatt dollar euro yen won yuan pound franc krone peso rupee second minute hour day week month year'.split(
    ' ',
  ),
);
const OF = /^of\s+/i;
const NUMBER = /(?<![\p{L}\p{N}])\p{Sc}?(\d+(?:,\d{3})*(?:\.\d+)?)(?![\p{L}\p{N}])/gu;

/** The number of some words, its unit and what is counted: of "140,000 tons of cod" 140,000, tons and cod. */
export function quantityOf(words: string): Quantity {
  const written = [...words.matchAll(NUMBER)].map((match) => ({
    value: Number((match[1] as string).replaceAll(',', '')),
    end: match.index + match[0].length,
  }));
  const spelled = tokenize(words)
    .filter(({ text, norm }) => /^\d+$/.test(norm) && !/\d/.test(text))
    .map(({ norm, end }) => ({ value: Number(norm), end }));
  const [only, ...others] = [...written, ...spelled];
  if (!only || others.length > 0) return { number: null, unit: null, of: null };
  let rest = words.slice(only.end).trim();
  const scale = SCALES[/^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? ''];
  if (scale) rest = rest.replace(/^\p{L}+\s*/u, '');
  const first = /^(?:%|\p{L}+)/u.exec(rest)?.[0] ?? '';
  const low = first.toLowerCase();
  const isUnit = first !== '' && (UNITS.has(low) || UNITS.has(low.replace(/s$/, '')));
  if (isUnit) rest = rest.slice(first.length).trim();
  const of = rest.replace(OF, '');
  return { number: only.value * (scale ?? 1), unit: isUnit ? first : null, of: of === '' ? null : of };
}
