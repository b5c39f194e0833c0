import type { Span } from '../model.ts';

/** Names, sayings and counts that are written with the words of dates. */
const NAMES = [
  /\b(?:Bloody|Black|Super|Cyber|Fat|Ruby|Freaky|Casual|Giving|Super Bowl|Sheffield|Man|Joe)\s(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/g,
  /\bBlack\s(?:January|March|July|September|October)\b/g,
  /\b(?:Sunday|Saturday|Monday|Thursday)\s(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Tribune|Star|World|Age|Independent|Business|People|Sun|Mercury|Mass|School|Night\s(?:Live|Football)|Evening\sPost)\b/g,
  /\bSunday\s(?:school|best|roast|drivers?|papers?|newspapers?|mass)\b/g,
  /\b(?:Friday|Sunday)\sprayers?\b/g,
  /\bFriday\sthe\s13th\b/gi,
  /\bMonday[\s-]morning\squarterback\w*/gi,
  /\bWednesday\sAddams\b/g,
  /\b(?:Million|Long|Women[’']s|Freedom|Salt|Death|Protest|Forced)\s(?:Man\s)?March\b/g,
  /\bMarch\s(?:on|for|of)\s(?!\d)(?:the\s)?\p{Lu}?\p{L}+/gu,
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Minister|President|Secretary|Senator|Sen|Rep|Judge|Theresa|Brian|Elaine)\.?\s(?:May|April|June|August|March)\b/g,
  /\b[Tt]he\sMay\s(?:government|cabinet|administration|ministry)\b/g,
  /\b(?:1984|1917|2012|1408)(?=[”"’])/g,
  /\b(?:Summer|Winter)\s(?:Olympics|Palace|Games|War)\b/g,
  /\b(?:Prague|Arab)\s(?:Spring|spring)\b/g,
  /\bOctober\s(?:Revolution|surprise)\b/g,
  /(?<![\d/])9\/11\b(?!\/)/g,
  /\b24\/7\b/g,
  /(?<!\w)\+?\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]\d{4}\b/g,
];

/** Where no date may be read, though the words look like one. */
export function noDates(sentence: string): Span[] {
  return NAMES.flatMap((name) =>
    [...sentence.matchAll(name)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
