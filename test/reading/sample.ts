import type { Manuscript } from '../../src/reading/model.ts';
import { paragraphs } from '../../src/text/sentences.ts';

/** A manuscript of nothing but paragraphs. */
export function manuscriptOf(text: string): Manuscript {
  const blocks = paragraphs(text).map((span) => ({ ...span, kind: 'paragraph' as const }));
  const unknown = { title: null, byline: null, outlet: null, url: null, published: null, dateline: null };
  return { text, blocks, ...unknown };
}
