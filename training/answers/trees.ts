import { chanceOf, type Evidence, type Forest, LEAF, NODE } from '../../src/answering/arbitration/forest.ts';
import type { Row } from './logistic.ts';
import { generator } from './softmax.ts';

const TREES = 150;
/** Rows that a leaf has at least. */
const FEWEST = 5;
/** Share of the features that are tried for a node. */
const TRIED = 0.3;
const SEED = 7;
/** Cuts that are kept of a feature, and parts of one in which they are told. */
const CUTS = 64;
const PARTS = 1000;

/** Rows by number, with each feature as the number of the first cut that is not below it. */
interface Table {
  readonly rows: readonly Row[];
  readonly places: readonly Uint8Array[];
  readonly random: () => number;
  /** Nodes that have grown so far. */
  readonly nodes: number[];
}

/** Extremely randomised trees of rows whose label is 0 or 1. */
export function trainForest(rows: readonly Row[], names: readonly string[]): Forest {
  const columns = names.map((_, f) => rows.map(({ values }) => values[f] as number));
  const cuts = columns.map(cutsOf);
  const places = columns.map((values, f) => Uint8Array.from(values, (value) => placeOf(value, cuts[f] as number[])));
  const table: Table = { rows, places, random: generator(SEED), nodes: [] };
  const roots = Array.from({ length: TREES }, () => {
    const root = table.nodes.length / NODE;
    grow(
      table,
      rows.map((_, i) => i),
    );
    return root;
  });
  return { names, cuts, roots, nodes: Uint8Array.from(table.nodes) };
}

function grow(table: Table, members: readonly number[]): void {
  const { nodes, places } = table;
  const split = splitOf(table, members);
  if (split === null) {
    nodes.push(LEAF, Math.round(255 * shareOf(table, members)), 0, 0);
    return;
  }
  const place = places[split.feature] as Uint8Array;
  const at = nodes.length;
  nodes.push(split.feature, split.cut, 0, 0);
  grow(
    table,
    members.filter((i) => (place[i] as number) <= split.cut),
  );
  const further = (nodes.length - at) / NODE;
  nodes[at + 2] = further >> 8;
  nodes[at + 3] = further & 255;
  grow(
    table,
    members.filter((i) => (place[i] as number) > split.cut),
  );
}

/** Of some features, each at a cut that chance chooses, the one that parts right from wrong best; null where none does. */
function splitOf(table: Table, members: readonly number[]): { feature: number; cut: number } | null {
  const { rows, places, random } = table;
  const label = rows[members[0] as number]?.label;
  if (members.length < 2 * FEWEST || members.every((i) => rows[i]?.label === label)) return null;
  const left = places.map((_, f) => f);
  let best: { feature: number; cut: number; gain: number } | null = null;
  for (let tries = Math.ceil(TRIED * left.length); tries > 0 && left.length > 0; ) {
    const drawn = Math.floor(random() * left.length);
    const feature = left[drawn] as number;
    left[drawn] = left[left.length - 1] as number;
    left.pop();
    const place = places[feature] as Uint8Array;
    let [least, most] = [255, 0];
    for (const i of members) {
      least = Math.min(least, place[i] as number);
      most = Math.max(most, place[i] as number);
    }
    if (least === most) continue;
    tries--;
    const cut = least + Math.floor(random() * (most - least));
    const gain = gainOf(table, members, place, cut);
    if (gain !== null && (best === null || gain > best.gain)) best = { feature, cut, gain };
  }
  return best;
}

/** How unmixed the two sides are, by Gini's measure; null where one is too small. */
function gainOf({ rows }: Table, members: readonly number[], place: Uint8Array, cut: number): number | null {
  let [low, lowRight, high, highRight, few] = [0, 0, 0, 0, 0];
  for (const i of members) {
    const { share, label } = rows[i] as Row;
    if ((place[i] as number) <= cut) {
      few++;
      low += share;
      lowRight += share * label;
    } else {
      high += share;
      highRight += share * label;
    }
  }
  return few < FEWEST || members.length - few < FEWEST ? null : lowRight ** 2 / low + highRight ** 2 / high;
}

function shareOf({ rows }: Table, members: readonly number[]): number {
  const own = members.map((i) => rows[i] as Row);
  const all = own.reduce((sum, { share }) => sum + share, 0);
  return own.reduce((sum, { share, label }) => sum + share * label, 0) / all;
}

/** Places between the values that there are, evenly fewer where they are many. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const between = sorted.slice(1).map((value, i) => Math.round(((value + (sorted[i] as number)) / 2) * PARTS) / PARTS);
  const cuts = [...new Set(between)];
  const step = Math.max(1, cuts.length / CUTS);
  return Array.from({ length: Math.min(CUTS, cuts.length) }, (_, i) => cuts[Math.floor(i * step)] as number);
}

function placeOf(value: number, cuts: readonly number[]): number {
  const place = cuts.findIndex((cut) => value <= cut);
  return place < 0 ? cuts.length : place;
}

export function bytesOf({ nodes, ...rest }: Forest): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(rest)}\n`), Buffer.from(nodes)]);
}

const FOLDS = 10;

/** Chances of each row by trees grown without its group and a tenth of the others. */
export function leftOutOfTrees(rows: readonly Row[], names: readonly string[]): number[] {
  const groups = [...new Set(rows.map((row) => row.group))];
  const fold = ({ group }: Row) => groups.indexOf(group) % FOLDS;
  const chances = new Map<Row, number>();
  for (let each = 0; each < Math.min(FOLDS, groups.length); each++) {
    const forest = trainForest(
      rows.filter((row) => fold(row) !== each),
      names,
    );
    for (const row of rows.filter((own) => fold(own) === each))
      chances.set(row, chanceOf(forest, evidenceOf(row, names)));
  }
  return rows.map((row) => chances.get(row) as number);
}

function evidenceOf({ values }: Row, names: readonly string[]): Evidence {
  return Object.fromEntries(names.map((name, f) => [name, values[f] as number]));
}
