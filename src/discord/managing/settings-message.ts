import type { FactBase } from '../../knowledge/fact-base.ts';
import { SETTINGS, type ServerSettings, type Setting } from '../../settings/server-settings.ts';
import type { Bot } from '../bot.ts';
import { clip } from '../clip.ts';
import { bold, escaped, subtext } from '../markdown.ts';
import { COLOURS } from '../replies/card.ts';
import { type Message, message } from '../replies/message.ts';
import type { ManagingWording } from './wording.ts';

/** Titles of articles that are shown, and characters of each. */
const SHOWN = 5;
const TITLE = 100;

/** How the bot is in a server, a line a setting: what is set there, and what is default. `changed`: what was just set. */
export function settingsMessage(
  words: ManagingWording,
  bot: Pick<Bot, 'settings' | 'library' | 'hears' | 'readsContent'>,
  server: string,
  changed: string | null = null,
): Message {
  const here = bot.settings.of(server);
  const chosen = bot.settings.chosenIn(server);
  const lines = SETTINGS.map((setting) => {
    const source = setting in chosen ? words.setHere : words.isDefault;
    return `${bold(words.settings[setting])}: ${shownAs(words, bot.library, here, setting)} · ${source}`;
  });
  const notes = notesOn(words, bot, here).map(subtext);
  return {
    ...message({
      title: words.title,
      description: [...lines, ...notes, subtext(words.foot)].join('\n'),
      color: COLOURS.plain,
    }),
    ...(changed !== null && { content: words.changed(changed) }),
  };
}

function shownAs(words: ManagingWording, library: FactBase, here: ServerSettings, setting: Setting): string {
  switch (setting) {
    case 'channels':
      return here.channels.length > 0 ? here.channels.map((id) => `<#${id}>`).join(' ') : words.none;
    case 'language':
      return here.language === null ? words.asAsked : words.languages[here.language];
    case 'articles':
      return here.articles === null ? words.allArticles : titlesOf(words, library, here.articles);
    default:
      return here[setting] ? words.on : words.off;
  }
}

function titlesOf(words: ManagingWording, library: FactBase, articles: readonly string[]): string {
  const titles = articles.map((id) => `“${clip(escaped(library.articles.get(id)?.title ?? id), TITLE)}”`);
  const more = titles.length > SHOWN ? [words.more(titles.length - SHOWN)] : [];
  return [titles.slice(0, SHOWN).join(', '), ...more].join(' ');
}

/** What keeps a setting from having an effect. */
function notesOn(
  words: ManagingWording,
  { hears, readsContent, library }: Pick<Bot, 'hears' | 'readsContent' | 'library'>,
  { channels, articles }: ServerSettings,
): string[] {
  const isGone = articles !== null && !articles.some((id) => library.articles.has(id));
  const unread = !hears ? words.unheard : readsContent ? null : words.unread;
  return [...(channels.length > 0 && unread !== null ? [unread] : []), ...(isGone ? [words.gone] : [])];
}
