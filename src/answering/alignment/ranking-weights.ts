import type { Features } from './ranking.ts';

/** Of the sentence that answers; found by training/answers/rank.ts. */
export const RANKING: Readonly<Partial<Record<keyof Features, number>>> = {
  same: 3.64,
  form: 1.34,
  meaning: 0,
  like: -0.91,
  before: 1.55,
  after: -3.41,
  title: -3.53,
  missing: -3.71,
  missingNames: -0.95,
  missingNumbers: -0.12,
  edges: 2.46,
  predicate: 1.25,
  together: -0.21,
  first: -1.72,
  carried: 0,
  length: 0.68,
  fits: 1.35,
  phrase: 3.17,
};
