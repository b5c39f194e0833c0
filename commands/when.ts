import type { Command } from './command.ts';

export const when = {
  name: 'when',
  description: 'When something takes place',
  usage: '/when [event]',
  question: (about) => (about ? `When ${about}?` : 'When is it?'),
} satisfies Command;
