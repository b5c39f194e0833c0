import {
  CONDITIONS,
  MODALS,
  NEGATING_PHRASES,
  NEGATING_VERBS,
  NEGATORS,
  PAST_HELPERS,
  PLANNING_VERBS,
  SAYING_VERBS,
  THINKING_VERBS,
} from './closed.ts';
import type { Tree } from './tree.ts';

/** Whether what is told of came about, is to come, may be, is only asked or thought, or hangs on a condition. */
type Modality = 'held' | 'planned' | 'possible' | 'asked for' | 'thought' | 'conditional';

export interface Standing {
  readonly negated: boolean;
  readonly modality: Modality;
  /** The word that says so by a verb of saying above it, or null where the writer does. */
  readonly says: number | null;
}

/** Whether a text has a word of denial, whatever it denies. */
export function mayDeny(text: string): boolean {
  return /n['’]t\b/i.test(text) || text.split(/[^\p{L}]+/u).some((word) => NEGATORS.has(word.toLowerCase()));
}

const STEPS = 8;

/** How a predicate stands in its sentence: negation, modality and speaker from its own words and from what governs it. */
export function standingOf(tree: Tree, predicate: number): Standing {
  let negated = isNegated(tree, predicate);
  let modality = modalityAt(tree, predicate);
  let says: number | null = null;
  let at = predicate;
  for (let steps = 0; steps < STEPS; steps++) {
    const head = tree.head(at);
    if (head < 0) break;
    const relation = tree.relation(at);
    const { lemma } = tree.word(head);
    if (relation === 'conj') {
      // "will neither confirm nor deny": what stands before the first counts for the second.
      if (tree.childrenBy(at, 'aux', 'nsubj', 'advmod').length === 0) {
        negated ||= isNegated(tree, head) && tree.child(at, 'cc') !== undefined && isNegation(tree, at);
        modality = stronger(modality, modalityAt(tree, head));
      }
    } else if (['xcomp', 'ccomp', 'obj', 'nsubj', 'csubj', 'obl', 'acl', 'nmod'].includes(relation)) {
      const governs =
        ['xcomp', 'ccomp', 'obj'].includes(relation) ||
        (relation === 'nsubj' && tree.child(head, 'aux:pass') !== undefined);
      if (governs && negates(tree, head)) negated = !negated;
      if (governs && PLANNING_VERBS.has(lemma)) modality = stronger(modality, isSaid(lemma) ? 'planned' : 'asked for');
      if (governs && THINKING_VERBS.has(lemma)) modality = stronger(modality, 'thought');
      if (relation === 'xcomp' && isNegated(tree, head)) negated = !negated;
      if (relation === 'ccomp' && SAYING_VERBS.has(lemma)) {
        says ??= tree.child(head, 'nsubj') ?? null;
        break;
      }
      if (!governs) break;
    } else if (relation === 'advcl') {
      if (tree.childrenBy(at, 'mark').some((m) => CONDITIONS.has(tree.word(m).lemma))) modality = 'conditional';
      break;
    } else if (relation !== 'parataxis') break;
    at = head;
  }
  const aside = tree.childrenBy(predicate, 'parataxis').find((c) => SAYING_VERBS.has(tree.word(c).lemma));
  if (says === null && aside !== undefined) says = tree.child(aside, 'nsubj') ?? null;
  return { negated, modality, says };
}

const isSaid = (lemma: string) =>
  [
    'plan',
    'agree',
    'schedule',
    'slate',
    'set',
    'due',
    'decide',
    'expect',
    'prepare',
    'promise',
    'pledge',
    'vow',
    'intend',
  ].includes(lemma);

/** "Ruled out", but not "ruled". */
function negates(tree: Tree, verb: number): boolean {
  const { lemma } = tree.word(verb);
  const particle = tree.child(verb, 'compound:prt');
  if (particle !== undefined) return NEGATING_PHRASES.has(`${lemma} ${tree.word(particle).lemma}`);
  return NEGATING_VERBS.has(lemma);
}

const isNegation = (tree: Tree, i: number) =>
  NEGATORS.has(tree.word(i).lemma) || NEGATORS.has(tree.word(i).text.toLowerCase());

/** Whether a word is denied by what hangs on it: "not", "no", "never", "without", "neither … nor". */
function isNegated(tree: Tree, i: number): boolean {
  let negations = 0;
  for (const c of tree.children(i)) {
    const relation = tree.relation(c);
    if (['advmod', 'det', 'cc', 'mark', 'case', 'aux'].includes(relation) && isNegation(tree, c)) negations++;
    if (['nsubj', 'obj', 'obl'].includes(relation)) {
      if (isNegation(tree, c)) negations++;
      else if (
        tree.childrenBy(c, 'det', 'cc', 'advmod').some((d) => isNegation(tree, d) && tree.word(d).lemma !== 'not')
      )
        negations++;
    }
    if (relation === 'xcomp' && isNegation(tree, c)) negations++;
  }
  return negations % 2 === 1;
}

function modalityAt(tree: Tree, i: number): Modality {
  let modality: Modality = 'held';
  for (const c of tree.childrenBy(i, 'aux')) {
    const modal = MODALS.get(tree.word(c).lemma) ?? MODALS.get(tree.word(c).text.toLowerCase());
    if (modal) modality = stronger(modality, modal);
  }
  // "is to meet", "is due to meet"
  if (modality === 'held' && tree.childrenBy(i, 'mark').some((c) => tree.word(c).lemma === 'to')) {
    const head = tree.head(i);
    const copula = tree.childrenBy(i, 'cop', 'aux').some((c) => tree.word(c).lemma === 'be');
    if (copula || tree.relation(i) === 'acl' || (head >= 0 && tree.word(head).lemma === 'be')) modality = 'planned';
    else if (tree.relation(i) === 'advcl') modality = 'planned';
  }
  return modality;
}

const ORDER: readonly Modality[] = ['held', 'thought', 'planned', 'asked for', 'possible', 'conditional'];
const stronger = (a: Modality, b: Modality): Modality => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a);

/** Whether a verb tells of the past: "met", "has met", "did meet", "was met". */
export function hasHappened(tree: Tree, verb: number): boolean {
  const { text, lemma } = tree.word(verb);
  const helpers = tree.childrenBy(verb, 'aux', 'cop').map((c) => tree.word(c).text.toLowerCase());
  if (helpers.length > 0) return helpers.some((word) => PAST_HELPERS.has(word));
  const low = text.toLowerCase();
  return low !== lemma && !/(?:s|ing)$/.test(low);
}
