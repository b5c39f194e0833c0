import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank; heads are places of words, -1 for the root. */
export interface GoldTree {
  readonly text: string;
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** Reads trees in CoNLL-U, packed or not. */
export function readTrees(file: string): GoldTree[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n\n')
    .map((block) => treeOf(block.split('\n')))
    .filter(({ words }) => words.length > 0);
}

function treeOf(lines: readonly string[]): GoldTree {
  const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
  const column = (n: number) => rows.map((row) => row[n] ?? '');
  return {
    text: lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '',
    words: column(1),
    lemmas: column(2),
    upos: column(3),
    heads: column(6).map((head) => Number(head) - 1),
    deprels: column(7),
  };
}

/** As it may be typed in a chat: in lower case, without marks. A mark on which a word hangs stays. */
export function asTyped(tree: GoldTree): GoldTree {
  const carries = new Set(tree.heads);
  const kept = tree.words
    .map((_, i) => i)
    .filter((i) => tree.upos[i] !== 'PUNCT' || carries.has(i) || tree.heads[i] === -1);
  const place = new Map(kept.map((old, i) => [old, i]));
  const pick = (column: readonly string[]) => kept.map((i) => column[i] as string);
  return {
    text: '',
    words: pick(tree.words).map((word) => word.toLowerCase()),
    upos: pick(tree.upos),
    lemmas: pick(tree.lemmas),
    heads: kept.map((i) => place.get(tree.heads[i] as number) ?? -1),
    deprels: pick(tree.deprels),
  };
}
