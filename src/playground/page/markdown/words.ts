import type { Inline } from './tree.ts';

/** A tree as it reads, without its marks. */
export function words(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'code':
          return node.text;
        case 'break':
          return '\n';
        case 'mention':
          return `@${node.name}`;
        case 'time':
          return new Date(node.seconds * 1000).toISOString();
        default:
          return words(node.content);
      }
    })
    .join('');
}
