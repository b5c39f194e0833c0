import type { Command } from './command.ts';

export const how = {
  name: 'how',
  description: 'How, or how many',
  usage: '/how words',
  question: (about) => (about ? `How ${about}?` : null),
} satisfies Command;
