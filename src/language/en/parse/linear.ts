import type { Bytes } from './weights.ts';

/**
 * Products of vectors with a matrix of bytes. JavaScript multiplies one pair of numbers at a time, but a double holds
 * 53 bits and a sum of products here takes 26: two rows share each number, one in the upper and one in the lower half,
 * so that one multiplication does the work of two. All sums are whole numbers and therefore exact, on every machine.
 */
export interface Linear {
  readonly rows: number;
  readonly columns: number;
  /** Eight rows in four numbers, column by column. */
  readonly packed: Float64Array;
  readonly scales: Float64Array;
  readonly bias: Float64Array;
}

/** What a lower half is less than, times two: 1023 · 127 · 256 columns. */
const HALF = 2 ** 26;
/** Inputs are whole numbers up to this. */
const STEPS = 1023;
const MOST_COLUMNS = 256;

/** Rows have to be a multiple of eight. */
export function linear({ rows, columns, scales, numbers }: Bytes, bias?: Float32Array): Linear {
  if (columns > MOST_COLUMNS || rows % 8 !== 0)
    throw new Error(`no kernel for a matrix of ${rows} rows, ${columns} columns`);
  const biases = new Float64Array(rows);
  if (bias) biases.set(bias);
  const perStep = new Float64Array(scales);
  for (let row = 0; row < rows; row++) perStep[row] = (perStep[row] as number) / STEPS;
  return { rows, columns, packed: pack(rows, columns, numbers), scales: perStep, bias: biases };
}

function pack(rows: number, columns: number, numbers: Int8Array): Float64Array {
  const packed = new Float64Array((rows / 2) * columns);
  for (let low = 0, row = 0; row < rows; row += 2, low += 2 * columns) {
    let at = (row >> 3) * 4 * columns + ((row & 7) >> 1);
    for (let k = low; k < low + columns; k++, at += 4) {
      packed[at] = (numbers[k] as number) + (numbers[k + columns] as number) * HALF;
    }
  }
  return packed;
}

let steps = new Float64Array(0);
let sizes = new Float64Array(0);

/** Of `count` vectors, one after another in `input`, those of `output`: matrix times vector, plus the bias. */
export function apply(layer: Linear, input: Float64Array, count: number, output: Float64Array): void {
  const { rows, columns, packed } = layer;
  inSteps(input, count, columns);
  const { scales, bias } = layer;
  for (let row = 0, block = 0; row < rows; row += 8, block += 4 * columns) {
    for (let n = 0; n < count; n += 2) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      const x = n * columns;
      for (let k = 0, w = block; k < columns; k++, w += 4) {
        const one = steps[x + k] as number;
        const two = steps[x + columns + k] as number;
        const w0 = packed[w] as number;
        const w1 = packed[w + 1] as number;
        const w2 = packed[w + 2] as number;
        const w3 = packed[w + 3] as number;
        a0 += one * w0;
        a1 += one * w1;
        a2 += one * w2;
        a3 += one * w3;
        b0 += two * w0;
        b1 += two * w1;
        b2 += two * w2;
        b3 += two * w3;
      }
      const size = sizes[n] as number;
      let to = n * rows + row;
      unpack(output, to, a0, size, scales, bias, row);
      unpack(output, to + 2, a1, size, scales, bias, row + 2);
      unpack(output, to + 4, a2, size, scales, bias, row + 4);
      unpack(output, to + 6, a3, size, scales, bias, row + 6);
      if (n + 1 === count) continue;
      const other = sizes[n + 1] as number;
      to += rows;
      unpack(output, to, b0, other, scales, bias, row);
      unpack(output, to + 2, b1, other, scales, bias, row + 2);
      unpack(output, to + 4, b2, other, scales, bias, row + 4);
      unpack(output, to + 6, b3, other, scales, bias, row + 6);
    }
  }
}

function unpack(
  output: Float64Array,
  at: number,
  sum: number,
  size: number,
  scales: Float64Array,
  bias: Float64Array,
  row: number,
): void {
  const upper = Math.round(sum / HALF);
  output[at] = (sum - upper * HALF) * size * (scales[row] as number) + (bias[row] as number);
  output[at + 1] = upper * size * (scales[row + 1] as number) + (bias[row + 1] as number);
}

/** Each vector in whole steps of its own size. One vector more than there are stays at zero, for pairs. */
function inSteps(input: Float64Array, count: number, columns: number): void {
  const needed = (count + 1) * columns;
  if (steps.length < needed) steps = new Float64Array(needed * 2);
  if (sizes.length <= count) sizes = new Float64Array(count * 2 + 2);
  for (let n = 0; n < count; n++) {
    const from = n * columns;
    let most = 0;
    for (let k = from; k < from + columns; k++) most = Math.max(most, Math.abs(input[k] as number));
    sizes[n] = most;
    const scale = most === 0 ? 0 : STEPS / most;
    for (let k = from; k < from + columns; k++) steps[k] = Math.round((input[k] as number) * scale);
  }
  steps.fill(0, count * columns, needed);
}
