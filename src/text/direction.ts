import { sentences } from './sentences.ts';

/** Words of a plan: whatever day follows them lies ahead. */
const PLAN =
  /\b(?:will|shall|would|plan(?:s|ned|ning)?|schedul(?:ed|es)|set (?:to|for)|due|upcoming|expect(?:ed|s)|slated|poised|(?:going|likely|ready|agree[ds]?|decided|pledge[ds]?|vow(?:ed|s)|hop(?:es?|ed)|wants?|intends?|aims?|prepar(?:es?|ed|ing)) to)\b|[’']ll\b/i;

/** "Ministers to open summit Friday": the infinitive of headlines, not the way to a place. */
const HEADLINE =
  /(?<!\b(?:came|went|flew|met|had|sent|[a-z]+ed)\s)\bto (?!(?:the|an?|its?|their|his|her|our|this|that|these|those|him|them|(?:north|south|east|west)(?:ern)?|central|nearby|neighbou?ring)\b)[a-z]{2,}/;

/** A deed just before its day, as "said on Monday"; not so "will be held on Monday". */
const DEED =
  /(?<!\b(?:be|get)\s(?:[a-z]+ly\s)?)\b(?!(?:schedul|plann|expect|slat|postpon|delay|reschedul)ed\b)(?:said|told|met|held|took|taken|sent|went|came|flew|left|began|spoke|wrote|took place|[a-z]+ed)\s+(?:(?:early|late)\s+)?(?:[oi]n\s+)?$/i;

const COMING = /\bcoming\s+$/i;
/** Nothing but such words stands before a day that opens its sentence. */
const OPENING = /^[^\p{L}]*(?:(?:and|but|then|later|also|early|late|meanwhile|on|in)[\s,]+)*$/iu;
/** What follows these is another's deed: "On Sunday, the ministry said the talks will …". */
const REPORTING = /\b(?:said|says|told|announced|reported|confirmed|that|which|who)\b|;/i;

/** Whether the sentence around date words speaks of what is to come or of what was, or null when it does not tell. */
export function directionOf(text: string, start: number, end: number): 'ahead' | 'back' | null {
  const sentence = sentences(text).find((each) => each.start <= start && start < each.end);
  const before = text.slice(sentence?.start ?? 0, start);
  if (COMING.test(before)) return 'ahead';
  if (DEED.test(before)) return 'back';
  if (PLAN.test(before) || HEADLINE.test(before)) return 'ahead';
  if (!OPENING.test(before)) return null;
  const own = text.slice(end, sentence?.end).split(REPORTING)[0] ?? '';
  return PLAN.test(own) ? 'ahead' : null;
}
