import { Temporal } from 'temporal-polyfill';
import type { FactBase } from '../knowledge/fact-base.ts';
import { commonWords } from '../language/english.ts';
import { CUE_WORDS, NEUTRAL_WORDS } from '../language/neutral.ts';
import { type Wording, wordingOf } from '../language/wording.ts';
import { tokenize } from '../text/tokens.ts';
import { Lexicon } from './lexicon.ts';
import { type EventProfile, profileEvents } from './profiles.ts';
import { Spelling } from './typos.ts';

/** Everything that is worked out once, when the knowledge is loaded. */
export interface Engine {
  readonly base: FactBase;
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly profiles: readonly EventProfile[];
  /** Day of publication of the newest article. */
  readonly published: Temporal.PlainDate;
  /** What answers say beside the words of the sources. */
  readonly words: Wording;
  /** Words of the question as it was read → what the asker typed, where that was in another language. */
  readonly typed: ReadonlyMap<string, string>;
}

export function buildEngine(base: FactBase): Engine {
  const lexicon = new Lexicon(base);
  const articleWords = [...base.articles.values()].flatMap((article) =>
    tokenize(article.body).map((token) => token.norm),
  );
  const spelling = new Spelling([
    CUE_WORDS,
    [...lexicon.vocabulary, ...articleWords],
    NEUTRAL_WORDS,
    [...commonWords()],
  ]);
  const days = [...base.articles.values()].map((article) => article.published.slice(0, 10)).sort();
  return {
    base,
    lexicon,
    spelling,
    profiles: profileEvents(base, lexicon),
    published: Temporal.PlainDate.from(days.at(-1) as string),
    words: wordingOf('en'),
    typed: new Map(),
  };
}

export function profileOf(engine: Engine, event: string): EventProfile {
  const profile = engine.profiles.find((each) => each.event.id === event);
  if (!profile) throw new Error(`no event "${event}"`);
  return profile;
}
