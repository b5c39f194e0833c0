import type { Features } from './ranking.ts';

/** Of the sentence that answers; found by training/answers/rank.ts. */
export const RANKING: Readonly<Partial<Record<keyof Features, number>>> = {
  same: 3.85,
  form: 1.89,
  meaning: 0.12,
  opposite: -0.11,
  like: -1.95,
  before: 1.95,
  after: -3.31,
  title: -3.37,
  missing: -3.68,
  missingNames: -1.12,
  missingNumbers: -0.15,
  edges: 2.48,
  predicate: 1.25,
  together: 0.04,
  first: -1.74,
  carried: 0,
  length: 0.24,
  fits: 1,
  misfits: -0.94,
  hangs: -0.25,
  role: 0.14,
  repeats: -0.92,
  noun: 1.22,
  phrase: 3.36,
};
