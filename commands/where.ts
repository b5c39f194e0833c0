import { ABOUT, type Command, question } from '../src/discord/command.ts';

const LEADS = {
  en: { before: 'Where', alone: 'Where is it' },
  ko: { before: '어디서', alone: '어디서 열리나요' },
};

export const where = {
  texts: {
    en: { name: 'where', description: 'Where something takes place' },
    ko: { name: '어디서', description: '어디서 열리는지' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about, locale) => question('where', LEADS, about, locale),
} satisfies Command;
