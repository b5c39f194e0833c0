import { type Standing, standingOf } from '../../language/en/syntax/polarity.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { firstOf } from '../draft/nominal.ts';
import type { Stretch } from './attribution.ts';
import { type Adjunct, adjunctAt } from './bound.ts';
import { deedEnd } from './extent.ts';
import type { LineTree } from './line-tree.ts';

/** A clause around its predicate, in positions of words of its line. */
export interface Clause {
  /** What opens the sentence before the subject: "Following the visit". */
  readonly opening: Stretch | null;
  /** Without what a comma sets off to tell more of it. */
  readonly subject: Stretch;
  /** The verb group: "will hold", "did not reach". */
  readonly group: Stretch;
  /** The verb that carries the sense. */
  readonly verb: number;
  readonly passive: boolean;
  /** What follows the group, up to the end of the clause. */
  readonly rest: Stretch;
  /** Where what is done ends: before its times, places, reasons and asides. */
  readonly end: number;
  readonly standing: Standing;
  /** Whether a word tells of this clause, and not of another within it. */
  readonly owns: (position: number) => boolean;
  /** The phrase or clause beside what is done that a word opens: "after the vote", "to keep the peace"; null of none. */
  readonly adjunct: (position: number) => Adjunct | null;
}

/** The clauses of what a sentence tells, first to last. Relative clauses and reasons count as part of what they belong to. */
export function clausesOf(own: LineTree, stretch: Stretch): Clause[] {
  const tops = topsIn(own, stretch);
  return tops.map((top, i) => {
    const next = tops[i + 1];
    const limit = next === undefined ? stretch.to : Math.min(stretch.to, own.at(own.tree.span(next.predicate).from));
    return clauseOf(own, top, {
      from: i === 0 ? stretch.from : Math.max(stretch.from, own.at(own.tree.span(top.predicate).from)),
      to: Math.max(limit, own.at(top.predicate) + 1),
    });
  });
}

interface Top {
  readonly predicate: number;
  readonly subject: number;
}

/** Predicates with subjects of their own before them that are told by themselves, or hang on what is not of the stretch. */
function topsIn(own: LineTree, stretch: Stretch): Top[] {
  const { tree } = own;
  const tops = new Map<number, Top>();
  const passed = new Set<number>();
  for (const predicate of fromRoot(tree)) {
    if (own.predicateOf(predicate) !== predicate) continue;
    const subject = tree.childrenBy(predicate, 'nsubj', 'expl', 'csubj').find((c) => c < predicate);
    const isWithin = own.isWithin(predicate, stretch);
    // "Chile will patrol the grounds, its ministers announced": the verb of saying is none of what is told.
    const isSaying = tree
      .childrenBy(predicate, 'ccomp')
      .some((c) => c < predicate && tree.child(c, 'nsubj') !== undefined);
    if (!isWithin || isSaying) passed.add(predicate);
    else if (
      subject !== undefined &&
      !isRelative(tree, subject) &&
      own.isWithin(subject, stretch) &&
      standsAlone(own, predicate, tops, passed)
    )
      tops.set(predicate, { predicate, subject });
  }
  return [...tops.values()].sort((a, b) => a.predicate - b.predicate);
}

/** "whose songs moved many" tells more of somebody. */
function isRelative(tree: Tree, subject: number): boolean {
  const { from, to } = tree.span(subject);
  return tree.words.slice(from, Math.min(to, subject + 1)).some(({ lemma }) => RELATIVES.has(lemma));
}

const RELATIVES = new Set(['who', 'whose', 'which']);

/** Marks of clauses that only stand beside another. */
const BESIDE = new Set(['while', 'whereas', 'but', 'as']);

function standsAlone(
  own: LineTree,
  predicate: number,
  tops: ReadonlyMap<number, Top>,
  passed: ReadonlySet<number>,
): boolean {
  const { tree } = own;
  const head = tree.head(predicate);
  const above = head < 0 ? null : own.predicateOf(head);
  const relation = tree.relation(predicate);
  if (above === null) return relation !== 'acl';
  if (passed.has(above)) return relation !== 'acl' && relation !== 'advcl';
  if (!tops.has(above)) return false;
  return ['conj', 'parataxis'].includes(relation) || (relation === 'advcl' && BESIDE.has(tree.marker(predicate)));
}

/** All words, those first on which others hang. */
function fromRoot(tree: Tree): number[] {
  const found = [tree.root];
  for (let n = 0; n < found.length; n++) found.push(...tree.children(found[n] as number));
  return found;
}

function clauseOf(own: LineTree, { predicate, subject }: Top, within: Stretch): Clause {
  const { tree } = own;
  const copula = tree.childrenBy(predicate, 'cop').find((c) => c > subject && c < predicate);
  const verb = copula ?? predicate;
  const helpers = tree
    .childrenBy(predicate, 'aux', 'advmod')
    .filter((c) => c > subject && c < verb && (tree.relation(c) === 'aux' || tree.word(c).lemma === 'not'));
  const particle = tree.child(predicate, 'compound:prt') === verb + 1 ? verb + 1 : verb;
  const first = Math.min(verb, ...helpers);
  const group = own.stretch(first, particle);
  const whom = own.stretch(...subjectOf(tree, predicate, subject, first, copula !== undefined));
  const start = Math.max(within.from, whom.from);
  const opening = { from: within.from, to: start };
  return {
    opening: opening.to > opening.from ? opening : null,
    subject: { from: start, to: Math.max(start + 1, Math.min(whom.to, group.from)) },
    group,
    verb: own.at(verb),
    passive: tree.child(predicate, 'aux:pass', 'nsubj:pass') !== undefined,
    rest: { from: group.to, to: Math.max(group.to, within.to) },
    end: Math.max(group.to, Math.min(own.at(deedEnd(tree, predicate)) + 1, within.to)),
    standing: standingOf(tree, predicate),
    owns: (position) => own.isOf(position, predicate),
    adjunct: (position) => adjunctAt(own, position, predicate),
  };
}

/**
 * First and last word of the subject. Of two, the one that stands at the verb, with the other where nothing is between them:
 * "champions Dalby have signed". A verb that looks like a noun has its subject right before it.
 */
function subjectOf(
  tree: Tree,
  predicate: number,
  subject: number,
  group: number,
  isNominal: boolean,
): readonly [number, number] {
  if (!isNominal && tree.word(predicate).upos !== 'VERB') return [firstOf(tree, subject), group - 1];
  const last = tree.childrenBy(predicate, 'nsubj').findLast((c) => c < group) ?? subject;
  const isOne = tree.span(subject).to >= firstOf(tree, last);
  return [firstOf(tree, isOne ? subject : last), subjectEnd(tree, last, group)];
}

/** The last word of a subject, with its names but without what a comma sets off to tell more. */
function subjectEnd(tree: Tree, subject: number, group: number): number {
  let last = subject;
  for (const c of tree.children(subject).filter((each) => each > subject && each < group)) {
    const { from, to } = tree.span(c);
    const isSetOff = /^[,(—–]$/.test(tree.words[from]?.text ?? '') || /^[,(—–]$/.test(tree.words[from - 1]?.text ?? '');
    if (isSetOff && !['appos', 'conj', 'flat'].includes(tree.relation(c))) break;
    if (tree.relation(c) !== 'punct') last = Math.max(last, Math.min(to, group) - 1);
  }
  return last;
}
