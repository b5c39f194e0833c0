import { ABOUT, type Command, question } from '../src/discord/command.ts';

/** "/what does it mean" goes on as a question does; "/what the talks" names something. */
const VERB = /^(?:is|are|was|were|will|would|do|does|did|has|have|had|can|could|should)\b/i;

const LEADS = {
  en: { before: 'What', alone: 'What is it about' },
  ko: { before: '무엇을', alone: '무엇을 논의하나요' },
};

export const what = {
  texts: {
    en: { name: 'what', description: 'What is planned, said or meant' },
    ko: { name: '무엇을', description: '무엇을 하기로 했고 무슨 말을 했는지' },
  },
  words: ABOUT,
  canBePrivate: true,
  request: (about, locale) => {
    const before = VERB.test(about) ? 'What' : 'What about';
    return question('what', { ...LEADS, en: { ...LEADS.en, before } }, about, locale);
  },
} satisfies Command;
