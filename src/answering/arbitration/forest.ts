import { readFileSync } from 'node:fs';

/** What speaks for an answer being right, by name; each about 0 to 1. */
export type Evidence = Readonly<Record<string, number>>;

/**
 * Extremely randomised trees (Geurts, Ernst & Wehenkel 2006), which tell how likely an answer is right; training/answers
 * makes them. A line of JSON, then four bytes a node, a tree's nodes from the root on, each before those below it:
 * which feature, which of its cuts (up to it the next node follows, above it the one as many nodes further on as the
 * last two bytes say). A leaf has 255 for the feature, and its chance in 255ths.
 */
export interface Forest {
  readonly names: readonly string[];
  /** Of each feature. */
  readonly cuts: readonly (readonly number[])[];
  /** Where each tree's nodes begin. */
  readonly roots: readonly number[];
  readonly nodes: Uint8Array;
}

export const LEAF = 255;
export const NODE = 4;

export function readForest(file: URL): Forest {
  const bytes = readFileSync(file);
  const end = bytes.indexOf('\n');
  return { ...JSON.parse(bytes.toString('utf8', 0, end)), nodes: bytes.subarray(end + 1) };
}

/** The mean of what the trees say, 0 to 1. */
export function chanceOf({ names, cuts, roots, nodes }: Forest, evidence: Evidence): number {
  const values = names.map((name) => evidence[name] ?? 0);
  let sum = 0;
  for (const root of roots) {
    let at = root * NODE;
    for (let feature = nodes[at] as number; feature !== LEAF; feature = nodes[at] as number) {
      const cut = cuts[feature]?.[nodes[at + 1] as number] as number;
      const further = ((nodes[at + 2] as number) << 8) + (nodes[at + 3] as number);
      at += NODE * ((values[feature] as number) <= cut ? 1 : further);
    }
    sum += nodes[at + 1] as number;
  }
  return sum / 255 / roots.length;
}
