import type { Status } from '../../model.ts';

/** What reviewed facts made of an assertion, before its sentences are looked at. */
export interface FactsVerdict {
  readonly says: 'yes' | 'no' | null;
  readonly status: Status;
  /** They refuse for a name of which they know nothing. */
  readonly isUnknownName: boolean;
}

/** How the facts bear on a verdict; all 0 where nobody reviewed any. */
export interface ByFacts {
  readonly factsTold: number;
  readonly factsYes: number;
  readonly factsNo: number;
  /** … as far as the sentence says it too. */
  readonly factsYesHere: number;
  readonly factsNoHere: number;
  readonly factsUnknownName: number;
  readonly factsRefuse: number;
  readonly factsIgnore: number;
}

const flag = (is: boolean) => (is ? 1 : 0);

/** `here` is the share of the assertion that its sentence says. */
export function byFacts(told: FactsVerdict | null, here: number): ByFacts {
  const [yes, no] = [flag(told?.says === 'yes'), flag(told?.says === 'no')];
  return {
    factsTold: flag(told !== null),
    factsYes: yes,
    factsNo: no,
    factsYesHere: yes * here,
    factsNoHere: no * here,
    factsUnknownName: flag(told?.isUnknownName === true),
    factsRefuse: flag(told?.status === 'unanswered' && !told.isUnknownName),
    factsIgnore: flag(told?.status === 'ignored'),
  };
}
