import { ABOUT, type Command } from '../src/discord/command.ts';

export const timeline = {
  texts: {
    en: { name: 'timeline', description: 'The events in the order of time, and who meets whom, as pictures' },
    ko: { name: '연표', description: '일정의 순서와 누가 누구를 만나는지를 그림으로' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about) => ({ type: 'timeline', about }),
} satisfies Command;
