import type { Command } from './command.ts';

export const who = {
  name: 'who',
  description: 'Who takes part, or who somebody is',
  usage: '/who [event, person or place]',
  question: (about) => (about ? `Who ${about}?` : 'Who takes part?'),
} satisfies Command;
