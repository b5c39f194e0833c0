import { checkSync } from 'recheck';
import type { Pattern } from './pattern.ts';
import { type Coarseness, simplified } from './simplified.ts';

/** How the work of a pattern grows with its text at worst. */
export type Growth = 'linear' | 'undecided' | (string & {});

/** The coarsest is decided soonest; only where it seems to grow is it looked at more closely. */
const STEPS: readonly Coarseness[] = [
  { uncounted: true, alike: true },
  { uncounted: false, alike: true },
  { uncounted: false, alike: false },
];
const MILLISECONDS = 6000;

export function growthOf({ source, flags }: Pattern): Growth {
  let growth: Growth = 'linear';
  for (const step of STEPS) {
    growth = worst(simplified(source, flags, step).map((each) => decided(each, flags.includes('m') ? 'm' : '')));
    if (growth === 'linear') break;
  }
  return growth;
}

const known = new Map<string, Growth>();

function decided(source: string, flags: string): Growth {
  const key = `${flags} ${source}`;
  let growth = known.get(key);
  if (growth === undefined) {
    const found = checkSync(source, flags, { checker: 'automaton', timeout: MILLISECONDS });
    growth =
      found.status === 'safe' ? 'linear' : found.status === 'vulnerable' ? found.complexity.summary : 'undecided';
    known.set(key, growth);
  }
  return growth;
}

function worst(all: readonly Growth[]): Growth {
  return all.find((each) => each === 'exponential') ?? all.find((each) => each !== 'linear') ?? 'linear';
}
