import { loadWeights } from './weights.ts';

/** Fine tags (Penn) of forms with these endings. */
const VERB_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['VBD', 'ed'],
  ['VBN', 'ed'],
  ['VBG', 'ing'],
]);
const ENDING_IN_S: ReadonlySet<string> = new Set(['VBZ', 'NNS', 'NNPS']);
const COMPARED: ReadonlySet<string> = new Set(['JJR', 'JJS', 'RBR', 'RBS']);
const AS_WRITTEN: ReadonlySet<string> = new Set(['NNP', 'NNPS', 'CD', 'FW', 'ADD', 'SYM', 'LS', 'GW']);

let irregular: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

/** The base form of a word with this fine tag: "met" of the tag VBD is "meet", "talks" of NNS "talk". */
export function lemmaOf(word: string, fineTag: string): string {
  irregular ??= readIrregular();
  const plain = word.replace(/[’`´]/g, "'");
  const key = AS_WRITTEN.has(fineTag) ? plain : plain.toLowerCase();
  return irregular.get(fineTag)?.get(key) ?? regular(plain, fineTag);
}

/** The rules by which training/parser/lemmas.py tells what is irregular. */
function regular(word: string, fineTag: string): string {
  const lower = word.toLowerCase();
  const ending = VERB_ENDINGS.get(fineTag);
  if (ending !== undefined && lower.endsWith(ending) && lower.length > ending.length + 1) {
    const base = lower.slice(0, -ending.length);
    if (ending === 'ed' && base.endsWith('i')) return `${base.slice(0, -1)}y`;
    return commonest([base, `${base}e`, ...undoubled(base)]);
  }
  if (ENDING_IN_S.has(fineTag) && /[^s]s$/.test(lower) && lower.length > 2) {
    const base = singular(lower);
    return fineTag === 'NNPS' ? word.slice(0, 1) + base.slice(1) : base;
  }
  if (COMPARED.has(fineTag) && /(?:er|est)$/.test(lower) && lower.length > 4) {
    const base = lower.replace(/(?:er|est)$/, '');
    if (base.endsWith('i')) return `${base.slice(0, -1)}y`;
    return commonest([base, `${base}e`, ...undoubled(base)]);
  }
  return AS_WRITTEN.has(fineTag) ? word : lower;
}

function singular(lower: string): string {
  if (lower.endsWith('ies')) return commonest([`${lower.slice(0, -3)}y`, lower.slice(0, -1)]);
  if (lower.endsWith('es')) return commonest([lower.slice(0, -1), lower.slice(0, -2)]);
  return lower.slice(0, -1);
}

/** "stopp" is "stop" with its last letter written twice. */
function undoubled(base: string): string[] {
  return base.length > 3 && base.at(-1) === base.at(-2) ? [base.slice(0, -1)] : [];
}

/** The commonest of those that are words, else the first. */
function commonest(candidates: readonly [string, ...string[]]): string {
  const { words } = loadWeights();
  const rank = (word: string) => words.get(word) ?? Number.POSITIVE_INFINITY;
  return candidates.reduce((best, word) => (rank(word) < rank(best) ? word : best));
}

function readIrregular(): Map<string, Map<string, string>> {
  const pairs = (rows: string) => rows.split('\n').map((row) => row.split(' ') as [string, string]);
  return new Map(Object.entries(loadWeights().lemmas).map(([tag, rows]) => [tag, new Map(pairs(rows))]));
}
