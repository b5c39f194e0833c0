import { editDistance } from '../../text/edit-distance.ts';
import { apart } from './jamo.ts';
import { nounsWritten } from './nouns.ts';

/** Letters of one key, or of one sound, that are taken for each other. */
const CONFUSED = ['ᅢᅦᅤᅨ', 'ᅥᅧ', 'ᅡᅣ', 'ᅩᅭ', 'ᅮᅲ', 'ᅬᅫᅰ', 'ᅴᅵ', 'ᄀᄁᄏ', 'ᄃᄄᄐ', 'ᄇᄈᄑ', 'ᄉᄊ', 'ᄌᄍᄎ', 'ᆺᆻ', 'ᆨᆩᆿ', 'ᆫᆭ'] as const;

/** Letters of a name from which on one slip, and two, leave it the same name. */
const ONE_SLIP = 6;
const TWO_SLIPS = 12;
/** Letters of the longest word in which slips are looked for. */
const LONGEST = 40;

/** A word as it may have been meant: a name with a letter amiss, with all that stands behind it. */
export function nearName(word: string, names: Iterable<string>): string | null {
  let best: { readonly text: string; readonly steps: number } | null = null;
  for (const name of names) {
    const letters = apart(name);
    const allowed = letters.length < ONE_SLIP ? 0 : letters.length < TWO_SLIPS ? 1 : 2;
    if (allowed === 0) continue;
    for (let length = Math.max(2, name.length - 1); length <= Math.min(word.length, name.length + 1); length++) {
      const steps = editDistance(apart(word.slice(0, length)), letters, allowed);
      if (steps > allowed || (best && best.steps <= steps)) continue;
      best = { text: name + word.slice(length), steps };
    }
  }
  return best?.text ?? null;
}

/** Syllables of a noun from which on a letter amiss leaves it the same noun. */
const LONG_NOUN = 3;

/** A word as it may have been meant: the one long noun that is a letter from it, with all that stands behind it. */
export function nearNoun(word: string): string | null {
  const near = new Set<string>();
  for (const noun of nounsWritten()) {
    if (noun.length < LONG_NOUN || word.length < noun.length || /[^가-힣]/.test(noun)) continue;
    if (word[0] === noun[0] && editDistance(apart(word.slice(0, noun.length)), apart(noun), 1) <= 1)
      near.add(noun + word.slice(noun.length));
  }
  const [only, ...others] = near;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The name of several words whose last begins the second of two words, and whose first is nearly the first of them. */
export function nearGivenName(first: string, second: string, names: Iterable<string>): string | null {
  for (const name of names) {
    const [given = '', family, ...more] = name.split(' ');
    if (!family || more.length > 0) continue;
    if (first === given && editDistance(apart(second.slice(0, family.length)), apart(family), 1) <= 1) return name;
    if (!second.startsWith(family)) continue;
    if (first.length > 1 && editDistance(apart(first), apart(given), 2) <= 2) return name;
  }
  return null;
}

/** A word with one letter for another that is often taken for it, each in turn. */
export function* respelled(word: string): Generator<string> {
  const letters = apart(word);
  if (letters.length > LONGEST) return;
  for (let at = letters.length - 1; at >= 0; at--) {
    const letter = letters[at] as string;
    for (const other of CONFUSED.find((group) => group.includes(letter)) ?? '')
      if (other !== letter) yield (letters.slice(0, at) + other + letters.slice(at + 1)).normalize('NFC');
  }
}
