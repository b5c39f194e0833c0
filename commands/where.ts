import { ABOUT, type Command, question } from '../src/discord/command.ts';

export const where = {
  texts: {
    en: { name: 'where', description: 'Where something takes place' },
    ko: { name: '어디서', description: '어디서 열리는지' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about) => question('where', about ? 'Where' : 'Where is it', about),
} satisfies Command;
