import { ABOUT, type Command, question } from '../src/discord/command.ts';

export const why = {
  texts: {
    en: { name: 'why', description: 'Why something takes place' },
    ko: { name: '왜', description: '왜 열리는지' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about) => question('why', about ? 'Why' : 'Why do they meet', about),
} satisfies Command;
