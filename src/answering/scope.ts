import type { Engine } from './engine.ts';
import { isOwnEvidence } from './event-choice.ts';
import type { Mention } from './mentions.ts';

/**
 * The engine with the events alone among which a question chooses, those of newer articles first: of the newest article
 * where nothing points to another, else of those that know most of what is named, and always of what was spoken of last.
 */
export function scoped(engine: Engine, mentions: readonly Mention[], spokenOf: string | null): Engine {
  const { index, base } = engine;
  if (base.articles.size < 2) return engine;
  const covering = index.covering(mentions);
  const newest = base.newest()[0]?.id ?? '';
  const best = Math.max(...covering.values());
  const isNewest = covering.size === 0 || ((covering.get(newest) ?? 0) >= best && !mentions.some(isOwnEvidence));
  const articles = new Set(isNewest ? [newest] : covering.keys());
  if (spokenOf !== null) for (const { article } of base.accountsOf(spokenOf)) articles.add(article);
  return { ...engine, profiles: index.of(articles) };
}
