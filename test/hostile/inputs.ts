import { PIECES } from './pieces.ts';

/** A hostile text, and how it was made. */
export interface Input {
  readonly text: string;
  readonly recipe: string;
}

/** All pieces; the first numbers begin with each of them in turn. */
export const ALL: readonly string[] = Object.values(PIECES).flat();
const OPENINGS: readonly string[] = [
  '',
  '',
  'so ',
  'who is ',
  'when ',
  'is it true that ',
  '언제 ',
  'The talks ',
  '(',
  '"',
  ' ',
];
const CLOSINGS: readonly string[] = [
  '',
  'z',
  'z',
  '?',
  '!',
  '.',
  ' when is it?',
  ' and who attends?',
  ' 언제야?',
  ')',
  '"',
  ' Z',
  '\n',
];
/** Times that a piece may stand in a text. */
const TIMES = { least: 50, most: 4000 };
/** Longest text, in characters: the pieces of many letters come less often. */
const LONGEST = 24_000;

/** The text of a number: a piece again and again with one of another kind between, or a few that take turns. */
export function hostileInput(number: number): Input {
  const random = numbersFrom(number);
  const of = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  // Every piece has its turn; what stands between is one kind's.
  const piece = ALL[number % ALL.length] as string;
  const between = random() < 0.4 ? '' : of(of(Object.values(PIECES)) as readonly string[]);
  const third = random() < 0.7 ? '' : of(ALL);
  const unit = `${piece}${between}${third}`;
  // Most texts are short, so that many can be tried.
  const wanted = Math.round(TIMES.least * (TIMES.most / TIMES.least) ** (random() ** 2));
  const times = Math.max(TIMES.least, Math.min(wanted, Math.floor(LONGEST / unit.length)));
  const [opening, closing] = [of(OPENINGS), of(CLOSINGS)];
  return {
    text: opening + unit.repeat(times) + closing,
    recipe: `number ${number}: ${JSON.stringify(opening)} + ${JSON.stringify(unit)} × ${times} + ${JSON.stringify(closing)}`,
  };
}

/** Numbers from 0 to 1, the same for a seed. */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
