import type { Suggest } from '../../answering/suggestions.ts';
import type { Locale } from '../../model.ts';
import { fold } from '../../text/tokens.ts';
import { LIMITS } from '../limits.ts';

/** Letters from which on the beginning of a name is taken for it. */
const LEAST = 3;
/** … in Hangul, of which each is a syllable. */
const LEAST_HANGUL = 2;
const HANGUL = /\p{sc=Hangul}/u;

const ARTICLE = /^the /;

type Offered = ReturnType<Suggest>;

/** What is known that fits what was typed, what is called so first: whoever presses Enter takes the first. */
export function offeredFor(suggest: Suggest, typed: string, locale: Locale): Offered {
  const wanted = fold(typed.trim()).replace(ARTICLE, '');
  const offered = suggest(typed, locale, LIMITS.choices);
  if (wanted === '') return offered;
  const isCalledSo = ({ value, label }: Offered[number]) =>
    [value, label].some((name) => fold(name).replace(ARTICLE, '').startsWith(wanted));
  const byLength = (a: Offered[number], b: Offered[number]) => a.value.length - b.value.length;
  return [...offered.filter(isCalledSo).sort(byLength), ...offered.filter((each) => !isCalledSo(each))];
}

/** Letters that begin one word of all names alone are that word, as if it had been chosen while they were typed. */
export function completed(suggest: Suggest, typed: string): string {
  const wanted = fold(typed);
  const [least, locale] = HANGUL.test(typed) ? ([LEAST_HANGUL, 'ko'] as const) : ([LEAST, 'en'] as const);
  if (wanted.length < least || /\s/.test(typed)) return typed;
  const begun = suggest(typed, locale, LIMITS.choices)
    .flatMap(({ value, label }) => [value, label].flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u)))
    .filter((word) => fold(word).startsWith(wanted));
  const [only, ...others] = new Map(begun.map((word) => [fold(word), word])).values();
  return only !== undefined && others.length === 0 ? only : typed;
}
