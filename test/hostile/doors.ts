import { Temporal } from 'temporal-polyfill';
import { commands } from '../../commands/index.ts';
import { checkClaims } from '../../src/answering/check.ts';
import { eventsAbout } from '../../src/answering/events-about.ts';
import { answerLine } from '../../src/cli/batch.ts';
import { readClock } from '../../src/cli/now.ts';
import { serve } from '../../src/discord/asking.ts';
import { type Bot, buildBot } from '../../src/discord/bot.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { hear } from '../../src/discord/messages/hear.ts';
import { RecentAnswers } from '../../src/discord/recent-answers.ts';
import { checkMessage } from '../../src/discord/replies/check.ts';
import { wordingOf } from '../../src/discord/wording.ts';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import { numbered } from '../../src/model-reader/asking/numbered.ts';
import { placed } from '../../src/model-reader/asking/placed.ts';
import { PointingReader } from '../../src/model-reader/asking/pointing-reader.ts';
import { ModelFailure } from '../../src/model-reader/client/failure.ts';
import { draftFacts } from '../../src/reading/draft.ts';
import { readManuscript } from '../../src/reading/manuscript/manuscript.ts';
import { readArticleText } from '../../src/reading/read.ts';

/** A way by which a stranger's text comes in; what it returns is of no interest. */
export interface Door {
  readonly name: string;
  /** Whether what comes in by it is cut to one length, so that the time has a limit whatever the length. */
  readonly cuts: boolean;
  readonly take: (text: string) => unknown;
}

const CLOCK = readClock('2024-10-29T09:00:00+09:00');
const PLACE = { channel: '1', user: '100000000000000001', clock: CLOCK };
const PUBLISHED = '2024-10-29T09:00+09:00';

/** Characters of a reply that are read. */
const REPLY = 6000;

/** A model that gives nothing: what is done before it is asked is what takes the time. */
const SILENT = {
  name: 'silent',
  spending: { requests: 0, tokensIn: 0, tokensOut: 0 },
  hindrance: () => null,
  reply: () => Promise.reject(new ModelFailure('away')),
  close: () => {},
};

function shownTo({ base, answerer }: Bot, message: string): unknown {
  const own = answerer.answer('How long do the talks last?', CLOCK);
  const asked = { base, answerer, message, clock: CLOCK, before: null, locale: 'en', own } as const;
  return new PointingReader(SILENT, 'always').second(asked);
}

/** All of them over a base: each from the text as it came to the reply as it goes out. */
export function doorsOf(base: FactBase): readonly Door[] {
  const bot: Bot = buildBot(base, { commands, clock: () => CLOCK, rates: { user: 1e9, channel: 1e9 }, hears: true });
  // Without what was answered lately: each time all is done.
  const fresh = (): Bot => ({ ...bot, recent: new RecentAnswers() });
  const asker = { ...PLACE, locale: 'en' } as const;
  return [
    {
      name: 'a message',
      cuts: true,
      take: (text) =>
        hear(fresh(), { ...PLACE, said: { text, members: [] }, about: null, address: 'mention', readable: true }, null),
    },
    {
      name: 'a line of the terminal',
      cuts: true,
      take: (text) => answerLine(bot.answerer, JSON.stringify({ question: text }), CLOCK),
    },
    {
      name: 'a command',
      cuts: true,
      take: (text) =>
        serve(
          fresh(),
          { type: 'question', text: `Who attends ${text}?`, follows: false, slot: 'who', about: text },
          asker,
        ),
    },
    { name: 'a brief', cuts: true, take: (text) => serve(fresh(), { type: 'brief', about: text }, asker) },
    { name: 'what a timeline is about', cuts: true, take: (text) => eventsAbout(base, bot.answerer, text, CLOCK) },
    {
      name: 'a claim',
      cuts: true,
      take: (text) => checkMessage(wordingOf('en'), base, checkClaims(bot.answerer, text, CLOCK)),
    },
    { name: 'a question that a model is shown', cuts: true, take: (text) => shownTo(fresh(), text) },
    {
      name: 'what a model copies out of a sentence',
      cuts: true,
      take: (text) => {
        const points = [{ sentence: 2, words: text.slice(0, REPLY) }];
        const shown = numbered(base, bot.answerer.sentences.passages.slice(0, 20));
        return placed(base, shown, { status: 'answered', verdict: 'none', points, event: null });
      },
    },
    { name: 'autocompletion', cuts: true, take: (text) => bot.suggest(text, 'en', LIMITS.choices) },
    {
      name: 'ingest',
      cuts: false,
      take: (text) =>
        draftFacts(
          readArticleText(readManuscript(text, { published: PUBLISHED }), Temporal.PlainDate.from('2024-10-29')),
        ),
    },
  ];
}
