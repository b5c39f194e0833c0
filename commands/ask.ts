import type { Command } from './command.ts';

export const ask = {
  name: 'ask',
  description: 'Any question in plain words',
  usage: '/ask question',
  question: (about) => about || null,
} satisfies Command;
