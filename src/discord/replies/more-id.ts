import type { Answer } from '../../model.ts';
import { customId, type IdPart } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { carrying, type Trail } from '../trail.ts';

/**
 * The id of the button that tells more of an answer: what it rests on and, where they fit, the questions that led to
 * it, with which all the rest can be found again; of one that a model chose, which cannot be, the passage and the model.
 */
export function moreId(answer: Answer, trail: Trail): string {
  const { chosenBy, confidence, grounds, quotes } = answer;
  const [first] = quotes;
  if (chosenBy !== undefined && grounds && first) {
    const { article, start, end } = first;
    const passage = [keyOf({ id: article }), start, end] as const;
    return customId('chosen', key(grounds.event), grounds.ask.kind, points(confidence), ...passage, chosenBy);
  }
  return carrying(trail, ...partsOf(answer)) ?? customId(...partsOf(answer), '');
}

/** Whether the button's id is enough to tell how the answer's date was worked out. */
export function tellsDate(answer: Answer, trail: Trail): boolean {
  const { grounds, chosenBy } = answer;
  return (
    chosenBy === undefined &&
    grounds !== null &&
    (grounds.fact !== null || carrying(trail, ...partsOf(answer)) !== null)
  );
}

function partsOf({ grounds, confidence }: Answer): readonly IdPart[] {
  return ['more', key(grounds?.event), key(grounds?.fact), points(confidence)];
}

function key(id: string | null | undefined): string | null {
  return id ? keyOf({ id }) : null;
}

/** Of a hundred. */
function points(share: number): number {
  return Math.round(share * 100);
}
