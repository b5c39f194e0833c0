import { sharedSets } from './shared-sets.ts';

/** Where the verdict of each question and claim of the project's own sets stands. */
export const PINNED = 'test/gold/pinned.json';

/** By id: how a question was answered, or what a claim was called and whether that is right. */
export type Pins = Readonly<Record<string, string>>;

export function pinsNow(): Pins {
  const pins: Record<string, string> = {};
  for (const name of ['own', 'unseen']) {
    for (const { outcomes, claims } of sharedSets(name)) {
      for (const { question, verdict } of outcomes) pins[question.id] = verdict;
      for (const { id, got, expected } of claims) pins[id] = got === expected ? 'right' : got;
    }
  }
  return pins;
}

/** From the worst on: what is stated wrongly, what is missed, what is right. A verdict that is wrong is worst as support. */
const ORDER = ['supported', 'wrong', 'contradicted', 'other', 'missed', 'not-stated', 'right'];

/** What has become worse, as "id: before → now". */
export function worse(before: Pins, now: Pins): string[] {
  return Object.entries(before).flatMap(([id, was]) => {
    const is = now[id] ?? 'not asked';
    return ORDER.indexOf(is) < ORDER.indexOf(was) ? [`${id}: ${was} → ${is}`] : [];
  });
}
