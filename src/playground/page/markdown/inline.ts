import { atomAt } from './atoms.ts';
import type { Inline, Style } from './tree.ts';

const STYLES: Readonly<Record<string, Style>> = {
  '**': 'strong',
  '*': 'em',
  __: 'underline',
  _: 'em',
  '~~': 'strike',
  '||': 'spoiler',
};
/** Marks that are open at a time; more of them are text. */
const DEEPEST = 12;

const LETTER = /[\p{L}\p{N}_]/u;
const SPACE = /^\s?$/;

/** A mark that was opened, with what has come since; the outermost has none. */
interface Open {
  readonly mark: string;
  readonly nodes: Inline[];
}

/** The tree of words that begin no line with anything of their own. */
export function inlineOf(text: string): readonly Inline[] {
  const open: Open[] = [{ mark: '', nodes: [] }];
  for (let at = 0; at < text.length; ) {
    const mark = markAt(text, at, open.at(-1)?.mark);
    if (mark !== null) {
      turn(open, mark, text, at);
      at += mark.length;
      continue;
    }
    const atom = text[at] === '\n' ? BREAK : atomAt(text, at);
    add(open.at(-1)?.nodes ?? [], atom?.node ?? (text[at] as string));
    at += atom?.length ?? 1;
  }
  while (open.length > 1) unopened(open);
  return open[0]?.nodes ?? [];
}

const BREAK = { node: { type: 'break' }, length: 1 } as const;

/** The mark that stands at a place, the longer before the shorter one; of three stars the one that closes what is open comes first. */
function markAt(text: string, at: number, innermost: string | undefined): string | null {
  const letter = text[at] as string;
  if (!'*_~|'.includes(letter)) return null;
  const twice = letter + letter;
  const isThree = innermost === letter && text.startsWith(twice + letter, at);
  if (text.startsWith(twice, at) && !isThree) return twice;
  return STYLES[letter] ? letter : null;
}

/** Closes what a mark closes, or opens it, or leaves it as text. */
function turn(open: Open[], mark: string, text: string, at: number): void {
  const before = text[at - 1] ?? '';
  const behind = text[at + mark.length] ?? '';
  const from = open.findLastIndex((each) => each.mark === mark);
  if (from > 0 && mayClose(mark, before, behind) && (from < open.length - 1 || (open[from]?.nodes.length ?? 0) > 0)) {
    while (open.length - 1 > from) unopened(open);
    const { nodes } = open.pop() as Open;
    add(open.at(-1)?.nodes ?? [], { type: STYLES[mark] as Style, content: nodes });
  } else if (from < 0 && open.length <= DEEPEST && mayOpen(mark, before, behind)) open.push({ mark, nodes: [] });
  else add(open.at(-1)?.nodes ?? [], mark);
}

function mayOpen(mark: string, before: string, behind: string): boolean {
  if (mark === '_') return !LETTER.test(before) && !SPACE.test(behind);
  return mark === '*' ? !SPACE.test(behind) : behind !== '';
}

function mayClose(mark: string, before: string, behind: string): boolean {
  if (mark === '_') return !LETTER.test(behind) && !SPACE.test(before);
  return mark === '*' ? !SPACE.test(before) : true;
}

/** What was never closed is text, and what came since belongs to what was open before. */
function unopened(open: Open[]): void {
  const { mark, nodes } = open.pop() as Open;
  const outer = open.at(-1)?.nodes ?? [];
  add(outer, mark);
  for (const node of nodes) add(outer, node);
}

/** Texts that follow each other are one. */
function add(nodes: Inline[], node: Inline | string): void {
  const last = nodes.at(-1);
  const text = typeof node === 'string' ? node : node.type === 'text' ? node.text : null;
  if (text === null) nodes.push(node as Inline);
  else if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', text: last.text + text };
  else nodes.push({ type: 'text', text });
}
