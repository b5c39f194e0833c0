import { isNeutral } from '../language/neutral.ts';
import type { Article, Entity, Span } from '../model.ts';
import { tokenize } from '../text/tokens.ts';

/** Words of an answer that neither its evidence nor a known name carries. */
export function foreignWords(answer: string, article: Article, evidence: readonly Span[], entities: readonly Entity[]): string[] {
  const texts = [...evidence.map(({ start, end }) => article.body.slice(start, end)), ...entities.map((entity) => entity.name)];
  const stems = new Set(texts.flatMap((text) => tokenize(text).map((token) => token.stem)));
  return tokenize(answer)
    .filter((token) => !stems.has(token.stem) && !isNeutral(token.stem))
    .map((token) => token.text);
}
