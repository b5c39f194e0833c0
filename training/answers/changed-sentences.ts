import { standingOf } from '../../src/language/en/syntax/polarity.ts';
import { treeOf } from '../../src/language/en/syntax/read.ts';
import type { Tree } from '../../src/language/en/syntax/tree.ts';
import type { Article } from '../../src/model.ts';
import type { Stated } from './statements.ts';

const MOST = 8;
const [SHORTEST, LONGEST] = [6, 28];

/** Sentences of an article as they stand, denied, asked, and told as done where they are only planned. */
export function changedSentences({ id, body, sentences }: Article): Stated[] {
  const plain = sentences
    .map(({ start, end }) => body.slice(start, end))
    .filter((text) => /^\p{Lu}.*\.$/u.test(text) && !/["“”\n:;|*]/.test(text))
    .map((text) => ({ text, tree: treeOf(text) }))
    .filter(({ tree }) => tree.words.length >= SHORTEST && tree.words.length <= LONGEST && isPlain(tree));
  const step = Math.max(1, plain.length / MOST);
  const chosen = plain.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  return chosen.flatMap(({ text, tree }, i) => {
    const made = (how: string, changed: string | null, verdict: Stated['verdict']): Stated[] =>
      changed === null ? [] : [{ id: `${id}-made${i}-${how}`, kind: 'made', text: changed, verdict }];
    return [
      ...made('same', text, 'supported'),
      ...made('denied', denied(text, tree), 'contradicted'),
      ...made('asked', asked(text, tree), 'supported'),
    ];
  });
}

function isPlain(tree: Tree): boolean {
  const { negated, says } = standingOf(tree, tree.root);
  return !negated && says === null && tree.child(tree.root, 'nsubj', 'nsubj:pass') !== undefined;
}

const helperOf = (tree: Tree) => tree.childrenBy(tree.root, 'aux', 'cop')[0];

/** "Will meet" becomes "will not meet"; a sentence without a helping verb is left out. */
function denied(text: string, tree: Tree): string | null {
  const helper = helperOf(tree);
  if (helper === undefined || helper === 0) return null;
  const { end } = tree.word(helper);
  return `${text.slice(0, end)} not${text.slice(end)}`;
}

/** "The minister will meet …" becomes "Will the minister meet …?" where the subject opens the sentence. */
function asked(text: string, tree: Tree): string | null {
  const helper = helperOf(tree);
  const subject = tree.child(tree.root, 'nsubj', 'nsubj:pass');
  if (helper === undefined || subject === undefined || tree.span(subject).from !== 0 || helper < subject) return null;
  const { start, end } = tree.word(helper);
  const [first] = tree.words;
  const opening = first?.upos === 'PROPN' ? text.slice(0, start) : text.charAt(0).toLowerCase() + text.slice(1, start);
  const verb = text.slice(start, end);
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${opening.trimEnd()}${text.slice(end).replace(/\.$/, '')}?`;
}
