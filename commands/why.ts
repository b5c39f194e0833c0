import type { Command } from './command.ts';

export const why = {
  name: 'why',
  description: 'Why something takes place',
  usage: '/why [event]',
  question: (about) => (about ? `Why ${about}?` : 'Why do they meet?'),
} satisfies Command;
