import type { Command } from './command.ts';

export const where = {
  name: 'where',
  description: 'Where something takes place',
  usage: '/where [event]',
  question: (about) => (about ? `Where ${about}?` : 'Where is it?'),
} satisfies Command;
