/** One choice among several: the features of each, and how good each is, 0 to 1. */
export interface Choice {
  /** Per candidate the numbers of its features. */
  readonly candidates: readonly Int32Array[];
  readonly worth: Float64Array;
}

export interface Options {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

/**
 * A log-linear model that gives most of its mass to the best candidates: gradient ascent (AdaGrad) on the expected
 * worth of what it would choose, mixed with the likelihood of the best. Returns the weights by number of feature.
 */
export function trainSoftmax(
  choices: readonly Choice[],
  features: number,
  { rounds, rate, decay, seed }: Options,
): Float64Array {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(1e-6);
  const random = generator(seed);
  const order = choices.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const i of order) step(choices[i] as Choice, weights, squares, rate, decay);
  }
  return weights;
}

export function scoresOf({ candidates }: Choice, weights: Float64Array): Float64Array {
  return Float64Array.from(candidates, (list) => {
    let sum = 0;
    for (const f of list) sum += weights[f] as number;
    return sum;
  });
}

function step(choice: Choice, weights: Float64Array, squares: Float64Array, rate: number, decay: number): void {
  const chances = softmax(scoresOf(choice, weights));
  const goal = goalOf(choice.worth);
  choice.candidates.forEach((list, c) => {
    const gradient = (goal[c] as number) - (chances[c] as number);
    if (Math.abs(gradient) < 1e-5) return;
    for (const f of list) {
      const g = gradient - decay * (weights[f] as number);
      squares[f] = (squares[f] as number) + g * g;
      weights[f] = (weights[f] as number) + (rate * g) / Math.sqrt(squares[f] as number);
    }
  });
}

/** Worth, sharpened: nearly all goes to the best, a little to what is nearly as good. */
function goalOf(worth: Float64Array): Float64Array {
  const sharp = worth.map((w) => (w < 0.3 ? 0 : w ** 6));
  const sum = sharp.reduce((a, b) => a + b, 0);
  return sum === 0 ? sharp.map(() => 1 / worth.length) : sharp.map((w) => w / sum);
}

function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const s of scores) if (s > most) most = s;
  const powers = scores.map((s) => Math.exp(s - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}

/** Mulberry32. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}
