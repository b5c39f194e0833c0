import type { Command } from './command.ts';

export const help = {
  name: 'help',
  description: 'What can be asked, and how',
  usage: '/help',
  question: () => null,
} satisfies Command;
