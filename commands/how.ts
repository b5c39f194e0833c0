import { ABOUT, type Command, question } from '../src/discord/command.ts';

const LEADS = { en: { before: 'How', alone: '' }, ko: { before: '어떻게', alone: '' } };

export const how = {
  texts: {
    en: { name: 'how', description: 'How, or how many' },
    ko: { name: '어떻게', description: '어떻게, 또는 얼마나' },
  },
  words: { ...ABOUT, required: true },
  canBePrivate: true,
  request: (about, locale) => (about ? question('how', LEADS, about, locale) : { type: 'nothing' }),
} satisfies Command;
