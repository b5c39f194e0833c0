import type { Command } from '../src/discord/command.ts';

export const sources = {
  texts: {
    en: { name: 'sources', description: 'The articles that answers are drawn from' },
    ko: { name: '출처', description: '답의 근거가 되는 기사들' },
  },
  words: null,
  canBePrivate: true,
  request: () => ({ type: 'sources' }),
} satisfies Command;
