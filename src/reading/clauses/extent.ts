import { PLANNING_VERBS } from '../../language/en/syntax/closed.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { isOfClass } from '../../language/lexicon/classes.ts';

/** What belongs to what is done, wherever it stands behind it. */
const CORE = ['obj', 'iobj', 'ccomp', 'compound'];
/** What opens another thing told. */
const APART = ['advcl', 'conj', 'parataxis', 'discourse', 'vocative'];
/** Of a phrase with these it is told when or why. */
const ASIDE = new Set('after before during amid since until till despite because following over'.split(' '));
const LIKELY = 0.5;

/** The last word of what a predicate tells is done, before its times, places, reasons and asides. */
export function deedEnd(tree: Tree, predicate: number): number {
  let last = predicate;
  let isOver = false;
  for (const c of tree.children(predicate).filter((each) => each > predicate)) {
    const relation = tree.relation(c);
    if (relation === 'punct') continue;
    if (isComplement(tree, c)) {
      last = Math.max(last, deedEnd(tree, c));
      continue;
    }
    isOver ||= opensAnother(tree, c) || isSetOff(tree, c) || isAside(tree, c);
    // "shortly after the vote": the adverb is of the time.
    const next = tree.children(predicate).find((other) => other > c);
    if (relation === 'advmod' && next !== undefined && isAside(tree, next)) continue;
    if (CORE.includes(relation)) last = Math.max(last, nounEnd(tree, c));
    else if (!isOver) last = Math.max(last, nounEnd(tree, c));
  }
  return last;
}

/** A clause that completes its verb: "plans to stop", "bars from buying". */
export function isComplement(tree: Tree, i: number): boolean {
  const relation = tree.relation(i);
  if (relation === 'xcomp') return true;
  const marker = tree.marker(i);
  const isPlanned = marker === 'to' && PLANNING_VERBS.has(tree.word(tree.head(i)).lemma);
  const isPredicated = marker === 'as' && tree.word(i).upos !== 'VERB';
  return relation === 'advcl' && (isPlanned || isPredicated || marker === 'from');
}

function opensAnother(tree: Tree, i: number): boolean {
  return APART.includes(tree.relation(i)) && !isListed(tree, i);
}

/** The last word of a phrase: up to the first that a comma sets off, unless that goes on a list. */
function nounEnd(tree: Tree, top: number): number {
  let last = top;
  for (const c of tree.children(top).filter((each) => each > top)) {
    const relation = tree.relation(c);
    if (relation === 'punct') continue;
    if (relation === 'parataxis' || (isSetOff(tree, c) && !isListed(tree, c))) break;
    if (isTime(tree, c) && last === top) continue;
    last = Math.max(last, nounEnd(tree, c));
  }
  return last;
}

function isListed(tree: Tree, i: number): boolean {
  return tree.relation(i) === 'conj' && !['VERB', 'AUX'].includes(tree.word(i).upos);
}

function isSetOff(tree: Tree, i: number): boolean {
  const { from } = tree.span(i);
  const isPause = (at: number) => /^[,;:(—–]$/.test(tree.words[at]?.text ?? '');
  return isPause(from) || isPause(from - 1);
}

/** A time, a place by its name, a reason. */
function isAside(tree: Tree, i: number): boolean {
  if (tree.relation(i) !== 'obl') return false;
  const { upos, deprel } = tree.word(i);
  const marker = tree.marker(i);
  if (deprel === 'obl:tmod' || ASIDE.has(marker)) return true;
  if (isTime(tree, i)) return true;
  const isPlaced = upos === 'PROPN' && ['in', 'at', 'near', 'on'].includes(marker);
  return isPlaced;
}

/** "on Monday", "last week"; what lasts is no time: "for three days". */
function isTime(tree: Tree, i: number): boolean {
  const { lemma, upos, deprel } = tree.word(i);
  return (
    ['nmod', 'obl'].includes(deprel.split(':')[0] ?? '') &&
    !['for', 'of'].includes(tree.marker(i)) &&
    (isOfClass(lemma, 'time') >= LIKELY ||
      // "April 14" hangs on its number.
      (upos === 'NUM' && tree.children(i).some((c) => isOfClass(tree.word(c).lemma, 'time') >= LIKELY)))
  );
}
