import { ABOUT, type Command, question } from '../src/discord/command.ts';

export const when = {
  texts: {
    en: { name: 'when', description: 'When something takes place' },
    ko: { name: '언제', description: '언제 열리는지' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about) => question('when', about ? 'When' : 'When is it', about),
} satisfies Command;
