import { ABOUT, type Command, question } from '../src/discord/command.ts';

export const who = {
  texts: {
    en: { name: 'who', description: 'Who takes part, or who somebody is' },
    ko: { name: '누가', description: '누가 참석하는지, 누구인지' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about) => question('who', about ? 'Who' : 'Who takes part', about),
} satisfies Command;
