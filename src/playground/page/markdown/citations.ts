import type { Inline } from './tree.ts';
import { words } from './words.ts';

/** Words quoted, and what stands behind or beneath them that tells whose they are. */
export interface Citation {
  readonly quoted: readonly Inline[];
  readonly says: readonly Inline[] | null;
}

const SAYS = /^\s*[—–-]\s/;
/** Where on one line a quote ends and whose it is begins. */
const BY = '” — ';

/** The quotes of a block, in which each stands on a line of its own. */
export function citationsOf(block: readonly Inline[]): readonly Citation[] {
  return linesOf(block).reduce<Citation[]>((citations, line) => {
    const last = citations.at(-1);
    if (last && last.says === null && SAYS.test(words(line))) citations[citations.length - 1] = { ...last, says: line };
    else if (words(line).trim() !== '') citations.push(parted(line));
    return citations;
  }, []);
}

/** A line that may tell behind the quote whose it is. */
function parted(line: readonly Inline[]): Citation {
  const at = line.findLastIndex((node) => node.type === 'text' && node.text.includes(BY));
  const node = line[at];
  if (node?.type !== 'text') return { quoted: line, says: null };
  const end = node.text.lastIndexOf(BY) + 1;
  const [quoted, by] = [node.text.slice(0, end), node.text.slice(end).trimStart()];
  return {
    quoted: [...line.slice(0, at), { type: 'text', text: quoted }],
    says: [{ type: 'text', text: by }, ...line.slice(at + 1)],
  };
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
