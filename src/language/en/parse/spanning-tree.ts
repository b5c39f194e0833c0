/**
 * The best tree with one root (Chu, Liu & Edmonds). Scores are rows of `count + 1` numbers, one row a word: how well each
 * other word would be its head, and last how well it would be the root. Returned are heads, `count` for the root.
 */
export function bestTree(scores: Float64Array, count: number): Int32Array {
  const heads = bestHeads(scores, count);
  if (heads.filter((head) => head === count).length === 1 && cycleOf(heads, count) === null) return heads;
  let best = heads;
  let bestSum = Number.NEGATIVE_INFINITY;
  for (const root of likelyRoots(scores, count)) {
    const tree = spanning(withRoot(scores, count, root), count);
    let sum = 0;
    for (let i = 0; i < count; i++) sum += scores[i * (count + 1) + (tree[i] as number)] as number;
    if (sum > bestSum) {
      best = tree;
      bestSum = sum;
    }
  }
  return best;
}

const ROOTS_TRIED = 3;

/** The words that lose least, or gain most, by being the root. */
function likelyRoots(scores: Float64Array, count: number): number[] {
  const size = count + 1;
  const gain = (i: number) => {
    let best = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < count; j++) best = Math.max(best, scores[i * size + j] as number);
    return (scores[i * size + count] as number) - best;
  };
  const gains = Array.from({ length: count }, (_, i) => gain(i));
  return gains
    .map((_, i) => i)
    .sort((a, b) => (gains[b] as number) - (gains[a] as number))
    .slice(0, ROOTS_TRIED);
}

/** Only this word can be the root, and it can be nothing else. */
function withRoot(scores: Float64Array, count: number, root: number): Float64Array {
  const size = count + 1;
  const fixed = scores.slice(0, count * size);
  for (let i = 0; i < count; i++) fixed[i * size + count] = Number.NEGATIVE_INFINITY;
  fixed.fill(Number.NEGATIVE_INFINITY, root * size, root * size + count);
  fixed[root * size + count] = scores[root * size + count] as number;
  return fixed;
}

function bestHeads(scores: Float64Array, count: number): Int32Array {
  const heads = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const row = i * (count + 1);
    let best = 0;
    for (let j = 1; j <= count; j++) if ((scores[row + j] as number) > (scores[row + best] as number)) best = j;
    heads[i] = best;
  }
  return heads;
}

/** The words of a circle of heads, or null. */
function cycleOf(heads: Int32Array, count: number): number[] | null {
  const seenFrom = new Int32Array(count).fill(-1);
  for (let start = 0; start < count; start++) {
    let i = start;
    while (i < count && seenFrom[i] === -1) {
      seenFrom[i] = start;
      i = heads[i] as number;
    }
    if (i >= count || seenFrom[i] !== start) continue;
    const cycle = [i];
    for (let j = heads[i] as number; j !== i; j = heads[j] as number) cycle.push(j);
    return cycle;
  }
  return null;
}

/** Takes the best head of each word; a circle becomes one word, and the tree of what is left says where it is opened. */
function spanning(scores: Float64Array, count: number): Int32Array {
  const heads = bestHeads(scores, count);
  const cycle = cycleOf(heads, count);
  if (cycle === null) return heads;
  const size = count + 1;
  const at = (i: number, j: number) => scores[i * size + j] as number;
  const inside = new Set(cycle);
  const rest = Array.from({ length: count }, (_, i) => i).filter((i) => !inside.has(i));
  const one = rest.length;
  const smaller = new Float64Array((one + 1) * (one + 2)).fill(Number.NEGATIVE_INFINITY);
  const put = (i: number, j: number, score: number) => {
    smaller[i * (one + 2) + j] = score;
  };
  const best = (of: readonly number[], value: (i: number) => number) =>
    of.reduce((a, b) => (value(b) > value(a) ? b : a));
  const loss = (i: number, j: number) => at(i, j) - at(i, heads[i] as number);
  const leaving = rest.map((i) => best(cycle, (j) => at(i, j)));
  const targets = [...rest, count];
  const entering = targets.map((j) => best(cycle, (i) => loss(i, j)));
  rest.forEach((i, a) => {
    for (const [b, j] of rest.entries()) put(a, b, at(i, j));
    put(a, one, at(i, leaving[a] as number));
    put(a, one + 1, at(i, count));
  });
  for (const [b, j] of targets.entries()) put(one, b < one ? b : one + 1, loss(entering[b] as number, j));
  const found = spanning(smaller, one + 1);
  const real = (head: number) => (head === one + 1 ? count : (rest[head] as number));
  rest.forEach((i, a) => {
    heads[i] = found[a] === one ? (leaving[a] as number) : real(found[a] as number);
  });
  const above = found[one] as number;
  heads[entering[above === one + 1 ? one : above] as number] = real(above);
  return heads;
}
