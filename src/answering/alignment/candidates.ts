import type { Tree, WordRange } from '../../language/en/syntax/tree.ts';

/** How much of what hangs on a word a phrase takes in. */
type Cut = 'whole' | 'marked' | 'trimmed' | 'bare' | 'single' | 'action';

/** A phrase of a sentence that may answer. */
export interface Phrase extends WordRange {
  readonly head: number;
  readonly cut: Cut;
}

const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'VERB', 'ADV', 'SYM', 'X']);
const INNER = new Set(['compound', 'flat', 'amod', 'nummod', 'det', 'fixed', 'goeswith', 'nmod:poss', 'case']);
const LEFT_OF_ACTION = new Set([
  'nsubj',
  'csubj',
  'aux',
  'cop',
  'mark',
  'cc',
  'punct',
  'expl',
  'discourse',
  'parataxis',
  'conj',
  'advcl',
]);

/** Every phrase of a sentence that may answer, each span once. */
export function phrasesOf(tree: Tree): Phrase[] {
  const found = new Map<number, Phrase>();
  const add = (head: number, cut: Cut, range: WordRange) => {
    const { from, to } = trimmed(tree, range);
    if (from >= to || head < from || head >= to) return;
    const key = from * 1024 + to;
    if (!found.has(key)) found.set(key, { head, cut, from, to });
  };
  tree.words.forEach(({ upos, deprel }, i) => {
    if (!HEADS.has(upos) || deprel === 'punct' || deprel === 'case') return;
    if (tree.relation(i) === 'flat' || tree.relation(i) === 'fixed') return;
    const kept = (skip: (c: number) => boolean): WordRange => around(tree, i, skip);
    if (upos === 'VERB')
      add(
        i,
        'action',
        kept((c) => LEFT_OF_ACTION.has(tree.relation(c))),
      );
    add(
      i,
      'bare',
      kept((c) => !isInner(tree, c) || tree.relation(c) === 'case'),
    );
    add(
      i,
      'trimmed',
      kept(
        (c) =>
          tree.relation(c) === 'case' ||
          tree.relation(c) === 'mark' ||
          (c > i && ['acl', 'appos', 'parataxis', 'conj', 'advcl', 'cc', 'punct'].includes(tree.relation(c))),
      ),
    );
    add(
      i,
      'whole',
      kept((c) => ['case', 'mark', 'cc'].includes(tree.relation(c))),
    );
    add(i, 'marked', tree.span(i));
    if (upos === 'NUM' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NOUN')
      add(i, 'single', { from: i, to: i + 1 });
    if (upos === 'NUM')
      add(
        i,
        'bare',
        kept(() => false),
      );
  });
  return [...found.values()];
}

function isInner(tree: Tree, c: number): boolean {
  const { deprel } = tree.word(c);
  return INNER.has(deprel) || INNER.has(tree.relation(c)) || deprel === 'nmod:poss';
}

/** The unbroken run around a word of what hangs on it, without the children to skip. */
function around(tree: Tree, i: number, skip: (child: number) => boolean): WordRange {
  let [from, to] = [i, i + 1];
  const kept = tree.children(i).filter((c) => !skip(c));
  for (const c of kept.filter((child) => child < i).sort((a, b) => b - a)) {
    const span = tree.span(c);
    if (span.to >= from && span.from < from) from = span.from;
    else if (span.to < from && !tree.children(i).some((other) => skip(other) && other >= span.to && other < from))
      from = span.from;
  }
  for (const c of kept.filter((child) => child > i).sort((a, b) => a - b)) {
    const span = tree.span(c);
    if (!tree.children(i).some((other) => skip(other) && other > i && other < span.from) && span.to > to) to = span.to;
    else if (span.from <= to && span.to > to) to = span.to;
  }
  return { from, to };
}

/** Without marks at its ends. */
function trimmed(tree: Tree, range: WordRange): WordRange {
  let { from, to } = range;
  while (from < to && tree.word(from).upos === 'PUNCT') from++;
  while (to > from && tree.word(to - 1).upos === 'PUNCT') to--;
  return { from, to };
}
