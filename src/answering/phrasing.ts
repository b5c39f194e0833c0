import type { FactBase } from '../knowledge/fact-base.ts';
import { hasHangul } from '../language/hangul.ts';
import type { Entity, Fact, NewsEvent } from '../model.ts';
import { withoutTail } from '../text/tail.ts';
import type { Engine } from './engine.ts';

/** The value of a fact in the source's own words. */
export function valueWords(base: FactBase, fact: Fact): string {
  return base.words(fact.article, fact.value);
}

/** "Foreign Minister Una Steen", or the plain name; a title in Hangul stands behind. */
export function titled(entity: Entity): string {
  const [role] = entity.roles;
  if (!role) return entity.name;
  const title = role.shown ?? role.title;
  return hasHangul(title) ? `${entity.name} ${title}` : `${title} ${entity.name}`;
}

/** "Foreign Minister of Chile", the country left out where the title names it. */
export function office({ base, words }: Engine, entity: Entity, index = 0): string | null {
  const role = entity.roles[index];
  if (!role) return null;
  const title = role.shown ?? role.title;
  const country = entity.country ? base.entity(entity.country).name : null;
  const named = /^(?:[A-Z]\.?){2,}\b|^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ian|ean) /u.test(title);
  return country && !named ? words.officeOf(title, country) : title;
}

/** What an event is called; an article has no name of its own as one. */
export function nameOf({ words }: Engine, event: NewsEvent): string {
  return event.kind === 'report' ? words.article : (event.names?.[words.locale] ?? event.name);
}

/** One sentence: a capital in front, one full stop behind. */
export function sentence(text: string): string {
  const trimmed = withoutTail(text.trim(), /[,;:\s]/);
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]["”’']?$/.test(capital) ? capital : `${capital}.`;
}
