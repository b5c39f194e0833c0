import { ASKING_VERBS, CLAUSE_OPENERS, DOUBTING_WORDS, POLITE_WORDS } from './asking-words.ts';
import { AUXILIARIES, WH_GAPS } from './closed.ts';
import { endsWithTag, isClause } from './polar.ts';
import { treeOf } from './read.ts';

/** What a command wants to be told: "specify who signs" asks who signs, "please verify that X is open" whether it is. */
export function commanded(text: string): string {
  const words = [...text.slice(0, OPENING).matchAll(/[\p{L}’']+|[:]/gu)];
  const low = (i: number) => (words[i]?.[0] ?? '').toLowerCase();
  let at = 0;
  while (POLITE_WORDS.has(low(at))) at++;
  if (!ASKING_VERBS.has(low(at))) return text;
  const [opener, next] = [words[at + 1], words[at + 2]];
  if (!opener || !next) return text;
  const from = CLAUSE_OPENERS.has(low(at + 1)) ? next : WH_GAPS.has(low(at + 1)) ? opener : null;
  return from === null ? text : `${text.slice(from.index).replace(/[\s.?!]{0,9}$/u, '')}?`;
}

/** "Wait, so X is closed": a statement that is told in order to be confirmed, as a question. */
export function doubted(text: string): string {
  if (text.length > LONGEST || /[?!]/.test(text)) return text;
  const words = [...text.slice(0, OPENING).matchAll(/[\p{L}’']+/gu)];
  let at = 0;
  while (DOUBTING_WORDS.has((words[at]?.[0] ?? '').toLowerCase())) at++;
  const first = words[at];
  if (at === 0 || !first) return text;
  const rest = text.slice(first.index);
  return isClause(treeOf(rest)) ? `${rest.replace(/[\s.]{0,9}$/u, '')}?` : text;
}

/** "X is closed?" as it is asked: "is X closed?". */
export function inverted(text: string): string {
  if (text.length > LONGEST || !/\?\s*$/.test(text) || endsWithTag(text)) return text;
  // Most questions are put as such, and need no tree to tell.
  const [opening = '', ...others] = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (AUXILIARIES.has(opening) || [opening, ...others].some((word) => WH_GAPS.has(word))) return text;
  const tree = treeOf(text);
  if (!isClause(tree) || tree.words.some(({ lemma }) => WH_GAPS.has(lemma))) return text;
  const subject = tree.child(tree.root, 'nsubj');
  if (subject === undefined) return text;
  const { from, to } = tree.span(subject);
  const verb = tree.words[to];
  const isAsked = tree.words.slice(0, from).some(({ upos }) => upos === 'AUX' || upos === 'VERB');
  if (verb?.upos !== 'AUX' || isAsked || from > 1 || tree.head(to) !== tree.root) return text;
  const [first, last] = [tree.word(from), tree.word(to - 1)];
  // A misspelt question word stands like a subject.
  if (last.upos === 'PUNCT' || /^wh/i.test(first.text)) return text;
  return `${text.slice(0, first.start)}${verb.text} ${text.slice(first.start, last.end)}${text.slice(verb.end)}`;
}

/** Longer messages are no doubts, and take their time to parse. */
const LONGEST = 160;

/** Characters in which a command comes to what it asks for. */
const OPENING = 60;
