import { blocksOf } from './blocks.ts';

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

export type Style = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'subtext' | 'quote';

/** The tree of a text, in time that grows with its length, whatever it is. */
export function markdown(text: string): readonly Inline[] {
  return trimmed(blocksOf(text, 0));
}

/** Without line ends behind the last of it. */
function trimmed(nodes: readonly Inline[]): readonly Inline[] {
  const last = nodes.findLastIndex(({ type }) => type !== 'break');
  return nodes.slice(0, last + 1);
}
