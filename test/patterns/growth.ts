import { checkSync } from 'recheck';
import type { Pattern } from './pattern.ts';
import { type Coarseness, simplified } from './simplified.ts';

/** How the work of a pattern grows with its text at worst. */
export type Growth = 'linear' | 'undecided' | (string & {});

/** The coarsest is decided soonest; only where it seems to grow is it looked at more closely. */
const STEPS: readonly (Coarseness & { readonly milliseconds: number })[] = [
  { uncounted: true, alike: true, milliseconds: 1500 },
  { uncounted: false, alike: true, milliseconds: 4000 },
  { uncounted: false, alike: false, milliseconds: 10_000 },
];

export function growthOf({ source, flags }: Pattern): Growth {
  // Counted repetitions alone are decided without the checker.
  if (simplified(source, flags, { uncounted: false, alike: true }).length === 0) return 'linear';
  let growth: Growth = 'linear';
  for (const step of STEPS) {
    growth = worst(
      simplified(source, flags, step).map((each) => decided(each, flags.includes('m') ? 'm' : '', step.milliseconds)),
    );
    if (growth === 'linear') break;
  }
  return growth;
}

/** Many patterns come to the same when they are simplified. */
const known = new Map<string, Growth>();

function decided(source: string, flags: string, milliseconds: number): Growth {
  const key = `${flags} ${source}`;
  let growth = known.get(key);
  if (growth === undefined) {
    const found = checkSync(source, flags, { checker: 'automaton', timeout: milliseconds });
    growth =
      found.status === 'safe' ? 'linear' : found.status === 'vulnerable' ? found.complexity.summary : 'undecided';
    if (growth !== 'undecided') known.set(key, growth);
  }
  return growth;
}

function worst(all: readonly Growth[]): Growth {
  return all.find((each) => each === 'exponential') ?? all.find((each) => each !== 'linear') ?? 'linear';
}
