import { lemmaOf } from '../../../src/language/en/parse/lemma.ts';
import { parse, type Tree } from '../../../src/language/en/parse/parse.ts';
import { pieces } from '../../../src/language/en/parse/tokens.ts';
import { table } from '../../bench/table.ts';
import { asTyped, type GoldTree } from './treebank.ts';

/** Shares, 0 to 1: of words with the right head, with its label too, with the right tag, with the right base form. */
interface Attachment {
  readonly sentences: number;
  readonly words: number;
  readonly uas: number;
  readonly las: number;
  readonly tags: number;
  readonly lemmas: number;
}

/** Words and tags as they stand in the trees are not told to the parser; marks are left out and labels cut at the colon. */
export function attachmentOf(
  trees: readonly GoldTree[],
  parser: (words: readonly string[]) => Tree = parse,
): Attachment {
  let [words, heads, labels, tags, lemmas] = [0, 0, 0, 0, 0];
  for (const gold of trees) {
    const own = parser(gold.words);
    gold.words.forEach((word, i) => {
      if (gold.upos[i] === 'PUNCT') return;
      words++;
      if (own.upos[i] === gold.upos[i]) tags++;
      if (lemmaOf(word, own.xpos[i] as string) === gold.lemmas[i]) lemmas++;
      if (own.heads[i] !== gold.heads[i]) return;
      heads++;
      if (universal(own.deprels[i]) === universal(gold.deprels[i])) labels++;
    });
  }
  const share = (count: number) => count / words;
  return {
    sentences: trees.length,
    words,
    uas: share(heads),
    las: share(labels),
    tags: share(tags),
    lemmas: share(lemmas),
  };
}

/** F1 of the words and marks that are cut out of the texts themselves, by their offsets. */
export function tokenisationOf(trees: readonly GoldTree[]): number {
  let [gold, own, both] = [0, 0, 0];
  for (const { text, words } of trees) {
    const places = placesIn(text, words);
    if (places === null) continue;
    const cut = pieces(text);
    gold += places.size;
    own += cut.length;
    both += cut.filter(({ start, end }) => places.has(`${start}-${end}`)).length;
  }
  return (2 * both) / (gold + own);
}

function placesIn(text: string, words: readonly string[]): Set<string> | null {
  const places = new Set<string>();
  let at = 0;
  for (const word of words) {
    const start = text.indexOf(word, at);
    if (start < 0) return null;
    at = start + word.length;
    places.add(`${start}-${at}`);
  }
  return places;
}

export function reportOf(trees: readonly GoldTree[]): string {
  const questions = trees.filter(({ words }) => words.at(-1) === '?');
  const percent = (value: number) => (100 * value).toFixed(2);
  const row = (name: string, of: readonly GoldTree[]) => {
    const { sentences, words, uas, las, tags, lemmas } = attachmentOf(of);
    return [name, String(sentences), String(words), percent(uas), percent(las), percent(tags), percent(lemmas)];
  };
  const rows = [
    ['', 'sentences', 'words', 'UAS', 'LAS', 'tags', 'base forms'],
    row('all', trees),
    row('questions', questions),
    row('questions in lower case, no marks', questions.map(asTyped)),
  ];
  return `${table(rows)}\n\nF1 of tokens cut from the texts: ${percent(tokenisationOf(trees))}\n`;
}

function universal(label = ''): string {
  return label.split(':')[0] as string;
}
