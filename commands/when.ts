import { ABOUT, type Command, question } from '../src/discord/command.ts';

const LEADS = {
  en: { before: 'When', alone: 'When is it' },
  ko: { before: '언제', alone: '언제 열리나요' },
};

export const when = {
  texts: {
    en: { name: 'when', description: 'When something takes place' },
    ko: { name: '언제', description: '언제 열리는지' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about, locale) => question('when', LEADS, about, locale),
} satisfies Command;
