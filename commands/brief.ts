import { ABOUT, type Command } from '../src/discord/command.ts';

export const brief = {
  texts: {
    en: { name: 'brief', description: 'Who, what, when, where, why and how of an event on one card' },
    ko: { name: '요약', description: '한 사건의 육하원칙을 카드 한 장에' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about) => ({ type: 'brief', about }),
} satisfies Command;
