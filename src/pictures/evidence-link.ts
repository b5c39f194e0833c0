import type { FactBase } from '../knowledge/fact-base.ts';
import type { NewsEvent, Slot } from '../model.ts';

/** Where the words stand that an event's slot rests on, or, without such a fact, its first; null with no fact. */
export function evidenceLink(base: FactBase, event: NewsEvent, slot: Slot): string | null {
  const facts = base.factsOf(event.id);
  const fact = facts.find((each) => each.slot === slot && each.evidence.length > 0) ?? facts[0];
  const span = fact?.evidence[0] ?? fact?.value;
  if (fact === undefined || span === undefined) return null;
  // Half a character cannot be written in an address.
  return `#${encodeURIComponent(fact.article.replace(/\p{Cs}/gu, '\ufffd'))}:${span.start}-${span.end}`;
}
