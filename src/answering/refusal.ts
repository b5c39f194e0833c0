import type { Unknown } from '../language/korean/read.ts';
import type { Reason } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import { asTyped, isOfReading } from './as-typed.ts';
import { type Decision, type Evidence, NOTHING } from './decision.ts';
import type { Engine } from './engine.ts';

function several(engine: Engine): boolean {
  return engine.base.articles.size > 1;
}

function refuse(reason: Reason, text: string, nearest: readonly Evidence[]): Decision {
  return { ...NOTHING, status: 'unanswered', reason, text, nearest, confidence: nearest.length > 0 ? 0.3 : 0.1 };
}

/** The sources do not say something: a gap of the wording. */
export function notStated(engine: Engine, gap: string, nearest: readonly Evidence[]): Decision {
  return refuse('not-stated', engine.words.notSaid(gap, several(engine)), nearest);
}

export function unknownName(engine: Engine, name: string, nearest: readonly Evidence[]): Decision {
  return refuse('unknown-name', engine.words.notNamed(plain(engine, name), several(engine)), nearest);
}

/** What stands in an article is not called absent, though nothing tells what is asked of it. */
export function notMentioned(engine: Engine, words: string, nearest: readonly Evidence[]): Decision {
  if (tokenize(words).every(({ stem }) => engine.stems.has(stem)))
    return notStated(engine, engine.words.gaps.that, nearest);
  const shown = plain(engine, words);
  if (isOfReading(engine, shown)) return notStated(engine, engine.words.gaps.that, nearest);
  return refuse('not-stated', engine.words.notMentioned(shown, several(engine)), nearest);
}

export function offTopic(engine: Engine): Decision {
  return refuse('off-topic', engine.words.offTopic(several(engine)), []);
}

export function afterPublication(text: string, nearest: readonly Evidence[]): Decision {
  return refuse('after-publication', text, nearest);
}

/** What was decided about a message with words that nothing knows: nothing is stated of them. */
export function unread(engine: Engine, decision: Decision, unknown: readonly Unknown[], asks: boolean): Decision {
  const [first] = unknown;
  if (first === undefined || (decision.status === 'ignored' && !asks)) return decision;
  const nearest = decision.nearest.length > 0 ? decision.nearest : decision.evidence;
  return first.isName ? unknownName(engine, first.word, nearest) : notUnderstood(engine, first.word, nearest);
}

/** A word of the question that is no name: what it asks for cannot be told, nor called absent. */
function notUnderstood(engine: Engine, word: string, nearest: readonly Evidence[]): Decision {
  return refuse('not-understood', engine.words.notUnderstood(plain(engine, word)), nearest);
}

/** A piece of the question that is safe to say back: letters, digits and spaces, not too long. */
function plain(engine: Engine, label: string): string {
  return asTyped(engine, label)
    .replace(/[^\p{L}\p{N} '.-]/gu, '')
    .slice(0, 60)
    .trim();
}
