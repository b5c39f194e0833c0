import { isKind } from './hypernyms.ts';
import { FIRST_NOUN, FIRST_VERB, sensesOf } from './senses.ts';
import { wordNet } from './wordnet.ts';

/** WordNet's lexicographers' files for nouns and verbs, in their order. */
const NOUN_FILES = [
  'top',
  'act',
  'animal',
  'artifact',
  'attribute',
  'body',
  'cognition',
  'communication',
  'event',
  'feeling',
  'food',
  'group',
  'location',
  'motive',
  'object',
  'person',
  'phenomenon',
  'plant',
  'possession',
  'process',
  'quantity',
  'relation',
  'shape',
  'state',
  'substance',
  'time',
] as const;
const VERB_FILES = [
  'body',
  'change',
  'cognition',
  'communication',
  'competition',
  'consumption',
  'contact',
  'creation',
  'emotion',
  'motion',
  'perception',
  'possession',
  'social',
  'stative',
  'weather',
] as const;

export type NounClass = (typeof NOUN_FILES)[number];
export type VerbClass = (typeof VERB_FILES)[number];

/** What a question's "who", "where", "when" and "how many" want, and organizations. */
const ENTITY_CLASSES = ['person', 'organization', 'place', 'time', 'amount', 'event'] as const;
export type EntityClass = (typeof ENTITY_CLASSES)[number];

/** The files and the kinds that make a class. */
const MEMBERS: Readonly<
  Record<EntityClass, { readonly files: readonly NounClass[]; readonly kinds: readonly string[] }>
> = {
  person: { files: ['person'], kinds: [] },
  organization: { files: [], kinds: ['organization', 'institution', 'company', 'government', 'military unit'] },
  place: { files: ['location'], kinds: ['structure', 'facility', 'building', 'geological formation', 'body of water'] },
  time: { files: ['time'], kinds: [] },
  amount: { files: ['quantity'], kinds: ['sum of money', 'magnitude', 'number', 'percentage'] },
  event: { files: ['event', 'act'], kinds: ['event', 'meeting', 'negotiation'] },
};

export interface Weighed<T> {
  readonly class: T;
  /** 0 to 1, the share of the word's uses; all of them make 1. */
  readonly weight: number;
}

/** What a noun names, the likeliest first. */
export function nounClasses(noun: string): readonly Weighed<NounClass>[] {
  return classes(noun, 'NOUN', NOUN_FILES, FIRST_NOUN);
}

/** What a verb is about, the likeliest first. */
export function verbClasses(verb: string): readonly Weighed<VerbClass>[] {
  return classes(verb, 'VERB', VERB_FILES, FIRST_VERB);
}

/** Whether a noun names one of a class, 0 to 1. */
export function isOfClass(noun: string, wanted: EntityClass): number {
  const { files, kinds } = MEMBERS[wanted];
  const share = nounClasses(noun).reduce((sum, each) => sum + (files.includes(each.class) ? each.weight : 0), 0);
  return Math.min(1, Math.max(share, ...kinds.map((kind) => isKind(noun, kind))));
}

function classes<T>(lemma: string, upos: 'NOUN' | 'VERB', names: readonly T[], first: number): readonly Weighed<T>[] {
  const net = wordNet();
  const sums = new Map<T, number>();
  let all = 0;
  for (const { sense, synset } of sensesOf({ lemma, upos })) {
    const share = net.shares[sense] as number;
    const name = names[(net.files[synset] as number) - first] as T;
    sums.set(name, (sums.get(name) ?? 0) + share);
    all += share;
  }
  return [...sums].map(([name, sum]) => ({ class: name, weight: sum / all })).sort((a, b) => b.weight - a.weight);
}
