import type { Locale } from '../model.ts';
import { hasHangul } from './hangul.ts';

/** Share of Hangul from which on a text is Korean; one syllable says as much as two Latin letters. */
const FAIR = 0.35;
/** Words that only an English sentence has; names and initials stand in Korean ones as well. */
const ENGLISH =
  /\b(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|will|would|does|do|did|has|have|can|the|of|at|to|with|from|about|and)\b/i;

/** The language in which a text is written; a Korean name in an English sentence leaves it English. */
export function localeOf(text: string): Locale {
  if (!hasHangul(text)) return 'en';
  const whole = text.normalize('NFC');
  const words = whole.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const korean = words.filter(hasHangul).length;
  if (ENGLISH.test(whole) && korean * 2 <= words.length) return 'en';
  const letters = whole.match(/\p{L}/gu) ?? [];
  const syllables = letters.filter(hasHangul).length;
  return (2 * syllables) / (letters.length + syllables) >= FAIR ? 'ko' : 'en';
}
