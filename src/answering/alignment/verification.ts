import { QUANTIFIERS } from '../../language/en/syntax/closed.ts';
import { isNegated, standingOf } from '../../language/en/syntax/polarity.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import type { Aligned, Link } from './aligned.ts';
import type { Ranked } from './ranking.ts';
import type { ReadQuestion } from './reader.ts';
import type { Term } from './term.ts';

/** What is seen where a claim is held against a sentence; each 0 to 1 or, where it can be so and otherwise, -1 to 1. */
export interface Verification {
  readonly bias: number;
  /** Share of the claim's weight that the sentence, its neighbour or title says; and that nothing says. */
  readonly covered: number;
  readonly missing: number;
  readonly missingNames: number;
  readonly missingNumbers: number;
  readonly edges: number;
  /** How surely the claim's predicate is said. */
  readonly predicate: number;
  readonly noPredicate: number;
  /** The predicate is denied on one side and not on the other. */
  readonly opposed: number;
  /** The sentence denies something, though not what the claim's predicate found. */
  readonly denies: number;
  /** The claim tells as done what the sentence tells as planned, possible, asked for or thought. */
  readonly overstated: number;
  /** Who acts is the same, another, or not told. */
  readonly agent: number;
  readonly otherAgent: number;
  readonly patient: number;
  readonly otherPatient: number;
  /** A number, day or place stands in the sentence where the claim has another. */
  readonly otherNumber: number;
  readonly otherDate: number;
  readonly otherPlace: number;
  /** "All", "only", "both", "every" in the claim and not in the sentence. */
  readonly quantified: number;
  /** How far the sentence is ahead of the others. */
  readonly share: number;
  readonly confidence: number;
}

/** Holds a claim, or what a yes-or-no question asks, against a sentence. */
export function verify(
  question: ReadQuestion,
  { sentence, aligned, features }: Ranked,
  confidence: number,
  share: number,
): Verification {
  const { tree, predicate } = question;
  const link = aligned.links.get(predicate);
  const said = sentence.tree;
  const asked = standingOf(tree, predicate);
  const told = link ? standingOf(said, link.said) : null;
  const denied = told ? told.negated : false;
  const roles = rolesOf(question, sentence, aligned, link);
  return {
    bias: 1,
    covered: features.same + features.form + features.meaning,
    missing: features.missing,
    missingNames: features.missingNames,
    missingNumbers: features.missingNumbers,
    edges: features.edges,
    predicate: link?.strength ?? 0,
    noPredicate: link ? 0 : 1,
    opposed: told && asked.negated !== denied ? 1 : 0,
    denies: !denied && said.words.some((_, i) => i !== link?.said && isNegated(said, i)) ? 1 : 0,
    overstated: told && asked.modality === 'held' && told.modality !== 'held' && !asksAhead(tree) ? 1 : 0,
    ...roles,
    otherNumber: otherOf(question, sentence, aligned, (term) => term.isNumber, ['number', 'percent']),
    otherDate: otherKind(question, sentence, aligned, 'date'),
    otherPlace: otherKind(question, sentence, aligned, 'place'),
    quantified: tree.words.some(
      ({ lemma }) => QUANTIFIERS.has(lemma) && !said.words.some((each) => each.lemma === lemma),
    )
      ? 1
      : 0,
    share,
    confidence,
  };
}

const asksAhead = (tree: Tree) => tree.words.some(({ lemma }, i) => lemma === 'will' && tree.relation(i) === 'aux');

const AGENT = ['nsubj', 'csubj', 'obl:agent'];
const PATIENT = ['obj', 'iobj', 'nsubj:pass'];

/** Whether who acts and who is acted on are the same on both sides. */
function rolesOf(
  question: ReadQuestion,
  sentence: ReadSentence,
  aligned: Aligned,
  link: Link | undefined,
): Pick<Verification, 'agent' | 'otherAgent' | 'patient' | 'otherPatient'> {
  const none = { agent: 0, otherAgent: 0, patient: 0, otherPatient: 0 };
  if (!link) return none;
  const { tree, predicate } = question;
  const said = sentence.tree;
  const compare = (relations: readonly string[], side: (tree: Tree, at: number) => number[]): [number, number] => {
    const asked = side(tree, predicate);
    const [one] = asked;
    if (one === undefined) return [0, 0];
    const found = side(said, link.said);
    if (found.length === 0 || relations.length === 0) return [0, 0];
    const links = [...aligned.links.values()].filter((each) => tree.isWithin(each.asked, one));
    const inside = links.some(({ said: s }) => found.some((top) => said.isWithin(s, top)));
    return inside ? [1, 0] : [0, 1];
  };
  const [agent, otherAgent] = compare(AGENT, agentsOf);
  const [patient, otherPatient] = compare(PATIENT, patientsOf);
  return { agent, otherAgent, patient, otherPatient };
}

/** Who acts: the subject, the "by" of a passive, or, of a verb without one, that of the verb above. */
export function agentsOf(tree: Tree, verb: number): number[] {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    const passive = tree
      .children(at)
      .some((c) => tree.word(c).deprel === 'nsubj:pass' || tree.word(c).deprel === 'aux:pass');
    const own = passive
      ? tree.children(at).filter((c) => tree.relation(c) === 'obl' && tree.marker(c) === 'by')
      : tree.childrenBy(at, 'nsubj', 'csubj', 'nmod:poss');
    if (own.length > 0) return own;
    if (passive || !['xcomp', 'conj', 'advcl'].includes(tree.relation(at))) break;
  }
  return [];
}

function patientsOf(tree: Tree, verb: number): number[] {
  return tree.children(verb).filter((c) => PATIENT.includes(tree.relation(c)) || PATIENT.includes(tree.word(c).deprel));
}

/** Whether the claim has a number that the sentence lacks, while the sentence has another. */
function otherOf(
  { content, terms }: ReadQuestion,
  { kinds, terms: said }: ReadSentence,
  { links, spoken }: Aligned,
  is: (term: Term) => boolean,
  wanted: readonly string[],
): number {
  const missing = content.some((q) => is(terms[q] as Term) && !links.has(q));
  if (!missing) return 0;
  return kinds.some(
    (kind, i) => kind !== null && wanted.includes(kind) && said[i] !== null && (spoken[i] as number) === 0,
  )
    ? 1
    : 0;
}

/** The same of days and places, told by their words. */
function otherKind(
  { content, terms, tree }: ReadQuestion,
  { kinds }: ReadSentence,
  { links }: Aligned,
  kind: 'date' | 'place',
): number {
  const unmatched = content.filter((q) => !links.has(q));
  const asked = unmatched.some((q) =>
    kind === 'date'
      ? DATE_NAMES.test((terms[q] as Term).low)
      : (terms[q] as Term).isName && ['in', 'at', 'to'].includes(tree.marker(q)),
  );
  return asked && kinds.includes(kind) ? 1 : 0;
}

const DATE_NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|yesterday|\d{1,2}|\d{4})$/;
