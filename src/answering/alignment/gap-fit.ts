import type { GapKind } from '../../language/en/syntax/closed.ts';
import { CAUSE_MARKERS, CAUSE_VERBS, TIME_MARKERS } from '../../language/en/syntax/closed.ts';
import { isOfClass } from '../../language/lexicon/classes.ts';
import { isKind } from '../../language/lexicon/hypernyms.ts';
import type { Aligned } from './aligned.ts';
import type { Phrase } from './candidates.ts';
import type { Sentence } from './phrase-features.ts';
import type { ReadQuestion } from './reader.ts';
import { closeLikenessOf, type Term } from './term.ts';

/** How a phrase fills the gap of a question; each 0 to 1. */
export interface GapFit {
  /** It is of the kind that is asked for. */
  readonly fits: number;
  /** The gap wants a kind that can be told, and it is of another. */
  readonly misfits: number;
  /** It hangs on what the gap hangs on. */
  readonly hangs: number;
  /** … in the same role. */
  readonly role: number;
  /** Share of it that the question itself says. */
  readonly repeats: number;
  /** "Which hotel": it is one, or is called one. */
  readonly noun: number;
}

export const NO_FIT: GapFit = { fits: 0, misfits: 0, hangs: 0, role: 0, repeats: 0, noun: 0 };

const ENTITIES: Partial<Record<GapKind, readonly string[]>> = {
  person: ['person', 'group', 'organization', 'country'],
  place: ['place', 'country'],
  country: ['country', 'place'],
  organization: ['organization', 'country'],
};
const CLASSES: Partial<Record<GapKind, 'person' | 'place' | 'organization'>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
};

/** Kinds of gap whose filling can be told by its kind. */
const TYPED: ReadonlySet<GapKind> = new Set([
  'person',
  'time',
  'place',
  'number',
  'money',
  'duration',
  'age',
  'country',
  'organization',
  'reason',
]);

export function gapFit(question: ReadQuestion, sentence: Sentence, aligned: Aligned, phrase: Phrase): GapFit {
  const { gap } = question;
  if (gap === null) return NO_FIT;
  const { tree, terms } = sentence;
  const typed = TYPED.has(gap.kind);
  const fits = typed ? kindFits(question, sentence, phrase) : 0;
  const link = gap.governor >= 0 ? aligned.links.get(gap.governor) : undefined;
  const top = tree.firstConjunct(phrase.head);
  const steps = link ? tree.distance(top, link.said) : Infinity;
  let content = 0;
  let spoken = 0;
  for (let i = phrase.from; i < phrase.to; i++) {
    if (terms[i] === null) continue;
    content++;
    spoken += aligned.spoken[i] as number;
  }
  return {
    fits,
    misfits: typed && fits === 0 ? 1 : 0,
    hangs: link ? link.strength / (1 + Math.max(0, steps - 1)) : 0,
    role: link && steps <= 1 && sameRole(gap.relation, tree.word(top).deprel) ? 1 : 0,
    repeats: content === 0 ? 1 : spoken / content,
    noun: gap.noun === null ? 0 : nounFit(question.terms[gap.noun] as Term, sentence, phrase),
  };
}

/** Whether a phrase is of the kind that a typed gap wants. */
function kindFits(question: ReadQuestion, sentence: Sentence, { from, to, head }: Phrase): number {
  const { tree, kinds, terms } = sentence;
  const gap = question.gap as NonNullable<ReadQuestion['gap']>;
  const inside = Array.from({ length: to - from }, (_, i) => from + i);
  const has = (wanted: readonly string[]) => inside.some((i) => wanted.includes(kinds[i] ?? '-'));
  const isNumber = inside.some((i) => tree.word(i).upos === 'NUM' || kinds[i] === 'number' || kinds[i] === 'percent');
  switch (gap.kind) {
    case 'time':
      return has(['date']) || isOfClass(tree.word(head).lemma, 'time') > 0.4 || TIME_MARKERS.has(tree.marker(head))
        ? 1
        : 0;
    case 'number': {
      if (!isNumber && !inside.some((i) => COUNTING.test(tree.word(i).lemma))) return 0;
      if (gap.noun === null || gap.noun === gap.wh) return 1;
      const noun = question.terms[gap.noun] as Term;
      const near = [head, tree.head(head), ...tree.children(head)].filter((i) => i >= 0);
      return Math.max(0.3, ...near.map((i) => closeness(noun, terms[i] ?? null)));
    }
    case 'money':
      return isNumber ? 1 : 0;
    case 'duration':
    case 'age':
      return isNumber && inside.some((i) => isOfClass(tree.word(i).lemma, 'time') > 0.4) ? 1 : isNumber ? 0.4 : 0;
    case 'reason':
      return CAUSE_MARKERS.has(tree.marker(head)) ||
        inside.slice(0, 2).some((i) => CAUSE_MARKERS.has(tree.word(i).lemma)) ||
        causes(sentence, head)
        ? 1
        : 0;
    default: {
      if (has(ENTITIES[gap.kind] ?? [])) return 1;
      const wanted = CLASSES[gap.kind];
      return wanted ? isOfClass(tree.word(head).lemma, wanted) * 0.8 : 0;
    }
  }
}

const COUNTING =
  /^(?:dozen|hundred|thousand|million|billion|half|quarter|third|several|few|none|no|both|twice|once|thrice|pair)s?$/;

/** The subject of a verb that tells what came of it: "led to", "caused". */
function causes({ tree }: Sentence, head: number): boolean {
  const verb = tree.head(head);
  return verb >= 0 && tree.relation(head) === 'nsubj' && CAUSE_VERBS.has(tree.word(verb).lemma);
}

function closeness(asked: Term, said: Term | null): number {
  return said === null ? 0 : (closeLikenessOf(asked, said)?.strength ?? 0);
}

/** Whether a phrase is, or is called, what the noun of the gap names. */
function nounFit(noun: Term, { tree, terms }: Sentence, { from, to, head }: Phrase): number {
  let best = 0;
  for (let i = from; i < to; i++) best = Math.max(best, closeness(noun, terms[i] ?? null));
  const { lemma, upos } = tree.word(head);
  return upos === 'NOUN' ? Math.max(best, isKind(lemma, noun.lemma)) : best;
}

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'csubj']);

function sameRole(wanted: string, own: string): boolean {
  if (wanted === own) return true;
  return SUBJECTS.has(wanted) && SUBJECTS.has(own) ? wanted === own : wanted === 'nsubj' && own === 'obl:agent';
}
