/** A row of features with what it turned out to be. */
export interface Row {
  readonly group: string;
  readonly values: Float64Array;
  /** Number of its class. */
  readonly label: number;
  readonly share: number;
}

/** Multinomial logistic regression by gradient descent (AdaGrad, whole batches) with a pull to zero; one array of weights a class. */
export function trainLogistic(rows: readonly Row[], classes: number, pull: number, rounds = 400): Float64Array[] {
  const size = rows[0]?.values.length ?? 0;
  const weights = Array.from({ length: classes }, () => new Float64Array(size));
  const squares = Array.from({ length: classes }, () => new Float64Array(size).fill(1e-6));
  for (let round = 0; round < rounds; round++) {
    const gradients = Array.from({ length: classes }, () => new Float64Array(size));
    for (const row of rows) {
      const chances = chancesOf(row.values, weights);
      for (let c = 0; c < classes; c++) {
        const off = row.share * ((row.label === c ? 1 : 0) - (chances[c] as number));
        const gradient = gradients[c] as Float64Array;
        for (let f = 0; f < size; f++) gradient[f] = (gradient[f] as number) + off * (row.values[f] as number);
      }
    }
    for (let c = 0; c < classes; c++) {
      const [w, s, gradient] = [weights[c], squares[c], gradients[c]] as [Float64Array, Float64Array, Float64Array];
      for (let f = 0; f < size; f++) {
        const g = (gradient[f] as number) - pull * (w[f] as number);
        s[f] = (s[f] as number) + g * g;
        w[f] = (w[f] as number) + (0.5 * g) / Math.sqrt(s[f] as number);
      }
    }
  }
  return weights;
}

function chancesOf(values: Float64Array, weights: readonly Float64Array[]): number[] {
  const scores = weights.map((w) => {
    let sum = 0;
    for (let f = 0; f < values.length; f++) sum += (w[f] as number) * (values[f] as number);
    return sum;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Chances of each row by weights found without its group. */
export function leftOut(rows: readonly Row[], classes: number, pull: number, rounds = 400): number[][] {
  const chances = new Map<Row, number[]>();
  for (const group of new Set(rows.map((row) => row.group))) {
    const weights = trainLogistic(
      rows.filter((row) => row.group !== group),
      classes,
      pull,
      rounds,
    );
    for (const row of rows.filter((each) => each.group === group)) chances.set(row, chancesOf(row.values, weights));
  }
  return rows.map((row) => chances.get(row) as number[]);
}
