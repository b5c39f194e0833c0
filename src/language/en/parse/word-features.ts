/** What the parser is told of a word by its form alone; training/parser/features.py is the same in Python. */
const BUCKETS = 8192;
const PREFIXES = [1, 2, 3, 4];
const SUFFIXES = [1, 2, 3, 4, 5];
const SHAPE = 32;
const LONGEST_SHAPE = 10;

/** The form under which a word is looked up among those that have a vector. */
export function lookupForm(word: string): string {
  return normal(word).toLowerCase();
}

/** Rows of the table of affixes: of the first and last letters, and of the shape. */
export function affixRows(word: string): number[] {
  const plain = normal(word);
  const lower = plain.toLowerCase().replace(/[0-9]/g, '0');
  return [
    ...PREFIXES.map((length) => hash(length, lower.slice(0, length))),
    ...SUFFIXES.map((length) => hash(16 + length, lower.slice(-length))),
    hash(SHAPE, shape(plain)),
  ];
}

/** Quotes and dashes in one form. */
function normal(word: string): string {
  if (/^[a-z0-9]+$/i.test(word)) return word;
  const plain = word
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-');
  if (plain === "''") return '"';
  return plain === '--' ? '-' : plain;
}

/** FNV-1a over UTF-16 code units. */
function hash(kind: number, text: string): number {
  let value = Math.imul(2166136261 ^ kind, 16777619);
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return (((value >>> 0) ^ (value >>> 15)) >>> 0) & (BUCKETS - 1);
}

/** Kinds of characters, a run of one kind written at most twice: "Lima" is "Xxx", "U.S." is "X.X.". */
function shape(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word[i] as string);
    if (!out.endsWith(kind + kind)) out += kind;
  }
  return out.slice(0, LONGEST_SHAPE);
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  const lower = character.toLowerCase();
  if (character.toUpperCase() !== lower) return character === lower ? 'x' : 'X';
  return character > '\x7f' ? 'o' : character;
}
