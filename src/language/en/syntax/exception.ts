import { EXCEPTING, LEAVING_OUT } from './asking-words.ts';
import type { Tree, WordRange } from './tree.ts';

/** What a question leaves out: its words with those that say so, and where what is left out begins. */
export interface Exception extends WordRange {
  readonly named: number;
}

/** Whether a text has a word that may leave something out; most have none and need not be parsed. */
export function mayExcept(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => EXCEPTING.has(word) || isOut(word));
}

/** "Besides X", "apart from X", "other than X", "leaving X aside". */
export function exceptionIn(tree: Tree): Exception | null {
  for (const [at, { text, lemma }] of tree.words.entries()) {
    const low = text.toLowerCase();
    if (EXCEPTING.has(low)) {
      const second = EXCEPTING.get(low);
      const next = tree.words[at + 1]?.text.toLowerCase();
      if (second !== null && next !== second) continue;
      const named = at + (second !== null || next === 'for' ? 2 : 1);
      const to = endOf(tree, named);
      if (to > named) return { from: at, named, to };
    }
    if (LEAVING_OUT.has(lemma) && (low.endsWith('ing') || low === 'not')) {
      const from = tree.words[at - 1]?.lemma === 'not' ? at - 1 : at;
      // "leaving out X" as well as "leaving X out".
      // "Putting out a statement" leaves nothing out.
      if ((lemma === 'put' || lemma === 'set') && !tree.words.some(({ text: each }) => each.toLowerCase() === 'aside'))
        continue;
      const named = isOut(lowAt(tree, at + 1)) ? at + 2 : at + 1;
      const to = endOf(tree, named);
      const out = named > at + 1 || isOut(lowAt(tree, to));
      if (to > named && (out || from < at)) return { from, named, to: isOut(lowAt(tree, to)) ? to + 1 : to };
    }
  }
  return null;
}

const isOut = (word: string | undefined) => word === 'aside' || word === 'out' || word === 'counting';

const lowAt = (tree: Tree, i: number) => tree.words[i]?.text.toLowerCase();

const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART', 'ADP', 'CCONJ', 'ADV']);

/** A phrase of nouns goes on until a verb, a question word or a mark that is no list's. */
function endOf(tree: Tree, from: number): number {
  let to = from;
  for (; to < tree.words.length; to++) {
    const { upos, lemma, text } = tree.word(to);
    if (['who', 'which', 'what', 'when', 'where', 'aside', 'out'].includes(lemma)) break;
    const isName = /^\p{Lu}/u.test(text);
    if (!INSIDE.has(upos) && text !== '-' && !isName && !(text === ',' && goesOn(tree, to))) break;
    if (upos === 'ADP' && to > from && !isWithin(tree, to, from)) break;
  }
  while (to > from && ['ADP', 'CCONJ', 'PUNCT'].includes(tree.word(to - 1).upos)) to--;
  return to;
}

/** Of "X, Y and Z" the comma. */
const goesOn = (tree: Tree, comma: number) =>
  tree.words.slice(comma).some(({ upos }, i) => upos === 'CCONJ' && i < 5) && tree.word(comma + 1)?.upos === 'PROPN';

/** Whether a preposition hangs on what stands before it in the phrase: "the ministers from Peru". */
function isWithin(tree: Tree, adposition: number, from: number): boolean {
  const noun = tree.head(adposition);
  const head = noun < 0 ? -1 : tree.head(noun);
  return head >= from && head < adposition;
}
