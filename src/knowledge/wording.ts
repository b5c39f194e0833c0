import { isNeutral } from '../language/neutral.ts';
import type { Span } from '../model.ts';
import { tokenize } from '../text/tokens.ts';

/** Words of an answer that neither its evidence nor a known name carries. */
export function foreignWords(
  answer: string,
  body: string,
  evidence: readonly Span[],
  names: readonly string[],
): string[] {
  const texts = [...evidence.map(({ start, end }) => body.slice(start, end)), ...names];
  const stems = new Set(texts.flatMap((text) => tokenize(text).map((token) => token.stem)));
  return tokenize(answer)
    .filter((token) => !stems.has(token.stem) && !isNeutral(token.stem))
    .map((token) => token.text);
}
