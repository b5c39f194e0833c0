import type { FactBase } from '../../knowledge/fact-base.ts';
import { SETTINGS, type ServerSettings, type Setting } from '../../settings/server-settings.ts';
import type { Bot } from '../bot.ts';
import { clip } from '../clip.ts';
import { bold, escaped, subtext } from '../markdown.ts';
import { COLOURS } from '../replies/card.ts';
import { type Message, message } from '../replies/message.ts';
import { channelsIn } from './channels-in.ts';
import type { ManagingWording } from './wording.ts';

/** Titles of articles that are shown, and characters of each. */
const SHOWN = 5;
const TITLE = 100;

/** How the bot is in a server, a line a setting: what is set there, and what is default. `told`: of what was just set. */
export function settingsMessage(
  words: ManagingWording,
  bot: Pick<Bot, 'settings' | 'library' | 'reach' | 'hears' | 'readsContent'>,
  server: string,
  told: string | null = null,
): Message {
  const set = bot.settings.of(server);
  const here = { ...set, channels: channelsIn(bot, server, set) };
  const chosen = bot.settings.chosenIn(server);
  const lines = SETTINGS.map((setting) => {
    const source = setting in chosen ? words.setHere : words.isDefault;
    return `${bold(words.settings[setting])}: ${shownAs(words, bot.library, here, setting)} · ${source}`;
  });
  const notes = notesOn(words, bot, server, here).map(subtext);
  return {
    ...message({
      title: words.title,
      description: [...lines, ...notes, subtext(words.foot)].join('\n'),
      color: COLOURS.plain,
    }),
    ...(told !== null && { content: told }),
  };
}

function shownAs(words: ManagingWording, library: FactBase, here: ServerSettings, setting: Setting): string {
  switch (setting) {
    case 'channels':
      return here.channels.length > 0 ? mentionsOf(here.channels) : words.none;
    case 'language':
      return here.language === null ? words.asAsked : words.languages[here.language];
    case 'articles':
      return here.articles === null ? words.allArticles : titlesOf(words, library, here.articles);
    default:
      return here[setting] ? words.on : words.off;
  }
}

function titlesOf(words: ManagingWording, library: FactBase, articles: readonly string[]): string {
  const known = articles.flatMap((id) => library.articles.get(id) ?? []);
  if (known.length === 0) return words.allArticles;
  const titles = known.map(({ title }) => `“${clip(escaped(title), TITLE)}”`);
  const more = titles.length > SHOWN ? [words.more(titles.length - SHOWN)] : [];
  return [titles.slice(0, SHOWN).join(', '), ...more].join(' ');
}

/** What keeps a setting from having an effect. */
function notesOn(
  words: ManagingWording,
  { hears, readsContent, library, reach }: Pick<Bot, 'hears' | 'readsContent' | 'library' | 'reach'>,
  server: string,
  { channels, articles }: ServerSettings,
): string[] {
  const gone = articles?.filter((id) => !library.articles.has(id)).length ?? 0;
  const shut = channels.filter((id) => reach.access(server, id) === 'shut');
  const unread = !hears ? words.unheard : readsContent ? null : words.unread;
  return [
    ...(channels.length > 0 && unread !== null ? [unread] : []),
    ...(shut.length > 0 ? [words.shut(mentionsOf(shut))] : []),
    ...(gone === 0 ? [] : [gone === articles?.length ? words.gone : words.someGone(gone)]),
  ];
}

function mentionsOf(channels: readonly string[]): string {
  return channels.map((id) => `<#${id}>`).join(' ');
}
