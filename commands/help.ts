import type { Command } from '../src/discord/command.ts';

export const help = {
  texts: {
    en: { name: 'help', description: 'What can be asked, and how' },
    ko: { name: '도움말', description: '무엇을 어떻게 물을 수 있는지' },
  },
  words: null,
  canBePrivate: false,
  request: () => ({ type: 'help' }),
} satisfies Command;
