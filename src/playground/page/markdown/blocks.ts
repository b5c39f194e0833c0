import { inlineOf } from './inline.ts';
import type { Inline } from './tree.ts';

const FENCE = '```';
/** Quotes within quotes that are still told apart. */
const DEEPEST = 4;

const QUOTE = /^> /;
const REST = /^>>> /;
const HEADING = /^(#{1,3}) +(?=\S)/;
const SUBTEXT = /^-# +(?=\S)/;

/** Blocks of code, and between them what its lines begin with. */
export function blocksOf(text: string, depth: number): readonly Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf(FENCE, from);
    const close = open < 0 ? -1 : text.indexOf(FENCE, open + FENCE.length);
    if (close < 0) break;
    nodes.push(...linesOf(text.slice(from, open), depth), codeBlock(text.slice(open + FENCE.length, close)));
    from = close + FENCE.length;
    if (text[from] === '\n') from++;
  }
  return [...nodes, ...linesOf(text.slice(from), depth)];
}

/** The word behind the fence names a language, where it is alone on its line. */
function codeBlock(within: string): Inline {
  return { type: 'code', block: true, text: within.replace(/^[\w+#-]*\n/, '').replace(/\n$/, '') };
}

function linesOf(text: string, depth: number): readonly Inline[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const nodes: Inline[] = [];
  let plain: string[] = [];
  const end = () => {
    if (plain.length > 0) nodes.push(...paragraph(plain));
    plain = [];
  };
  for (let i = 0; i < lines.length; ) {
    const count = depth < DEEPEST ? quotedLines(lines, i) : 0;
    const line = lines[i] as string;
    const level = HEADING.exec(line)?.[1]?.length;
    if (count > 0) {
      end();
      const quoted = lines.slice(i, i + count).map((each) => each.replace(REST, '').replace(QUOTE, ''));
      nodes.push({ type: 'quote', content: untailed(blocksOf(quoted.join('\n'), depth + 1)) });
      i += count;
      continue;
    }
    if (level !== undefined || SUBTEXT.test(line)) {
      end();
      const content = inlineOf(line.replace(level === undefined ? SUBTEXT : HEADING, ''));
      nodes.push(level === undefined ? { type: 'subtext', content } : { type: 'heading', level, content });
    } else plain.push(line);
    i++;
  }
  end();
  return nodes;
}

/** How many lines from here on are one quote. */
function quotedLines(lines: readonly string[], from: number): number {
  if (REST.test(lines[from] as string)) return lines.length - from;
  let to = from;
  while (to < lines.length && QUOTE.test(lines[to] as string)) to++;
  return to - from;
}

/** Lines of no kind; an empty one is a line end. */
function paragraph(lines: readonly string[]): readonly Inline[] {
  return lines.every((line) => line === '') ? lines.map(() => ({ type: 'break' })) : inlineOf(lines.join('\n'));
}

function untailed(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.at(-1)?.type === 'break' ? untailed(nodes.slice(0, -1)) : nodes;
}
