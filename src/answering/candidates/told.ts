import type { FactBase } from '../../knowledge/fact-base.ts';
import { PRESS_WORDS } from '../../language/en/syntax/press.ts';
import type { Fact, NewsEvent, Slot, Span } from '../../model.ts';
import { type Term, termOf } from '../alignment/term.ts';

/** What an editor has told of a sentence: which event it speaks of, and what of it. */
export interface Told {
  /** Words for the event, and for who takes part, that the sentence itself need not have. */
  readonly terms: readonly Term[];
  readonly slots: ReadonlySet<Slot>;
}

const NOTHING: Told = { terms: [], slots: new Set() };

/** By sentence what reviewed facts tell of it; not those that were drafted, which call events by pieces of sentences. */
export function toldOf(base: FactBase, article: string): (sentence: Span) => Told {
  const isWhole = base.isToldWhole(article);
  const counts = ({ reviewed, event }: Fact) => reviewed && (isWhole || base.event(event).kind === 'report');
  const facts = base.factsIn(article).filter(counts);
  if (facts.length === 0) return () => NOTHING;
  const named = new Map(base.eventsIn(article).map((event) => [event.id, wordsOf(base, event)]));
  return ({ start, end }) => {
    const mine = facts.filter(({ evidence }) => evidence.some((span) => span.start < end && start < span.end));
    const words = new Set(mine.flatMap((fact) => [...(named.get(fact.event) ?? []), ...wordsOfFact(base, fact)]));
    return { terms: [...words].map(asTerm), slots: new Set(mine.map(({ slot }) => slot)) };
  };
}

function wordsOf(base: FactBase, { name, aliases, parties, kind }: NewsEvent): string[] {
  if (kind === 'report') return [];
  const names = parties.flatMap((id) => base.entity(id).name);
  return [name, ...aliases, ...names].flatMap(split);
}

function wordsOfFact(base: FactBase, { event, slot, aspect, entities }: Fact): string[] {
  const isOfArticle = base.event(event).kind === 'report' && aspect !== 'summary';
  const press = isOfArticle ? PRESS_WORDS[aspect === 'headline' ? 'what' : slot] : undefined;
  const names = entities.flatMap((id) => {
    const { name, aliases, roles } = base.entity(id);
    return [name, ...aliases, ...roles.map(({ title }) => title)];
  });
  return [...names.flatMap(split), ...(press ?? [])];
}

const split = (name: string) => name.split(/[^\p{L}\p{N}+']+/u).filter((word) => /\p{L}{2}/u.test(word));

const asTerm = (text: string) =>
  termOf({ text, lemma: text.toLowerCase(), upos: /^\p{Lu}/u.test(text) ? 'PROPN' : 'NOUN' });
