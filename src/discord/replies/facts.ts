import type { Aspect, Fact, Slot } from '../../model.ts';
import type { Wording } from '../wording.ts';

/** What a fact tells of its event, in words: "What (on the agenda)". */
export function factLabel({ kinds, aspects }: Wording, { slot, aspect }: { slot: Slot; aspect?: Aspect }): string {
  return aspect ? `${kinds[slot]} (${aspects[aspect]})` : kinds[slot];
}

/** In the order of the five Ws; within one of them as the editor wrote them. */
export function inOrder(facts: readonly Fact[], slots: readonly Slot[]): Fact[] {
  return slots.flatMap((slot) => facts.filter((fact) => fact.slot === slot));
}
