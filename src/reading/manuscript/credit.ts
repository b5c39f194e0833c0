import type { Span } from '../../model.ts';

/** Names in brackets behind the last full stop, as "(Agency)" or "[Jane Doe/Agency]"; a citation has figures or a colon. */
const CREDIT =
  /[.!?…]["”’']?\s*[([]((?:[Cc]ourtesy of |[Ff]ile |[Pp]hoto(?:s|graph)?:? |[Ii]mage:? |by |via )*\p{Lu}[\p{L}.&'’-]{0,30}(?:(?:, |\/| |: )(?:via |for |the |of )?\p{Lu}[\p{L}.&'’-]{0,30}){0,6})[)\]]\.?$/u;
/** Words of a credit that no citation and no remark has. */
const OF_A_CREDIT =
  /\/|\b(?:photo(?:s|graph)?|image|file|courtesy|handout|pool|via|getty|reuters|press|agency|news|images|pictures|wire)\b|^\p{Lu}{2,5}$/iu;
/** The same, where it names an agency alone. */
const SIGN_OFF = /[.!?…"”’']\s*[([]((?:The )?\p{Lu}[\p{L}.&'’]{1,20}(?:[ -]\p{Lu}[\p{L}.&'’]{1,20}){0,3})[)\]]\.?$/u;
const PHOTO_CREDIT =
  /(?:(?:photo(?:graph)?|picture|image)s?(?: (?:by|credit|courtesy of|source)\b|\s?[:/])|\bcourtesy of\b|\bgetty images|\bhandout\b|\bfile photo)[^.!?]{0,80}$/i;
const TAKER = /\b\p{Lu}\p{L}{1,20}\/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}[)\]]?$/u;
/** What is said of a picture and seldom of anything else. */
const OF_A_PICTURE =
  /\((?:left|right|center|centre|l|r|c|top|bottom|front|back|far left|far right|(?:second|third) from (?:left|right))\)|\b(?:pictured|(?:is|are) (?:seen|shown|pictured)|poses? (?:with|for|during)|file (?:photo|picture)|(?:this|an?) (?:undated |handout |file |aerial |combination )?(?:photo(?:graph)?|picture|image)\b|shakes? hands (?:with|before|during))/i;
const LABELLED = /^(?:photo|image|picture|caption|image caption|photo caption)\s?[:,]\s/i;

/** Whether words say by themselves that they belong to a picture. */
export function isCaption(words: string): boolean {
  if (words.length > 600) return false;
  return (
    LABELLED.test(words) || (OF_A_PICTURE.test(words) && endsWithCredit(words)) || PHOTO_CREDIT.test(words.slice(-120))
  );
}

/** Whether a credit stands at the end: that of a picture, or of the whole article below its last sentence. */
export function endsWithCredit(words: string): boolean {
  const tail = words.slice(-120);
  return CREDIT.test(tail) || PHOTO_CREDIT.test(tail) || TAKER.test(tail);
}

/** Whether what stands at the end can be nothing but the credit of a picture. */
export function endsWithPhotoCredit(words: string): boolean {
  const tail = words.slice(-120);
  const credit = CREDIT.exec(tail)?.[1];
  return (credit !== undefined && OF_A_CREDIT.test(credit)) || PHOTO_CREDIT.test(tail) || TAKER.test(tail);
}

/** The agency that the last paragraph of an article is signed with, within the words. */
export function signOff(words: string): Span | null {
  const from = Math.max(0, words.length - 120);
  const match = SIGN_OFF.exec(words.slice(from));
  const agency = match?.[1];
  if (!match || agency === undefined) return null;
  const start = from + match.index + match[0].lastIndexOf(agency);
  return { start, end: start + agency.length };
}

/** The first half of words that stand twice in one block, as a page prints a caption and its alternative text. */
export function once(words: string): string {
  const middle = Math.floor(words.length / 2);
  for (const cut of [middle - 1, middle, middle + 1]) {
    const first = words.slice(0, cut).trimEnd();
    if (first.length > 20 && first === words.slice(cut).trimStart()) return first;
  }
  return words;
}
