import type { Term } from '../../knowledge/clause-schema.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { locateStretch } from '../../knowledge/verbatim.ts';
import { treeOf } from '../../language/en/syntax/read.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import type { Span } from '../../model.ts';

/** A sentence with its tree, whose words point into the sentence. */
export interface Parsed {
  readonly start: number;
  readonly text: string;
  readonly tree: Tree;
}

export function parsedAt({ start, end }: Span, body: string): Parsed {
  const text = body.slice(start, end);
  return { start, text, tree: treeOf(text) };
}

/** Where the words of a term stand in a sentence, or null. */
export function placeOf({ words }: Pick<Term, 'words'>, { text }: Parsed): Span | null {
  return locateStretch(words, text, { start: 0, end: text.length });
}

/** The word of a stretch on which its others hang: the one nearest to the root; null where no word stands in it. */
export function headIn({ tree }: Parsed, { start, end }: Span): number | null {
  const inside = tree.words.flatMap((word, i) => (start <= word.start && word.end <= end ? [i] : []));
  const tops = inside.filter((i) => tree.word(i).upos !== 'PUNCT' && !inside.includes(tree.head(i)));
  const depth = (i: number) => {
    let steps = 0;
    for (let at = i; tree.head(at) >= 0 && steps < tree.words.length; at = tree.head(at)) steps++;
    return steps;
  };
  return tops.sort((a, b) => depth(a) - depth(b) || a - b)[0] ?? null;
}

const SUBJECTS = ['nsubj', 'csubj'];

/** The word that tells what happens, of which a clause's words are parts: a verb, or what somebody is said to be. */
export function predicateOf(parsed: Parsed, terms: readonly Term[]): number | null {
  const headOf = (wanted: (term: Term) => boolean) => {
    const term = terms.find((each) => wanted(each) && placeOf(each, parsed) !== null);
    const place = term && placeOf(term, parsed);
    return place ? headIn(parsed, place) : null;
  };
  const { tree } = parsed;
  const subject = headOf(({ role }) => role === 'who');
  if (subject !== null && SUBJECTS.includes(tree.relation(subject))) return verbAbove(parsed, tree.head(subject));
  const what = headOf(({ role }) => ROLES[role].slot === 'what') ?? headOf(() => true);
  return what === null ? null : verbAbove(parsed, what);
}

/** The verb that a word is, or hangs on, or what somebody is said to be; null where there is none. */
export function verbAbove({ tree }: Parsed, word: number): number | null {
  for (let at = word, steps = 0; at >= 0 && steps < tree.words.length; at = tree.head(at), steps++) {
    if (isPredicate(tree, at)) return at;
  }
  return null;
}

/** Whether a word tells what happens, or what somebody is. */
export function isPredicate(tree: Tree, i: number): boolean {
  const { upos } = tree.word(i);
  if (upos === 'VERB') return !['amod', 'case', 'mark', 'fixed'].includes(tree.relation(i));
  return tree.child(i, 'cop') !== undefined;
}

/** The verb with what belongs to it, as it stands there: "did not reach", "will have been signed". */
export function verbGroup({ tree, text }: Parsed, predicate: number): Span {
  const parts = [
    predicate,
    ...tree.childrenBy(predicate, 'aux', 'cop', 'compound:prt'),
    ...tree
      .childrenBy(predicate, 'advmod')
      .filter((c) => tree.word(c).lemma === 'not' || /^n['’]t$/.test(tree.word(c).text)),
  ];
  const words = parts.map((i) => tree.word(i));
  const start = Math.min(...words.map((word) => word.start));
  return { start, end: Math.min(text.length, Math.max(...words.map((word) => word.end))) };
}
