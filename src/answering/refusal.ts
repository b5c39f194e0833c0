import type { Reason } from '../model.ts';
import { type Decision, type Evidence, NOTHING } from './decision.ts';
import type { Engine } from './engine.ts';

/** How a reply names the sources that it searched. */
function sourcesName(engine: Engine): string {
  return engine.base.articles.size === 1 ? 'The article does' : 'The articles do';
}

function refuse(reason: Reason, text: string, nearest: readonly Evidence[]): Decision {
  return { ...NOTHING, status: 'unanswered', reason, text, nearest, confidence: nearest.length > 0 ? 0.3 : 0.1 };
}

/** The sources do not say something; `what` completes "does not say". */
export function notStated(engine: Engine, what: string, nearest: readonly Evidence[]): Decision {
  return refuse('not-stated', `${sourcesName(engine)} not say ${what}.`, nearest);
}

export function unknownName(engine: Engine, name: string, nearest: readonly Evidence[]): Decision {
  return refuse('unknown-name', `${sourcesName(engine)} not name "${plain(name)}".`, nearest);
}

export function notMentioned(engine: Engine, words: string, nearest: readonly Evidence[]): Decision {
  return refuse('not-stated', `${sourcesName(engine)} not say anything about "${plain(words)}" here.`, nearest);
}

export function offTopic(engine: Engine): Decision {
  return refuse('off-topic', `${sourcesName(engine)} not say anything about that.`, []);
}

export function afterPublication(text: string, nearest: readonly Evidence[]): Decision {
  return refuse('after-publication', text, nearest);
}

/** A piece of the question that is safe to say back: letters, digits and spaces, not too long. */
function plain(words: string): string {
  return words
    .replace(/[^\p{L}\p{N} '.-]/gu, '')
    .slice(0, 60)
    .trim();
}
