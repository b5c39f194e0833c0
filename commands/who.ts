import { ABOUT, type Command, question } from '../src/discord/command.ts';

const LEADS = {
  en: { before: 'Who', alone: 'Who takes part' },
  ko: { before: '누가', alone: '누가 참석하나요' },
};

export const who = {
  texts: {
    en: { name: 'who', description: 'Who takes part, or who somebody is' },
    ko: { name: '누가', description: '누가 참석하는지, 누구인지' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about, locale) => question('who', LEADS, about, locale),
} satisfies Command;
