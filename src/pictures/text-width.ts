/** Widths in ems, not less than those of common sans-serif fonts, bold ones among them. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/^[ijl .,:;'‘’·]$/, 0.34],
  [/^[frtI!()[\]{}/\\-]$/, 0.45],
  [/^[acesvxyzJ“”]$/, 0.6],
  [/^[EFLPSTZ]$/, 0.68],
  [/^[Mm]$/, 0.98],
  [/^[W@%—…]$/, 1.1],
  [/^[A-Zw&+<=>~^]$/, 0.86],
  [/^[!-~–]$/, 0.66],
  [/^[\p{Mn}\p{Cf}]$/u, 0],
  [/^\p{Extended_Pictographic}$/u, 1.4],
];
/** As wide as high: the scripts of East Asia, and every letter of which nothing is known. */
const FULL = 1;

const known = new Map<string, number>();

/** How wide a text is at most, in ems. A letter with an accent is as wide as without. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    const base = /^\p{Script=Latin}$/u.test(character) ? [...character.normalize('NFD')][0] : character;
    width = CLASSES.find(([of]) => of.test(base ?? character))?.[1] ?? FULL;
    if (known.size > 5000) known.clear();
    known.set(character, width);
  }
  return width;
}
