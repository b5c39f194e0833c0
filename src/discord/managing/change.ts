import { LOCALES } from '../../model.ts';
import { SETTINGS, type ServerSettings, type Setting } from '../../settings/server-settings.ts';
import type { Bot } from '../bot.ts';
import { clip } from '../clip.ts';
import { echo } from '../echo.ts';
import { escaped } from '../markdown.ts';
import { articleMeant, goneOf } from './articles-offered.ts';
import { channelsIn } from './channels-in.ts';
import { AS_ASKED, EVERYTHING } from './commands.ts';
import type { ManagingWording } from './wording.ts';

/** Channels or articles that a server can name. */
const MOST = 25;

/** What was written behind a part of the command, by field. */
export type Fields = Readonly<Record<string, string | number | boolean>>;

/** What is to be changed, and what is told then; or why it cannot be. */
export type Change =
  | { readonly refused: string }
  | { readonly told: string; readonly make: (server: string) => Promise<void> };

/** Null where the fields are not those of the part. */
export function changeOf(
  bot: Bot,
  words: ManagingWording,
  server: string,
  part: string,
  fields: Fields,
): Change | null {
  const { settings, library } = bot;
  const here = settings.of(server);
  const set = <S extends Setting>(
    setting: S,
    next: (before: ServerSettings[S]) => ServerSettings[S] | undefined,
    told = words.changed(words.settings[setting]),
  ): Change => ({ told, make: (of) => settings.change(of, setting, next) });
  const { on, channel, language, article, setting } = fields;
  switch (part) {
    case 'channel': {
      if (typeof channel !== 'string' || typeof on !== 'boolean') return null;
      const next = (channels: readonly string[]) => withOrWithout(channelsIn(bot, server, { channels }), channel, on);
      return on && next(here.channels).length > MOST ? { refused: words.tooMany(MOST) } : set('channels', next);
    }
    case 'quiet':
    case 'check':
      return typeof on === 'boolean' ? set(part, () => on) : null;
    case 'language': {
      const chosen = LOCALES.find((each) => each === language) ?? null;
      return chosen === null && language !== AS_ASKED ? null : set('language', () => chosen);
    }
    case 'article': {
      if (typeof article !== 'string' || typeof on !== 'boolean') return null;
      const meant = articleMeant(library, article)?.id ?? (on ? undefined : goneOf(bot, server, article)[0]);
      if (meant === undefined) return { refused: words.unknownArticle(clip(escaped(echo(article)), 100)) };
      const next = (before: readonly string[] | null) => articlesAfter(before, meant, on, [...library.articles.keys()]);
      const after = next(here.articles);
      if (after.length === 0) return { refused: words.lastArticle };
      return after.length > MOST && on ? { refused: words.tooMany(MOST) } : set('articles', next);
    }
    case 'reset': {
      if (setting === EVERYTHING) return { told: words.undone(words.everything), make: (of) => settings.reset(of) };
      const meant = SETTINGS.find((each) => each === setting);
      return meant ? set(meant, () => undefined, words.undone(words.settings[meant])) : null;
    }
    default:
      return null;
  }
}

/** Where all are used, the first that is chosen is used alone, and one that is left out leaves the others. */
function articlesAfter(
  before: readonly string[] | null,
  article: string,
  on: boolean,
  all: readonly string[],
): readonly string[] {
  return withOrWithout(before ?? (on ? [] : all), article, on);
}

function withOrWithout(list: readonly string[], one: string, isIn: boolean): readonly string[] {
  const others = list.filter((each) => each !== one);
  return isIn ? [...others, one] : others;
}
