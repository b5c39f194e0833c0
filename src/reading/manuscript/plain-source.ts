import { frontMatterOf } from './front-matter.ts';
import { chunksOf, joined } from './lines.ts';
import type { Source, SourceBlock } from './source.ts';

const HEADING = /^#{1,6}\s+(?=\S)/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const ITEM = /^(?:[-*+•–▪◦‣●■➤✓✔]\s+(?=\S)|(?:\d{1,2}[.)]|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\))\s+(?=\S))/;
/** A row of a table, and the line that parts its heads from its rows. */
const ROW = /^\|.+\|$|^[^\t]+(?:\t+[^\t]+)+$/;
const ROW_RULE = /^\|?(?:\s?:?-{2,}:?\s?\|)+(?:\s?:?-{2,}:?\s?)?$/;
const QUOTE = /^>\s*(?=\S)/;
const RULE = /^(?:[-=_~]{3,}|\*{3,}|(?:[-*_]\s){2,}[-*_])$/;
/** A line in italics or in bold as a whole. */
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]{0,300}[^\s*_]\1$/;
/** A line that is one link or picture, with nothing around it. */
const LINK_ALONE = /^(!?)\[([^\][]{0,300})\]\([^()\s]{0,2000}\)$|^(?:https?:\/\/|www\.)\S+$/;

/** Text as it is pasted from a page, or Markdown. */
export function plainSource(text: string): Source {
  const front = frontMatterOf(text);
  const blocks: SourceBlock[] = [];
  for (const span of joined(text, chunksOf(text, front?.end ?? 0))) {
    const words = text.slice(span.start, span.end);
    const last = blocks.at(-1);
    if (UNDERLINE.test(words) && last && last.mark === null && words.startsWith('=')) {
      blocks.splice(-1, 1, { ...last, mark: 'heading' });
    }
    if (RULE.test(words) || ROW_RULE.test(words)) continue;
    if (ROW.test(words)) {
      blocks.push({ ...span, mark: 'row' });
      continue;
    }
    const opening = (HEADING.exec(words) ?? ITEM.exec(words) ?? QUOTE.exec(words))?.[0].length ?? 0;
    const link = LINK_ALONE.exec(words.slice(opening));
    const linked = link !== null;
    const mark = HEADING.test(words) ? 'heading' : linked ? 'links' : null;
    if (link?.[1] === '' && link[2] !== undefined && mark === 'links') {
      const start = span.start + opening + 1;
      blocks.push({ start, end: start + link[2].length, mark, linked });
      continue;
    }
    // A number before a paragraph may be its first word, so that it stays.
    const item = mark === null && ITEM.test(words);
    const start = item && /^[\d(]/.test(words) ? span.start : span.start + opening;
    const marks = EMPHASIS.exec(text.slice(start, span.end))?.[1]?.length ?? 0;
    blocks.push({ start: start + marks, end: span.end - marks, mark: item ? 'item' : mark, linked });
  }
  return { text, blocks, told: front?.told ?? {} };
}
