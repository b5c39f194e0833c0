import type { Phrase } from './phrase.ts';
import { verbOfNoun } from './verb-forms.ts';
import type { Verb } from './verbs.ts';

/** "한국의 발표" is what it announced, "일본 얘기" is about it. */
export function isDoer({ kind }: Phrase, verb: Verb): boolean {
  return (kind === 'country' || kind === 'person') && !/^(?:talk about|discuss)$/.test(verb.en);
}

/** Whether a second verb only carries the ending of the first. */
export function carries(verb: Verb): boolean {
  return (
    Boolean(verb.light || verb.being || verb.denies || verb.telling) || verb.en === 'plan' || verb.en === 'be right'
  );
}

/** The verb that a noun of a deed makes; what takes place is done by nobody. */
export function deedOf({ kind, ko }: Phrase): Verb | null {
  const verb = kind === 'wh' ? null : verbOfNoun(ko);
  return verb?.subject === 'event' ? null : verb;
}
