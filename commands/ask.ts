import { type Command, QUESTION } from '../src/discord/command.ts';

export const ask = {
  texts: {
    en: { name: 'ask', description: 'Any question in plain words' },
    ko: { name: '질문', description: '평소 쓰는 말로 무엇이든 묻기' },
  },
  words: QUESTION,
  canBePrivate: true,
  request: (words) =>
    words ? { type: 'question', text: words, follows: true, slot: null, about: '' } : { type: 'nothing' },
} satisfies Command;
