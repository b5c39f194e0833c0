import type { Inline } from './tree.ts';
import { words } from './words.ts';

/** Words quoted, and the line beneath that tells whose they are. */
export interface Citation {
  readonly quoted: readonly Inline[];
  readonly says: readonly Inline[] | null;
}

const SAYS = /^\s*[—–-]\s/;

/** The quotes of a block, in which each stands on a line of its own. */
export function citationsOf(block: readonly Inline[]): readonly Citation[] {
  return linesOf(block).reduce<Citation[]>((citations, line) => {
    const last = citations.at(-1);
    if (last && last.says === null && SAYS.test(words(line))) citations[citations.length - 1] = { ...last, says: line };
    else if (words(line).trim() !== '') citations.push({ quoted: line, says: null });
    return citations;
  }, []);
}

function linesOf(nodes: readonly Inline[]): readonly (readonly Inline[])[] {
  return nodes.reduce<Inline[][]>(
    (lines, node) => {
      if (node.type === 'break') lines.push([]);
      else lines.at(-1)?.push(node);
      return lines;
    },
    [[]],
  );
}

/** All quotes of a text, in order. */
export function quotesIn(nodes: readonly Inline[]): readonly Citation[] {
  return nodes.flatMap((node): readonly Citation[] => {
    if (node.type === 'quote') return citationsOf(node.content);
    return 'content' in node ? quotesIn(node.content) : [];
  });
}
