import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Article } from '../../model.ts';
import { fold } from '../../text/tokens.ts';
import type { Bot } from '../bot.ts';
import { clip } from '../clip.ts';
import { keyOf } from '../keys.ts';
import { LIMITS } from '../limits.ts';

/** The articles whose title or folder holds what was typed, the newest first, and then those chosen that are gone, as Discord offers them. */
export function articlesOffered(bot: Bot, server: string, typed: string): { name: string; value: string }[] {
  const wanted = fold(typed.trim());
  const known = bot.library
    .newest()
    .filter(({ id, title }) => fold(title).includes(wanted) || id.includes(wanted))
    .map((article) => ({ name: nameOf(article), value: idFor(article) }));
  const gone = goneOf(bot, server, typed).map((id) => ({ name: `✗ ${id}`, value: id }));
  return [...known, ...gone].slice(0, LIMITS.choices);
}

/** Of the articles that a server has chosen those whose folder is not there any more, and is called as it was typed. */
export function goneOf({ settings, library }: Bot, server: string, typed: string): string[] {
  const wanted = fold(typed.trim());
  const chosen = settings.of(server).articles ?? [];
  return chosen.filter(
    (id) => !library.articles.has(id) && fold(id).includes(wanted) && id.length < LIMITS.choiceText - 2,
  );
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
