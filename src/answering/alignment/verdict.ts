import { VERDICTS } from './verdict-weights.ts';
import type { Verification } from './verification.ts';

export interface VerdictOf {
  readonly verdict: 'yes' | 'no' | 'unsaid';
  readonly chance: number;
}

/** A yes and a no have to be this sure; a wrong one is worse than none. */
const SURE = { yes: 0.7, no: 0.6 };

/** What a claim that was held against a sentence comes to. */
export function verdictOf(seen: Verification): VerdictOf {
  const chances = chancesOf(seen);
  if (chances.yes >= SURE.yes && seen.opposed === 0 && seen.otherAgent === 0 && seen.overstated === 0)
    return { verdict: 'yes', chance: chances.yes };
  if (chances.no >= SURE.no) return { verdict: 'no', chance: chances.no };
  return { verdict: 'unsaid', chance: chances.unsaid };
}

function chancesOf(seen: Verification): Readonly<Record<'yes' | 'no' | 'unsaid', number>> {
  const score = (verdict: keyof typeof VERDICTS) => {
    let sum = 0;
    for (const name in VERDICTS[verdict]) {
      const key = name as keyof Verification;
      sum += (VERDICTS[verdict][key] ?? 0) * seen[key];
    }
    return Math.exp(sum);
  };
  const [yes, no, unsaid] = [score('yes'), score('no'), score('unsaid')];
  const sum = yes + no + unsaid;
  return { yes: yes / sum, no: no / sum, unsaid: unsaid / sum };
}
