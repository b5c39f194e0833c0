import { ASKS_DAY, ASKS_PEOPLE, ASKS_PLACE, ASKS_REASON, FINITE } from '../language/en/asking/cues.ts';
import { isClause } from '../language/en/syntax/polar.ts';
import { treeOf } from '../language/en/syntax/read.ts';
import type { Ask } from '../model.ts';
import type { Mention } from './mentions.ts';
import type { Question } from './question.ts';

/** What a message without a question word asks: who a person is, or what there is about a topic. */
export function verbless(question: Question, known: readonly Mention[], inConversation: boolean): Ask | null {
  if (known.length === 0 && !inConversation) return null;
  if (known.length > 0 && /\?\s*$/.test(question.text) && isClause(treeOf(question.spelled))) {
    return { kind: 'polar', aspects: [] };
  }
  if (known.length > 0 && known.every((mention) => mention.type === 'person')) return { kind: 'who', aspects: [] };
  const words = question.units.map((unit) => unit.text.toLowerCase()).join(' ');
  if (ASKS_DAY.test(words)) return { kind: 'when', aspects: [] };
  if (ASKS_PLACE.test(words)) return { kind: 'where', aspects: [] };
  if (ASKS_PEOPLE.test(words)) return { kind: 'who', aspects: [] };
  if (ASKS_REASON.test(words)) return { kind: 'why', aspects: [] };
  if (question.aspects.length > 0) return { kind: 'what', aspects: question.aspects };
  return known.length > 0 ? { kind: 'what', aspects: ['description'] } : null;
}

/** A sentence that tells rather than asks: it has a verb in the middle, or is long. */
export function isStatement(question: Question): boolean {
  if (/\?\s*$/.test(question.text)) return false;
  const words = question.units.map((unit) => unit.text.toLowerCase());
  return words.length > 8 || words.some((word, i) => i > 0 && FINITE.test(word));
}
