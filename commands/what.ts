import type { Command } from './command.ts';

export const what = {
  name: 'what',
  description: 'What is planned or said',
  usage: '/what [event or words]',
  question: (about) => (about ? `What about ${about}?` : 'What is it about?'),
} satisfies Command;
