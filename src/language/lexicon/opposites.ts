import type { Profile } from './profile.ts';
import { wordOf } from './senses.ts';
import { wordNet } from './wordnet.ts';

/** Verbs that exclude each other where WordNet names no antonym; of each line any left one and any right one. */
const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['support', 'back', 'endorse', 'favor', 'favour', 'champion', 'advocate'],
    ['oppose', 'resist', 'object', 'condemn'],
  ],
  [
    ['confirm', 'acknowledge', 'admit'],
    ['deny', 'refute', 'rebut', 'dispute'],
  ],
  [
    ['agree', 'accept', 'consent', 'approve'],
    ['refuse', 'reject', 'decline', 'disagree', 'veto'],
  ],
  [
    ['allow', 'permit', 'authorize', 'authorise', 'legalize', 'legalise'],
    ['forbid', 'ban', 'prohibit', 'bar', 'prevent', 'outlaw'],
  ],
  [
    ['keep', 'retain', 'maintain', 'uphold'],
    ['abandon', 'scrap', 'abolish', 'overturn', 'revoke', 'repeal', 'drop'],
  ],
  [
    ['continue', 'resume', 'proceed'],
    ['stop', 'halt', 'suspend', 'cease', 'cancel'],
  ],
  [
    ['release', 'free'],
    ['arrest', 'detain', 'imprison', 'jail', 'capture'],
  ],
  [
    ['convict', 'condemn'],
    ['acquit', 'pardon', 'exonerate', 'clear'],
  ],
  [
    ['impose', 'introduce'],
    ['lift', 'remove', 'withdraw'],
  ],
  [
    ['hire', 'appoint', 'recruit'],
    ['fire', 'dismiss', 'sack'],
  ],
  [['succeed'], ['fail']],
  [['attack'], ['defend']],
  [['deploy'], ['withdraw']],
  [
    ['sign', 'ratify'],
    ['reject', 'veto'],
  ],
  [
    ['postpone', 'delay'],
    ['expedite', 'accelerate', 'hasten'],
  ],
  [
    ['stay', 'remain', 'join'],
    ['leave', 'depart', 'quit', 'withdraw'],
  ],
];

/** Of verbs, and of what is derived of them: "support" and "opposition". */
export function isOpposite(a: Profile, b: Profile): boolean {
  const left = sidesOf(verbsOf(a));
  if (left.size === 0) return false;
  return [...sidesOf(verbsOf(b))].some((side) => left.has(-side));
}

/** The line's number, from 1, above zero for the left side and below for the right one. */
const SIDES = new Map<string, number[]>();
OPPOSITES.forEach(([left, right], i) => {
  for (const verb of left) SIDES.set(verb, [...(SIDES.get(verb) ?? []), i + 1]);
  for (const verb of right) SIDES.set(verb, [...(SIDES.get(verb) ?? []), -i - 1]);
});

function sidesOf(verbs: readonly string[]): ReadonlySet<number> {
  return new Set(verbs.flatMap((verb) => SIDES.get(verb) ?? []));
}

function verbsOf({ word, meanings: [first] }: Profile): readonly string[] {
  if (word.upos === 'VERB') return [word.lemma];
  return first === undefined ? [] : wordNet().derived.to(first.sense).map(wordOf);
}
