import type { Question } from '../../language/en/syntax/question.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import type { Aligned } from './aligned.ts';
import type { Phrase } from './candidates.ts';
import { likenessOf, type Term } from './term.ts';

/** A sentence as phrases of it are weighed. */
export interface Sentence {
  readonly tree: Tree;
  readonly terms: readonly (Term | null)[];
  /** By word: what it is part of: a person, a place, a date, an amount. */
  readonly kinds: readonly (string | null)[];
}

const bucket = (n: number, edges: readonly number[]): string => {
  let b = 0;
  while (b < edges.length && n > (edges[b] as number)) b++;
  return String(b);
};
type Part = string | number;

const SIZES = [1, 2, 3, 5, 8, 13, 20];
const SHARES = [0, 0.2, 0.5, 0.99];
const STRENGTHS = [0, 0.3, 0.6, 0.9];
const STEPS = [0, 1, 2, 3, 4, 6];

/**
 * What speaks for a phrase as the answer: where it hangs in the sentence beside where the gap hangs in the question,
 * what it is beside what is asked for, and how near it stands to what the question speaks of. Names of features.
 */
export function phraseFeatures(
  question: Question,
  askedTerms: readonly Term[],
  { tree, terms, kinds }: Sentence,
  aligned: Aligned,
  phrase: Phrase,
): string[] {
  const { gap } = question;
  const { head, cut, from, to } = phrase;
  const first = tree.firstConjunct(head);
  const relation = tree.word(first).deprel;
  const { upos } = tree.word(head);
  const kind = gap?.kind ?? 'none';
  const wants = gap?.relation ?? 'none';
  const marker = tree.marker(first) || '-';
  const governor = tree.head(first);
  const spoken = aligned.spoken;
  const features: string[] = [];
  // Spelled out: thousands of names are made for a question.
  const add = (name: string, a: Part, b?: Part, c?: Part, d?: Part) => {
    let feature = `${name} ${a}`;
    if (b !== undefined) feature += ` ${b}`;
    if (c !== undefined) feature += ` ${c}`;
    if (d !== undefined) feature += ` ${d}`;
    features.push(feature);
  };
  const typed = kinds[head] ?? '-';
  const whLow = gap ? (question.tree.word(gap.wh).lemma as string) : '-';

  add('cut', cut);
  add('kind upos', kind, upos);
  add('kind cut', kind, cut);
  add('kind relation', kind, relation);
  add('kind marker', kind, marker);
  add('kind typed', kind, typed);
  add('wh typed', whLow, typed);
  add('wants relation', wants, relation);
  add('wants kind typed', wants, kind, typed);

  // Words that the question itself speaks of are rarely its answer.
  let inside = 0;
  let content = 0;
  for (let i = from; i < to; i++) {
    if (terms[i] === null) continue;
    content++;
    inside += spoken[i] as number;
  }
  const share = content === 0 ? 1 : inside / content;
  add('inside', bucket(share, SHARES));
  add('inside cut', cut, bucket(share, SHARES));
  add('head spoken', kind, bucket(spoken[head] as number, STRENGTHS));
  add('content', content === 0 ? 0 : 1);

  // Whether it hangs on what the gap hangs on.
  const asked = gap && gap.governor >= 0 ? gap.governor : -1;
  const link = asked >= 0 ? aligned.links.get(asked) : undefined;
  if (link) {
    const onIt = governor === link.said;
    const steps = tree.distance(first, link.said);
    add('governor steps', bucket(steps, STEPS));
    add('governor on', onIt ? 1 : 0, wants, relation);
    add('governor on prep', onIt ? 1 : 0, gap?.preposition === marker && marker !== '-' ? 1 : 0);
    add('governor order', wants, head > link.said ? 1 : 0, bucket(steps, STEPS));
    add('governor within', link.said >= from && link.said < to ? 1 : 0, kind);
    if (passive(tree, link.said)) add('passive', wants, relation, onIt ? 1 : 0);
  } else add('no governor', wants, relation);
  if (gap?.preposition) add('prep', gap.preposition === marker ? 1 : 0, kind);
  add('governor spoken', governor < 0 ? 'root' : bucket(spoken[governor] as number, STRENGTHS), relation);

  // How near it stands to all that is spoken of.
  let near = Infinity;
  let mass = 0;
  let close = 0;
  for (const { said, strength } of aligned.links.values()) {
    if (said >= from && said < to) continue;
    const steps = tree.distance(first, said);
    near = Math.min(near, steps);
    mass += strength;
    close += strength / (1 + steps);
  }
  add('near', bucket(near, STEPS), cut);
  add('near kind', bucket(near, STEPS), kind);
  add('close', mass === 0 ? 'none' : bucket(close / mass, [0.1, 0.18, 0.25, 0.33, 0.45]));
  let left = Infinity;
  for (const { said } of aligned.links.values()) {
    if (said < from) left = Math.min(left, from - said);
    else if (said >= to) left = Math.min(left, said - to + 1);
  }
  add('beside', bucket(left, [1, 2, 3, 5, 9]));

  // The noun that is asked for: "which hotel" wants a hotel, "how many troops" what stands before "troops".
  if (gap && gap.noun !== null) {
    const noun = askedTerms[gap.noun] as Term;
    const own = bestIn(noun, terms, from, to);
    add('noun in', bucket(own, STRENGTHS), cut);
    add('noun head', bucket(strengthOf(noun, terms[head] ?? null), STRENGTHS), kind);
    const around = [governor, ...tree.children(head), ...tree.children(governor)].filter(
      (i) => i >= 0 && (i < from || i >= to),
    );
    add(
      'noun around',
      bucket(Math.max(0, ...around.map((i) => strengthOf(noun, terms[i] ?? null))), STRENGTHS),
      relation,
    );
  }

  add('size', kind, bucket(to - from, SIZES));
  add('size cut', cut, bucket(to - from, SIZES));
  add('starts', kind, startOf(tree, from));
  add('root', head === tree.root ? 1 : 0, kind, cut);
  if (tree.relation(head) === 'conj') add('conjunct', cut, kind);
  if (tree.child(head, 'conj') !== undefined) add('coordinated', cut, to - from > 2 ? 1 : 0);
  if (tree.child(head, 'appos') !== undefined || relation === 'appos') add('appos', relation, cut, kind);
  if (wants === 'attribute' || wants === 'root') {
    // "Who is X": what X hangs together with as name, apposition or copula.
    const of = [...aligned.links.values()].map(({ said }) => said);
    const joined = of.some(
      (said) =>
        (governor === said &&
          ['appos', 'compound', 'flat', 'amod', 'nmod', 'nsubj', 'acl'].includes(tree.relation(first))) ||
        (tree.head(said) === head && ['appos', 'compound', 'flat', 'nsubj', 'nmod'].includes(tree.relation(said))),
    );
    add('joined', joined ? 1 : 0, kind, relation, cut);
  }
  return features;
}

function startOf(tree: Tree, from: number): string {
  const { upos, lemma } = tree.word(from);
  return upos === 'ADP' || upos === 'SCONJ' || upos === 'PART' || upos === 'DET' ? lemma : upos;
}

function passive(tree: Tree, i: number): boolean {
  return tree.children(i).some((c) => tree.word(c).deprel === 'aux:pass' || tree.word(c).deprel === 'nsubj:pass');
}

function strengthOf(asked: Term, said: Term | null): number {
  return said === null ? 0 : (likenessOf(asked, said)?.strength ?? 0);
}

function bestIn(asked: Term, terms: readonly (Term | null)[], from: number, to: number): number {
  let best = 0;
  for (let i = from; i < to; i++) best = Math.max(best, strengthOf(asked, terms[i] ?? null));
  return best;
}
