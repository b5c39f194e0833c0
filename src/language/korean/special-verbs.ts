import type { Verb } from './verbs.ts';

/** What is done with words: "뭐라고 했어". */
export const SAY: Verb = { en: 'say', past: 'said', participle: 'said', subject: 'people' };

/** What countries have with one another: a 2+2. */
export const HAVE: Verb = { en: 'have', past: 'had', participle: 'had', subject: 'people' };
export const HOLD: Verb = { en: 'hold', past: 'held', participle: 'held', subject: 'people' };

export const ATTEND: Verb = { en: 'attend', past: 'attended', participle: 'attended', subject: 'people' };
export const MENTION: Verb = {
  en: 'mention',
  past: 'mentioned',
  participle: 'mentioned',
  subject: 'any',
  passive: true,
};
export const TAKE_PLACE: Verb = { en: 'take place', past: 'took place', participle: 'held', subject: 'event' };
export const SENT: Verb = { en: 'send', past: 'sent', participle: 'sent', subject: 'any', passive: true, moves: true };
export const DISCUSS: Verb = { en: 'discuss', past: 'discussed', participle: 'discussed', subject: 'people' };
/** What those do who meet. */
export const TALK: Verb = {
  en: 'talk about',
  past: 'talked about',
  participle: 'talked about',
  subject: 'people',
};

/** Whether the noun of a verb says what is held: talks. */
export function isLightNoun(verb: Verb): boolean {
  return verb.en === 'hold talks';
}

/** What tells that something is so. */
export const REPORTING = /^(?:confirm|deny|announce|say|expect|believe)$/;
