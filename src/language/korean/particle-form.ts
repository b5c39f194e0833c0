import { withoutTail } from '../../text/tail.ts';

/** Particles whose form hangs on the sound before, by the form that follows a consonant. */
const AFTER_VOWEL = { 은: '는', 이: '가', 을: '를', 과: '와', 이라는: '라는' } as const;

/** Digits are read aloud: il, i, sam … end in a consonant or not. */
const CONSONANT_DIGITS = /[013678]$/;
/** English words as Koreans read them: a vowel letter or one that adds a vowel is none; s, t, d and the like add one. */
const CONSONANT_LETTERS = /(?:[lmn]|[aeiou][bckp]|ng|[^aeiouy]le)$/i;
/** Initialisms are read letter by letter: L, M, N and R end in a consonant. */
const CONSONANT_INITIALS = /(?:^|[\p{Lu}.])[LMNR]\.?$/u;

/** The form of a particle that follows a word, by its last sound; marks behind the word are passed over. */
export function withParticle(word: string, particle: keyof typeof AFTER_VOWEL): string {
  return endsInConsonant(withoutTail(word.normalize('NFC'), /[^\p{L}\p{N}.]/u)) ? particle : AFTER_VOWEL[particle];
}

function endsInConsonant(word: string): boolean {
  const last = withoutTail(word, /\./).at(-1) ?? '';
  if (/[가-힣]/.test(last)) return (last.charCodeAt(0) - 0xac00) % 28 > 0;
  if (/\p{N}/u.test(last)) return CONSONANT_DIGITS.test(last);
  if (/\p{Lu}/u.test(last)) return CONSONANT_INITIALS.test(word);
  return CONSONANT_LETTERS.test(word);
}
