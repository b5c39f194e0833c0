import type { Kind } from '../model.ts';
import type { Mention } from './mentions.ts';
import type { Question } from './question.ts';

/** Which of two comes first. */
export const BEFORE_OR_AFTER =
  /\b(?:before or after|before,? during,? or after|during or after|before or during|after or before|earlier or later|which (?:of the two |of them |one |happens |of them |meeting |event |talks )*(?:comes? |is |happens? |takes? place |starts? |was )(?:first|earlier|later|second|last)\b|in (?:what|which) order)\b/i;

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
    return /^(?:at|in|inside)$/.test(left.units[0]?.before ?? '') ? 'where' : 'who';
  if (left.type === 'country' && right.type === 'country') return 'which-country';
  if (left.type === 'quantity' && right.type === 'quantity') return 'how-many';
  if (left.type === 'person' && right.type === 'person' && !/^\W*(?:is|was|are|were) (?!it\b)/i.test(question.text))
    return 'who';
  return null;
}
