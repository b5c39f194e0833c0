import type { Engine } from './engine.ts';

/** Words of a question as its asker typed them, where that was in another language than the one it was read in. */
export function asTyped({ typed }: Engine, label: string): string {
  if (typed.size === 0) return label;
  let words = label;
  for (const [read, own] of [...typed].sort(([a], [b]) => b.length - a.length)) {
    const pattern = read.replace(/[^\p{L}\p{N} ]/gu, '.');
    words = words.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), own);
  }
  return words.replace(/(?<=\p{Script=Hangul})['’]s\b/gu, '').replace(/^the (?=\p{Script=Hangul})/iu, '');
}

/** Whether words are those of the reading, for which the asker typed none: an adverb that a particle became. */
export function isOfReading({ typed }: Engine, label: string): boolean {
  const own = [...typed.values()].join(' ').toLowerCase();
  const latin = label.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  return typed.size > 0 && latin.some((word) => !own.includes(word));
}
