import type { FactBase } from '../knowledge/fact-base.ts';
import { ENTITY_KINDS, SLOTS } from '../model.ts';

/** What each article folder holds, or one of them, as text. */
export function inventoryOf(base: FactBase, only?: string): string {
  const ofArticle = <T extends { readonly article: string }>(each: Iterable<T>, id: string) =>
    [...each].filter(({ article }) => article === id);
  const articles = [...base.articles.values()].filter(({ id }) => (only ?? id) === id);
  const folders = articles.map(({ id, title, outlet, published, zone, sentences }) => {
    const entities = ofArticle(base.entities.values(), id);
    const events = ofArticle(base.events.values(), id);
    const facts = ofArticle(base.facts, id);
    const drafts = facts.filter(({ reviewed }) => !reviewed).length;
    const suspended = base.suspended.get(id) ?? 0;
    const kinds = ENTITY_KINDS.map((kind) => [kind, entities.filter((entity) => entity.kind === kind).length] as const);
    const slots = SLOTS.map((slot) => [slot, facts.filter((fact) => fact.slot === slot).length] as const);
    return [
      id,
      `  ${outlet}, “${title}”, ${published.replace('T', ' ')} (${zone})`,
      `  ${counted(sentences.length, 'sentence')}`,
      `  ${counted(entities.length, 'name')}: ${listed(kinds)}`,
      `  ${counted(events.length, 'event')}: ${events.map(({ name }) => name).join('; ')}`,
      `  ${counted(facts.length, 'fact')}: ${listed(slots)}`,
      ...(drafts > 0 ? [`  ${counted(drafts, 'draft')} among them that nobody has reviewed`] : []),
      ...(suspended > 0 ? [`  ${counted(suspended, 'suspended item')}: correct the words or delete it`] : []),
    ].join('\n');
  });
  return `${folders.join('\n\n')}\n\nEvery quote stands in its article, word by word.\n`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function listed(counts: readonly (readonly [string, number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');
}
