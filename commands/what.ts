import type { Command } from './command.ts';

/** "/what does it mean" goes on as a question does; "/what the talks" names something. */
const VERB = /^(?:is|are|was|were|will|would|do|does|did|has|have|had|can|could|should)\b/i;

export const what = {
  name: 'what',
  description: 'What is planned, said or meant',
  usage: '/what [event or words]',
  question: (about) => {
    if (!about) return 'What is it about?';
    return VERB.test(about) ? `What ${about}?` : `What about ${about}?`;
  },
} satisfies Command;
