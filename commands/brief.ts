import { ABOUT, type Command } from '../src/discord/command.ts';

export const brief = {
  texts: {
    en: { name: 'brief', description: 'Who, what, when, where, why and how of an event on one card' },
    ko: { name: '요약', description: '회담이나 일정 하나를 육하원칙으로 정리한 카드' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about) => ({ type: 'brief', about }),
} satisfies Command;
