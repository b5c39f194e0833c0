import { rules, SimpleMarkdown } from 'discord-markdown-parser';
import { webAddress } from '../web-address.ts';

/** What Discord makes of a text; everything else in it is text. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: Style; readonly content: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string; readonly block: boolean }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | {
      readonly type: 'mention';
      readonly of: 'user' | 'role' | 'channel' | 'everyone' | 'command';
      readonly name: string;
    }
  | { readonly type: 'time'; readonly seconds: number };
type Style = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'subtext' | 'quote';

type Parsed = { readonly type: string; readonly [key: string]: unknown };

/** Longer than any message; the parser takes its time over what nobody means as Markdown. */
const LONGEST = 6000;
const DEEPEST = 12;

/** The library's own rule stops at escaped brackets, and takes seconds over many open ones. */
const link = {
  ...SimpleMarkdown.defaultRules.link,
  match: SimpleMarkdown.inlineRegex(/^\[((?:\\.|[^[\]\\\n]){1,500})\]\(<?(https?:\/\/[^\s()<>]{1,1000})>?\)/i),
} as typeof SimpleMarkdown.defaultRules.link;
const parse = SimpleMarkdown.parserFor({ ...rules, link });

const STYLES: Readonly<Record<string, Style>> = {
  strong: 'strong',
  em: 'em',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  subtext: 'subtext',
  blockQuote: 'quote',
};

/** The tree of a text; what cannot be parsed is text. */
export function markdown(text: string): readonly Inline[] {
  if (text.length > LONGEST) return plainly(text);
  try {
    return trimmed(read(parse(text, { inline: true }) as Parsed[], 0));
  } catch {
    // Thousands of open marks nest deeper than the stack is.
    return plainly(text);
  }
}

function plainly(text: string): readonly Inline[] {
  return text.split('\n').flatMap((line, i): Inline[] => [...(i > 0 ? [BREAK] : []), { type: 'text', text: line }]);
}

const BREAK: Inline = { type: 'break' };

function read(parsed: readonly Parsed[], depth: number): readonly Inline[] {
  const nodes = parsed.map((each) => inline(each, depth));
  return nodes.reduce<Inline[]>((joined, node) => {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: last.text + node.text };
    else joined.push(node);
    return joined;
  }, []);
}

function inline(parsed: Parsed, depth: number): Inline {
  const { type, content } = parsed;
  const within = () =>
    Array.isArray(content) && depth < DEEPEST
      ? trimmed(read(content as Parsed[], depth + 1))
      : [{ type: 'text', text: wordsOf(parsed) } as const];
  const style = STYLES[type];
  if (style) return { type: style, content: within() };
  const id = String(parsed.id ?? '');
  switch (type) {
    case 'br':
    case 'newline':
      return BREAK;
    case 'heading':
      return { type, level: Number(parsed.level), content: within() };
    case 'inlineCode':
    case 'codeBlock':
      return { type: 'code', text: String(content), block: type === 'codeBlock' };
    case 'link':
    case 'url':
    case 'autolink':
      return linkTo(String(parsed.target), within());
    case 'user':
    case 'role':
    case 'channel':
      return { type: 'mention', of: type, name: id };
    case 'everyone':
    case 'here':
      return { type: 'mention', of: 'everyone', name: type };
    case 'slashCommand':
      return { type: 'mention', of: 'command', name: String(parsed.fullName) };
    case 'timestamp':
      return time(parsed);
    default:
      return { type: 'text', text: wordsOf(parsed) };
  }
}

/** A link leads to a page of the web, or is no link. */
function linkTo(href: string, content: readonly Inline[]): Inline {
  return webAddress(href) === null ? { type: 'text', text: href } : { type: 'link', href, content };
}

/** A time that no calendar reaches is no time. */
function time({ timestamp, format }: Parsed): Inline {
  const seconds = Number(timestamp);
  const isTime = !Number.isNaN(new Date(seconds * 1000).getTime());
  return isTime
    ? { type: 'time', seconds }
    : { type: 'text', text: `<t:${String(timestamp)}${format ? `:${String(format)}` : ''}>` };
}

function wordsOf({ content, name, type }: Parsed): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return (content as Parsed[]).map(wordsOf).join('');
  if (type === 'emoji') return `:${String(name)}:`;
  return typeof name === 'string' ? name : '';
}

/** Quotes bring the line end behind them along. */
function trimmed(nodes: readonly Inline[]): readonly Inline[] {
  const last = nodes.findLastIndex(({ type }) => type !== 'break');
  return nodes.slice(0, last + 1);
}
