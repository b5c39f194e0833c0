import { ABOUT, type Command, question } from '../src/discord/command.ts';

export const how = {
  texts: {
    en: { name: 'how', description: 'How, or how many' },
    ko: { name: '어떻게', description: '어떻게, 또는 얼마나' },
  },
  words: { ...ABOUT, required: true },
  canBePrivate: true,
  request: (about) => (about ? question('how', 'How', about) : { type: 'nothing' }),
} satisfies Command;
