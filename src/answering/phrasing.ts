import type { FactBase } from '../knowledge/fact-base.ts';
import type { DateReading, Entity, Fact } from '../model.ts';
import { dayInWords, daysOf, inWords } from '../text/calendar.ts';

/** The value of a fact in the source's own words. */
export function valueWords(base: FactBase, fact: Fact): string {
  return base.words(fact.article, fact.value);
}

/** A date reading as a reader says it: "Thursday, October 31, 2024". */
export function spokenDate(date: DateReading): string {
  const days = daysOf(date.value);
  if (!days) return date.value;
  if (days.first.equals(days.last)) return inWords(days.first);
  return date.value.includes('W') ? `the week of ${dayInWords(days.first)}` : date.value;
}

/** "Foreign Minister Una Steen", or the plain name. */
export function titled(entity: Entity): string {
  const [role] = entity.roles;
  return role ? `${role.title} ${entity.name}` : entity.name;
}

/** "Foreign Minister of Chile", the country left out where the title names it. */
export function office(base: FactBase, entity: Entity, index = 0): string | null {
  const role = entity.roles[index];
  if (!role) return null;
  const country = entity.country ? base.entity(entity.country).name : null;
  const named = /^(?:[A-Z]\.?){2,}\b|^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ian|ean) /u.test(role.title);
  return country && !named ? `${role.title} of ${country}` : role.title;
}

export function listed(items: readonly string[], joiner = 'and'): string {
  if (items.length < 3) return items.join(` ${joiner} `);
  return `${items.slice(0, -1).join(', ')}, ${joiner} ${items.at(-1)}`;
}

/** One sentence: a capital in front, one full stop behind. */
export function sentence(text: string): string {
  const trimmed = text.trim().replace(/[,;:\s]+$/, '');
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]["”’']?$/.test(capital) ? capital : `${capital}.`;
}
