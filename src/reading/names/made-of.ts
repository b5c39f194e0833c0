import {
  BODY_WORDS,
  FIRM_ENDINGS,
  OTHER_WORDS,
  PLACE_OPENERS,
  PLACE_WORDS,
  WEAK_BODY_WORDS,
} from '../../language/bodies.ts';
import { TITLE_HEADS } from '../../language/professions.ts';
import type { Word } from '../line.ts';

/** What the words of a name say it is; null where they do not tell. */
export function madeOf(words: readonly Word[], from: number, to: number): 'organization' | 'place' | 'other' | null {
  const lows = words.slice(from, to).map(({ low }) => low.replace(/\.$/, ''));
  const last = lows.at(-1) ?? '';
  if (to - from === 1) return OTHER_WORDS.has(last) ? 'other' : null;
  if (OTHER_WORDS.has(last) || /^(?:hurricane|storm|typhoon|cyclone|operation)$/.test(lows[0] ?? '')) return 'other';
  const of = lows.findIndex((low) => low === 'of' || low === 'for');
  const head = of > 0 ? (lows[of - 1] ?? '') : last;
  if (TITLE_HEADS.has(head) && of > 0) return null;
  if (FIRM_ENDINGS.has(last)) return 'organization';
  if (BODY_WORDS.has(head) && (!WEAK_BODY_WORDS.has(head) || head !== 'city')) return 'organization';
  // "Chairwoman Birgitte Dam"
  if (TITLE_HEADS.has(lows[0] ?? '') && !PLACE_OPENERS.has(lows[0] ?? '')) return null;
  if (PLACE_WORDS.has(head) || PLACE_OPENERS.has(lows[0] ?? '')) return 'place';
  // "Police Chief John Smith", "House Speaker Ann Lee": a body before a post makes no body of the person.
  if (lows.some((low) => TITLE_HEADS.has(low))) return null;
  return lows.some((low) => BODY_WORDS.has(low) && !WEAK_BODY_WORDS.has(low)) ? 'organization' : null;
}
