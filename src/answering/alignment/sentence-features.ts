import type { GapKind } from '../../language/en/syntax/closed.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { alike } from '../../language/meaning.ts';
import type { Slot } from '../../model.ts';
import type { Told } from '../candidates/told.ts';
import type { Aligned, Link } from './aligned.ts';
import type { ReadQuestion } from './reader.ts';
import { kinOf, type Term } from './term.ts';

/** What of a sentence is compared as a whole. */
interface Whole {
  readonly terms: readonly (Term | null)[];
  readonly meaning: Float64Array;
}

/** What a sentence is held in: the sentence before and after it, and stems of the title. */
export interface Context {
  readonly before: Whole | null;
  readonly after: Whole | null;
  readonly title: ReadonlySet<string>;
  readonly first: boolean;
}

export interface SentenceFeatures {
  /** Share of the question's weight whose very words stand there. */
  readonly same: number;
  /** … in another form. */
  readonly form: number;
  /** … in a word that means the same or nearly so. */
  readonly meaning: number;
  /** … in one that means the opposite. */
  readonly opposite: number;
  /** … in one that is alike in use. */
  readonly like: number;
  /** Share that only the sentence before, the one after, or the title says. */
  readonly before: number;
  readonly after: number;
  readonly title: number;
  /** Share that only the words say by which an editor knows what it tells of. */
  readonly told: number;
  /** An editor found there what the gap asks for. */
  readonly slot: number;
  /** Share that nothing of these says. */
  readonly missing: number;
  readonly missingNames: number;
  readonly missingNumbers: number;
  /** Share of the question's dependencies that hold in the sentence too. */
  readonly edges: number;
  /** The predicate of the question is said. */
  readonly predicate: number;
  /** How closely what matched hangs together. */
  readonly together: number;
  readonly first: number;
  /** Share of what the question before spoke of. */
  readonly carried: number;
  /** How far the sentence, the one before and the one behind it are about the same as the question. */
  readonly alike: number;
  readonly alikeBefore: number;
  readonly alikeAfter: number;
  /** Long sentences match by chance. */
  readonly length: number;
}

/** What an editor would put down for what a gap asks for; other gaps may be filled by anything. */
const SLOT_OF: Partial<Record<GapKind, Slot>> = {
  person: 'who',
  organization: 'who',
  country: 'who',
  time: 'when',
  place: 'where',
  reason: 'why',
  number: 'how-many',
  manner: 'how',
};

/** Holds an aligned sentence against its question; `weigh` tells how much a term tells. */
export function sentenceFeatures(
  question: ReadQuestion,
  said: Whole & { readonly tree: Tree; readonly told: Told },
  aligned: Aligned,
  { before, after, title, first }: Context,
  weigh: (term: Term) => number,
): SentenceFeatures {
  const sums = {
    same: 0,
    form: 0,
    meaning: 0,
    opposite: 0,
    like: 0,
    before: 0,
    after: 0,
    title: 0,
    told: 0,
    missing: 0,
  };
  let total = 0;
  let missingNames = 0;
  let missingNumbers = 0;
  for (const q of question.content) {
    const term = question.terms[q] as Term;
    const weight = weigh(term);
    total += weight;
    const link = aligned.links.get(q);
    const own = link?.strength ?? 0;
    if (link) sums[link.bond] += weight * own;
    const rest = 1 - own;
    if (rest < 0.3) continue;
    const near = strongest(term, before?.terms ?? []);
    const next = strongest(term, after?.terms ?? []);
    const titled = title.has(term.stem) ? 1 : 0;
    const known = strongest(term, said.told.terms);
    const best = Math.max(near, next * 0.5, titled * 0.7, known);
    if (best > own) {
      if (best === known) sums.told += weight * rest * known;
      else if (best === near) sums.before += weight * rest * near;
      else if (best === titled * 0.7) sums.title += weight * rest;
      else sums.after += weight * rest * next;
    } else {
      sums.missing += weight * rest;
      if (own === 0 && term.isName) missingNames++;
      if (own === 0 && term.isNumber) missingNumbers++;
    }
  }
  const share = (part: number) => (total === 0 ? 0 : part / total);
  const links = [...aligned.links.values()];
  return {
    same: share(sums.same),
    form: share(sums.form),
    meaning: share(sums.meaning),
    opposite: share(sums.opposite),
    like: share(sums.like),
    before: share(sums.before),
    after: share(sums.after),
    title: share(sums.title),
    told: share(sums.told),
    slot: question.gap !== null && said.told.slots.has(SLOT_OF[question.gap.kind] as Slot) ? 1 : 0,
    missing: share(sums.missing),
    missingNames: Math.min(2, missingNames),
    missingNumbers: Math.min(2, missingNumbers),
    edges: edges(question, said.tree, aligned),
    predicate: aligned.links.get(question.predicate)?.strength ?? 0,
    together: together(said.tree, links),
    first: first ? 1 : 0,
    alike: alike(question.meaning, said.meaning),
    alikeBefore: before ? alike(question.meaning, before.meaning) : 0,
    alikeAfter: after ? alike(question.meaning, after.meaning) : 0,
    carried: carried(question.carried, [...said.terms, ...(before?.terms ?? []).filter((term) => term?.isName)], weigh),
    length: Math.log(1 + said.tree.words.length) / 4,
  };
}

function carried(asked: readonly Term[], said: readonly (Term | null)[], weigh: (term: Term) => number): number {
  let total = 0;
  let found = 0;
  for (const term of asked) {
    const weight = weigh(term);
    total += weight;
    found += weight * strongest(term, said);
  }
  return total === 0 ? 0 : found / total;
}

function strongest(term: Term, terms: readonly (Term | null)[]): number {
  let best = 0;
  for (const each of terms) {
    if (each === null) continue;
    if (each.stem === term.stem || each.low === term.low) return 1;
    if (best < 0.7 && kinOf(term, each) > 0) best = 0.7;
  }
  return best;
}

/** Of the question's dependencies between words that were found, how many hold within two steps of the sentence's tree. */
function edges({ tree, content }: ReadQuestion, said: Tree, { links }: Aligned): number {
  let held = 0;
  let all = 0;
  for (const q of content) {
    const head = contentHead(tree, q, content);
    if (head === null) continue;
    all++;
    const [a, b] = [links.get(q), links.get(head)];
    if (!a || !b || a.said === b.said) continue;
    const steps = said.distance(a.said, b.said);
    held += (steps <= 1 ? 1 : steps === 2 ? 0.7 : steps === 3 ? 0.35 : 0) * Math.min(a.strength, b.strength);
  }
  return all === 0 ? 0 : held / all;
}

/** The nearest word above that counts. */
function contentHead(tree: Tree, q: number, content: readonly number[]): number | null {
  for (let at = tree.head(q), steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++)
    if (content.includes(at)) return at;
  return null;
}

function together(said: Tree, links: readonly Link[]): number {
  if (links.length < 2) return 0;
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < links.length; i++) {
    for (let j = i + 1; j < links.length; j++) {
      const [a, b] = [links[i] as Link, links[j] as Link];
      pairs++;
      sum += a.said === b.said ? 0 : 1 / said.distance(a.said, b.said);
    }
  }
  return sum / pairs;
}
