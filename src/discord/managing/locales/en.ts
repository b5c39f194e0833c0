import type { ManagingWording } from '../wording.ts';

export const en: ManagingWording = {
  title: 'Settings of this server',
  settings: {
    channels: 'Answer channels',
    quiet: 'Silent without an answer',
    language: 'Language',
    articles: 'Articles',
    check: 'Check against the sources',
  },
  everything: 'Everything',
  languages: { en: 'English', ko: 'Korean' },
  asAsked: 'that of the question',
  on: 'on',
  off: 'off',
  none: 'none',
  allArticles: 'all',
  more: (count) => `and ${count} more`,
  setHere: 'set here',
  isDefault: 'default',
  foot: '“default” is what whoever runs the bot has chosen; `/settings reset` goes back to it.',
  changed: (setting) => `Saved: ${setting}.`,
  undone: (setting) => `Default again: ${setting}.`,
  shut: (channels) => `I may not write in ${channels}: allow me “View Channel” and “Send Messages” there.`,
  unread:
    'In these channels I can read nothing that does not mention me: whoever runs me has to turn on the Message Content Intent and set `MESSAGE_CONTENT=on`.',
  unheard: 'No messages reach me, only commands: whoever runs me has to connect me with a token for that.',
  gone: 'None of the chosen articles is there any more; until others are chosen all are used.',
  someGone: (count) =>
    `${count} of the chosen articles ${count === 1 ? 'is' : 'are'} not used: gone by now, or with a mistake in it.`,
  unknownArticle: (words) => `There is no article “${words}”. Choose one of those offered while you type.`,
  lastArticle: 'At least one article has to be used; `/settings reset` uses all again.',
  tooMany: (most) => `No more than ${most} can be set.`,
  notManager: 'Only members who may manage the server can use this command.',
  noServer: 'This command works in a server.',
  notKept: (id) =>
    `That could not be saved, and nothing was changed. Whoever runs the bot finds the reason in the log, under ${id}.`,
  status: {
    title: 'Status',
    version: 'Version',
    articles: 'Articles',
    used: (used, all) => (used === all ? String(all) : `${used} of ${all} used here`),
    loaded: 'Loaded',
    problems: 'Problems',
    noProblems: 'none',
    shut: 'The folder of articles cannot be read; what was known is served.',
    counts: 'Since the start',
    counted: (answered, refused, limited) =>
      `${answered} answered, ${refused} not in the sources, ${limited} over the limit`,
    since: 'These are the numbers of all servers together.',
  },
};
