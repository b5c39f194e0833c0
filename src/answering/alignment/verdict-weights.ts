import type { Verification } from './verification.ts';

type Weights = Readonly<Partial<Record<keyof Verification, number>>>;

/** Of a logistic regression on claims and yes-or-no questions; found by training/answers/verdict.ts. */
export const VERDICTS: Readonly<Record<'yes' | 'no' | 'unsaid', Weights>> = {
  yes: { covered: 3, predicate: 1, agent: 1 },
  no: { opposed: 3 },
  unsaid: { bias: 1.5, missing: 2 },
};
