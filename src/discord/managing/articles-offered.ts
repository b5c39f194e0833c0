import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Article } from '../../model.ts';
import { fold } from '../../text/tokens.ts';
import { clip } from '../clip.ts';
import { keyOf } from '../keys.ts';
import { LIMITS } from '../limits.ts';

/** The articles whose title or folder holds what was typed, the newest first, as Discord offers them. */
export function articlesOffered(library: FactBase, typed: string): { name: string; value: string }[] {
  const wanted = fold(typed.trim());
  return library
    .newest()
    .filter(({ id, title }) => fold(title).includes(wanted) || id.includes(wanted))
    .slice(0, LIMITS.choices)
    .map((article) => ({ name: nameOf(article), value: idFor(article) }));
}

/** The article that was chosen, or whose title or folder was written. */
export function articleMeant(library: FactBase, written: string): Article | undefined {
  const wanted = fold(written.trim());
  return library
    .newest()
    .find((article) => [idFor(article), article.id, article.title].some((name) => fold(name) === wanted));
}

/** With the day, since two may have one title. */
function nameOf({ title, published }: Article): string {
  const day = ` (${published.slice(0, 10)})`;
  return clip(title, LIMITS.choiceText - day.length) + day;
}

function idFor(article: Article): string {
  return article.id.length <= LIMITS.choiceText ? article.id : keyOf(article);
}
