import { ABOUT, type Command, question } from '../src/discord/command.ts';

const LEADS = {
  en: { before: 'Why', alone: 'Why do they meet' },
  ko: { before: '왜', alone: '왜 만나나요' },
};

export const why = {
  texts: {
    en: { name: 'why', description: 'Why something takes place' },
    ko: { name: '왜', description: '왜 열리는지' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about, locale) => question('why', LEADS, about, locale),
} satisfies Command;
