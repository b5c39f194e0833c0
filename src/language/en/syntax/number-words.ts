const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );

/** Words that name a whole number, or a place in an order. */
export const NUMBER_WORDS: ReadonlyMap<string, { readonly value: number; readonly isOrdinal: boolean }> = new Map(
  [
    ...CARDINALS.map((word, i) => [word, i, false] as const),
    ...TENS.map((word, i) => [word, (i + 3) * 10, false] as const),
    ...ORDINALS.map((word, i) => [word, i + 1, true] as const),
    ['dozen', 12, false] as const,
    ['hundred', 100, false] as const,
    ['thousand', 1000, false] as const,
    ['million', 1e6, false] as const,
    ['single', 1, false] as const,
    ['inaugural', 1, true] as const,
    ['once', 1, false] as const,
    ['twice', 2, false] as const,
  ].map(([word, value, isOrdinal]) => [word, { value, isOrdinal }]),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['tenth', 1 / 10],
]);

export const SHARE_UNITS: ReadonlySet<string> = new Set(['percent', 'percentage', 'cent', '%', 'pct']);

/** What stands before a number and says from where to where it may be. */
export const AMOUNT_BOUNDS: ReadonlyMap<string, 'above' | 'below' | 'near' | 'nearly'> = new Map([
  ...['more than', 'at least', 'over', 'no fewer than', 'no less than', 'above', 'upwards of', 'not fewer than'].map(
    (words) => [words, 'above'] as const,
  ),
  ...['less than', 'fewer than', 'under', 'at most', 'up to', 'no more than', 'below', 'not more than'].map(
    (words) => [words, 'below'] as const,
  ),
  ...['about', 'around', 'roughly', 'some', 'approximately'].map((words) => [words, 'near'] as const),
  ...['almost', 'nearly', 'just under', 'close to'].map((words) => [words, 'nearly'] as const),
]);
