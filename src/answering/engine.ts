import { Temporal } from 'temporal-polyfill';
import type { FactBase } from '../knowledge/fact-base.ts';
import { commonWords } from '../language/english.ts';
import { CUE_WORDS, NEUTRAL_WORDS } from '../language/neutral.ts';
import { Spelling } from '../language/spelling.ts';
import { type Wording, wordingOf } from '../language/wording.ts';
import type { Steps } from '../steps.ts';
import { tokenize } from '../text/tokens.ts';
import { ArticleIndex } from './article-index.ts';
import { Lexicon } from './lexicon.ts';
import { type EventProfile, profileEvents } from './profiles.ts';

/** Everything that is worked out once, when the knowledge is loaded. */
export interface Engine {
  readonly base: FactBase;
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  /** Stems of all words of the articles. */
  readonly stems: ReadonlySet<string>;
  /** The events that may be meant; for a question those of the articles that it can mean. */
  readonly profiles: readonly EventProfile[];
  /** All events, by id. */
  readonly byEvent: ReadonlyMap<string, EventProfile>;
  readonly index: ArticleIndex;
  /** Day of publication of the newest article. */
  readonly published: Temporal.PlainDate;
  /** What answers say beside the words of the sources. */
  readonly words: Wording;
  /** Words of the question as it was read → what the asker typed, where that was in another language. */
  readonly typed: ReadonlyMap<string, string>;
}

export function* engineOf(base: FactBase): Steps<Engine> {
  const lexicon = yield* Lexicon.of(base);
  const known = new Set(lexicon.vocabulary);
  const stems = new Set<string>();
  for (const article of base.articles.values()) {
    for (const { norm, stem } of tokenize(article.body)) {
      known.add(norm);
      stems.add(stem);
    }
    yield;
  }
  const spelling = yield* Spelling.of([CUE_WORDS, [...known], NEUTRAL_WORDS, [...commonWords()]]);
  const profiles = yield* profileEvents(base, lexicon);
  const days = [...base.articles.values()].map((article) => article.published.slice(0, 10)).sort();
  return {
    base,
    lexicon,
    spelling,
    stems,
    profiles,
    byEvent: new Map(profiles.map((profile) => [profile.event.id, profile])),
    index: yield* ArticleIndex.of(base, profiles),
    published: Temporal.PlainDate.from(days.at(-1) as string),
    words: wordingOf('en'),
    typed: new Map(),
  };
}

export function profileOf(engine: Engine, event: string): EventProfile {
  const profile = engine.byEvent.get(event);
  if (!profile) throw new Error(`no event "${event}"`);
  return profile;
}
