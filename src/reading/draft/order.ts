import type { DraftedFact } from './shape.ts';

/** A day or place said twice, the exact one first: "on Thursday" before "this week". */
export function ordered(facts: readonly DraftedFact[]): DraftedFact[] {
  const vague = (each: DraftedFact) => Number(each.slot === 'when' && /week|month|year/.test(each.date ?? ''));
  const exact = facts.some((each) => each.slot === 'when' && vague(each) === 0);
  const named = facts.some((each) => each.slot === 'who' && !each.aspect && (each.entities?.length ?? 0) > 2);
  return facts
    .filter(
      (each) =>
        !(exact && vague(each) === 1) &&
        !(named && each.slot === 'who' && !each.aspect && (each.entities?.length ?? 0) <= 1),
    )
    .sort((a, b) => vague(a) - vague(b));
}
