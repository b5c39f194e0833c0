import type { Ask } from '../model.ts';
import type { Mention } from './mentions.ts';
import type { Question } from './question.ts';
/** An auxiliary in front: without one, "yeah true" asks nothing. */
export const STARTS_AS_QUESTION =
  /^\W*(?:(?:and|but|so|ok|wait)\W+)?(?:is|are|was|were|will|would|do|does|did|has|have|can|could|should)\b/i;

/** What a message without a question word asks: who a person is, or what there is about a topic. */
export function verbless(question: Question, known: readonly Mention[], inConversation: boolean): Ask | null {
  if (known.length === 0 && !inConversation) return null;
  if (
    known.length > 0 &&
    /\?\s*$/.test(question.text) &&
    /\w+ (?:is|are|was|were|will|has|have|does|do|did|can) \w+/i.test(question.text)
  ) {
    return { kind: 'polar', aspects: [] };
  }
  if (known.length > 0 && known.every((mention) => mention.type === 'person')) return { kind: 'who', aspects: [] };
  const words = question.units.map((unit) => unit.text.toLowerCase()).join(' ');
  if (/\b(?:date|day|when)\b/.test(words)) return { kind: 'when', aspects: [] };
  if (/\b(?:venue|place|location|city)\b/.test(words)) return { kind: 'where', aspects: [] };
  if (/\b(?:participants?|attendees?|delegations?|lineup|names)\b/.test(words)) return { kind: 'who', aspects: [] };
  if (/\b(?:reason|purpose|cause)\b/.test(words)) return { kind: 'why', aspects: [] };
  if (question.aspects.length > 0) return { kind: 'what', aspects: question.aspects };
  return known.length > 0 ? { kind: 'what', aspects: ['description'] } : null;
}

/** A sentence that tells rather than asks: it has a verb in the middle, or is long. */
export function isStatement(question: Question): boolean {
  if (/\?\s*$/.test(question.text)) return false;
  const words = question.units.map((unit) => unit.text.toLowerCase());
  return (
    words.length > 8 ||
    words.some(
      (word, i) => i > 0 && /^(?:is|are|was|were|will|would|has|have|had|do|does|did|said|says|should)$/.test(word),
    )
  );
}
