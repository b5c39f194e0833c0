import { ADDING_WORDS, CONJUNCTIONS } from './asking-words.ts';
import { AUXILIARIES, WH_GAPS } from './closed.ts';
import { withoutAppeal } from './polar.ts';
import type { Gap } from './question.ts';
import { treeOf } from './read.ts';
import type { Tree, WordRange } from './tree.ts';

/** A message without a verb that names something in the place of what was named before: "and from Lima?", "not on Friday?". */
export interface Fragment {
  readonly tree: Tree;
  /** The words that it names it by, without what stands around them. */
  readonly phrase: WordRange;
  /** It only tells another one: "and X?", "what about X?"; without, it may also be a guess. */
  readonly isAdded: boolean;
}

const LONGEST = 8;

export function fragmentOf(text: string): Fragment | null {
  const plain = withoutAppeal(text);
  if (plain.split(/\s+/).length > LONGEST) return null;
  const tree = treeOf(plain);
  const { words } = tree;
  if (words.length === 0 || words.length > LONGEST) return null;
  const low = (i: number) => (words[i]?.text ?? '').toLowerCase();
  let from = 0;
  while (from < words.length && opens(tree, from)) from++;
  const isAbout = (low(from) === 'what' || low(from) === 'how') && low(from + 1) === 'about';
  // "Did Chile?" does the same as what was asked of another.
  const isDone = words[from] !== undefined && AUXILIARIES.has(low(from));
  const isAdded = isAbout || isDone || from > 0;
  if (isAbout) from += 2;
  if (isDone) from++;
  if (words.slice(from).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return null;
  if (low(from) === 'not') from++;
  let to = words.length;
  while (to > from && (ADDING_WORDS.has(low(to - 1)) || words[to - 1]?.upos === 'PUNCT')) to--;
  const isOther = words.slice(from, to).some(({ lemma }) => WH_GAPS.has(lemma));
  return from >= to || isOther ? null : { tree, phrase: { from, to }, isAdded };
}

/** What only joins a fragment to what was said: "and", "ok so". */
function opens(tree: Tree, i: number): boolean {
  const { text, upos } = tree.word(i);
  return upos === 'PUNCT' || upos === 'INTJ' || upos === 'CCONJ' || CONJUNCTIONS.has(text.toLowerCase());
}

/**
 * A question as a statement with `filler` where its gap is: "when will X meet Y" and "on Friday" make "X will meet Y on
 * Friday". Null where the gap is its predicate.
 */
export function filled(tree: Tree, { at, governor }: Gap, filler: string): string | null {
  if (governor < 0 && tree.root !== at) return null;
  const gap = governor < 0 ? [at] : rangeOf(tree.span(at));
  const words = tree.words.flatMap(({ text }, i) => (text === '?' ? [] : [i]));
  const said = (indices: readonly number[]) => indices.map((i) => tree.word(i).text);
  if (governor >= 0 && tree.relation(at) === 'nsubj') {
    const first = Math.min(...gap);
    const before = said(words.filter((i) => i < first));
    return [...before, filler, ...said(words.filter((i) => i > first && !gap.includes(i)))].join(' ');
  }
  const subject = tree.child(governor < 0 ? at : governor, 'nsubj', 'expl');
  if (subject === undefined) return null;
  const own = rangeOf(tree.span(subject));
  const isVerb = (i: number) => ['AUX', 'VERB'].includes(tree.word(i).upos);
  const verb = words.find((i) => i < (own[0] as number) && !gap.includes(i) && isVerb(i));
  const behind = words.filter((i) => !own.includes(i) && !gap.includes(i) && i !== verb);
  const helping = verb === undefined || tree.word(verb).lemma === 'do' ? [] : [verb];
  return [...said([...own, ...helping, ...behind]), filler].join(' ');
}

const rangeOf = ({ from, to }: WordRange): number[] => Array.from({ length: to - from }, (_, i) => from + i);
