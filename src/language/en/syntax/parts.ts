import { PART_VERBS, PARTS_OF_OBJECTS } from './closed.ts';
import { standingOf } from './polarity.ts';
import type { Tree, WordRange } from './tree.ts';

/** Who is what in something that a sentence tells: "mediated by Oman", "Vos will chair the talks". */
export interface Part {
  /** What they are: "mediator". */
  readonly as: string;
  /** The words that name them. */
  readonly range: WordRange;
  /** The verb that says so. */
  readonly verb: number;
}

/** What becomes of the first and of the second of them: neither is asked for nor doubted. */
const TOLD = ['held', 'planned'];

/** Forms of the verbs, by which sentences are told that are worth a tree. */
const FORM = new RegExp(
  `\\b(?:${[...PART_VERBS.keys()].map((verb) => verb.replace(/[ey]$/, '')).join('|')})(?:e|es|ed|s|ing|y|ies|ied|ying)?\\b`,
  'i',
);

/** Whether a sentence has such a verb at all. */
export function mayTellParts(sentence: string): boolean {
  return FORM.test(sentence);
}

/** All parts that the verbs of a sentence tell; not those that it denies, only asks for or thinks possible. */
export function partsOf(tree: Tree): Part[] {
  return tree.words.flatMap(({ lemma, upos }, verb): Part[] => {
    const as = PART_VERBS.get(lemma);
    if (as === undefined || upos !== 'VERB') return [];
    const { negated, modality } = standingOf(tree, verb);
    if (negated || !TOLD.includes(modality)) return [];
    return holdersOf(tree, verb).map((holder) => ({ as, range: nounPhrase(tree, holder), verb }));
  });
}

/** Those who do it: behind "by" of a passive or of a participle, else the subject of a verb that has its object. */
function holdersOf(tree: Tree, verb: number): number[] {
  const by = tree.children(verb).find((c) => tree.relation(c) === 'obl' && tree.marker(c) === 'by');
  const isPassive = tree.child(verb, 'aux:pass', 'nsubj:pass') !== undefined;
  const isParticiple =
    ['acl', 'advcl', 'amod'].includes(tree.relation(verb)) && tree.child(verb, 'nsubj') === undefined;
  if (by !== undefined && (isPassive || isParticiple)) return [by];
  if (isPassive) return [];
  const subject = subjectOf(tree, verb);
  if (subject === undefined) return [];
  const { lemma } = tree.word(verb);
  return PARTS_OF_OBJECTS.has(lemma) && tree.child(verb, 'obj') === undefined ? [] : [subject];
}

/** The subject, of a relative clause whom it tells of, of "agreed to chair" and "met and chaired" that of the verb above. */
function subjectOf(tree: Tree, verb: number): number | undefined {
  const own = tree.child(verb, 'nsubj');
  if (own !== undefined) {
    const isRelative = tree.relation(verb) === 'acl' && /^(?:who|which|that)$/.test(tree.word(own).lemma);
    return isRelative ? tree.head(verb) : own;
  }
  const relation = tree.relation(verb);
  if (relation === 'xcomp' || relation === 'conj') return tree.child(tree.head(verb), 'nsubj');
  return undefined;
}

/** A noun with what stands before it and its name, without the clause or apposition that tells more of it. */
function nounPhrase(tree: Tree, noun: number): WordRange {
  const own = [noun];
  for (let at = 0; at < own.length; at++) {
    for (const c of tree.children(own[at] as number)) {
      if (['case', 'punct', 'acl', 'appos', 'parataxis', 'cop', 'mark', 'advmod'].includes(tree.relation(c))) {
        if (at === 0) continue;
        if (tree.relation(c) !== 'case') continue;
      }
      own.push(c);
    }
  }
  return { from: Math.min(...own), to: Math.max(...own) + 1 };
}
