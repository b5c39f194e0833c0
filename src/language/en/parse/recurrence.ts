/**
 * A gated linear recurrence over a sentence, the first half of the width forwards and the second backwards:
 * c = f · c + (1 - f) · u, and r · c is added to `states`. `gates` holds u, f and r of each word, each of the width;
 * f and r before the sigmoid.
 */
export function recur(gates: Float64Array, count: number, width: number, states: Float64Array): void {
  const half = width / 2;
  for (let k = 0; k < half; k++) {
    let c = 0;
    for (let n = 0, g = k, s = k; n < count; n++, g += 3 * width, s += width) {
      const f = sigmoid(gates[g + width] as number);
      c = f * c + (1 - f) * (gates[g] as number);
      states[s] = (states[s] as number) + sigmoid(gates[g + 2 * width] as number) * c;
    }
  }
  for (let k = half; k < width; k++) {
    let c = 0;
    for (let n = count - 1; n >= 0; n--) {
      const g = n * 3 * width + k;
      const s = n * width + k;
      const f = sigmoid(gates[g + width] as number);
      c = f * c + (1 - f) * (gates[g] as number);
      states[s] = (states[s] as number) + sigmoid(gates[g + 2 * width] as number) * c;
    }
  }
}

const FINE = 64;
const FAR = 12;
/** At steps of 1/64 from -12 to 12, and one more to draw a line to. */
const SIGMOID = Float64Array.from({ length: 2 * FAR * FINE + 2 }, (_, i) => 1 / (1 + Math.exp(FAR - i / FINE)));

/** Off by less than 0.00001. */
function sigmoid(x: number): number {
  if (x >= FAR) return 1;
  if (!(x > -FAR)) return 0;
  const place = (x + FAR) * FINE;
  const at = Math.floor(place);
  const below = SIGMOID[at] as number;
  return below + (place - at) * ((SIGMOID[at + 1] as number) - below);
}

/** Each vector with mean 0 and variance 1; gains and offsets stand in the layer behind. */
export function normalise(states: Float64Array, count: number, width: number, into: Float64Array): void {
  for (let n = 0; n < count; n++) {
    const from = n * width;
    let mean = 0;
    for (let k = from; k < from + width; k++) mean += states[k] as number;
    mean /= width;
    let variance = 0;
    for (let k = from; k < from + width; k++) variance += ((states[k] as number) - mean) ** 2;
    const scale = 1 / Math.sqrt(variance / width + 1e-5);
    for (let k = from; k < from + width; k++) into[k] = ((states[k] as number) - mean) * scale;
  }
}
