import type { Answer } from '../../model.ts';
import { customId, type IdPart } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import { carrying, type Trail } from '../trail.ts';

/**
 * The id of the button that tells more of an answer: what it rests on and, where they fit, the questions that led to
 * it, with which all the rest can be found again.
 */
export function moreId(answer: Answer, trail: Trail): string {
  return carrying(trail, ...partsOf(answer)) ?? customId(...partsOf(answer), '');
}

/** Whether the button's id is enough to tell how the answer's date was worked out. */
export function tellsDate(answer: Answer, trail: Trail): boolean {
  const { grounds } = answer;
  return grounds !== null && (grounds.fact !== null || carrying(trail, ...partsOf(answer)) !== null);
}

function partsOf({ grounds, confidence }: Answer): readonly IdPart[] {
  const key = (id: string | null | undefined) => (id ? keyOf({ id }) : null);
  return ['more', key(grounds?.event), key(grounds?.fact), Math.round(confidence * 100)];
}
