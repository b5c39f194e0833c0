import { BEFORE_OR_AFTER, COPULA_FIRST, WITHIN_PREPOSITION } from '../language/en/asking/cues.ts';
import type { Kind } from '../model.ts';
import type { Mention } from './mentions.ts';
import type { Question } from './question.ts';

/**
 * What kind of answer a choice asks for: "in Lima or in Cusco?" asks where. Null when the
 * question offers no choice, or one between things of different kinds.
 */
export function alternativeKind(question: Question, mentions: readonly Mention[]): Kind | null {
  if (
    BEFORE_OR_AFTER.test(question.text) &&
    (question.ask === null || ['polar', 'what', 'where', 'who'].includes(question.ask.kind))
  )
    return 'when';
  if (question.ask !== null && question.ask.kind !== 'polar') return null;
  const [left, right] = question.alternatives.map((unit) => mentions.find((mention) => mention.units.includes(unit)));
  if (!left || !right || left === right) return null;
  const places = [left, right].filter(
    (each) => each.type === 'place' || (each.type === 'country' && (each.use === 'place' || each.place !== null)),
  );
  if (left.type === 'date' && right.type === 'date') return 'when';
  if (
    places.length === 2 &&
    places.some((each) => each.type === 'place' || (each.type === 'country' && each.use === 'place'))
  )
    return 'where';
  if (left.type === 'organization' && right.type === 'organization')
    return WITHIN_PREPOSITION.test(left.units[0]?.before ?? '') ? 'where' : 'who';
  if (left.type === 'country' && right.type === 'country') return 'which-country';
  if (left.type === 'quantity' && right.type === 'quantity') return 'how-many';
  if (left.type === 'person' && right.type === 'person' && !COPULA_FIRST.test(question.text)) return 'who';
  return null;
}
