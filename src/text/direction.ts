import { isIrregularPast } from './tokens.ts';

/** Words of a plan or a duty: whatever day follows them lies ahead. */
const PLAN =
  /\b(?:will|won[’']t|shall|would|must|should|(?<!\b(?:the|an?|its|his|her|their|this|that|peace|rescue|budget)\s)plan(?:s|ned|ning)?|forecast for|schedul(?:ed|es)|set (?:to|for)|due|upcoming|coming|expect(?:ed|s)?|slated|poised|(?:going|likely|ready|agree[ds]?|decided|pledge[ds]?|vow(?:ed|s)|hop(?:es?|ed)|wants?|intends?|aims?|prepar(?:es?|ed|ing)|needs?|ha(?:s|ve)|(?:ordered|urged|invited|summoned) [\w’' -]{1,40}?) to|(?:could|may|might) [a-z]+|(?:as (?:early|soon) as)|no later than|(?:ha(?:s|ve)|g[ai]ven?(?: [\p{L}’']+){0,5}) until|ahead of|in advance of|(?:is|are) (?:to|[a-z]+ing)|(?:starting|beginning|effective)(?= (?:on )?$)|deadline (?:of|is)|(?:begin|start|open|resume|convene|expire|take (?:place|effect)|conclude)s?(?= (?:(?:here|again|early|late) )?(?:on )?$)|(?:begins|starts|opens|resumes|convenes|expires|ends|lapses|closes|reopens|takes (?:place|effect|force)|concludes|appl(?:y|ies)|vot(?:e|ers choose|ers elect)|go(?:es)? to the polls|(?:comes?|enters?|goes|go) in(?:to)? (?:force|effect)|meets|sits|sails|flies|departs|arrives|votes|faces|hosts|plays|visits|returns)\b)|[’']ll\b/giu;

/** "Ministers to open summit Friday": the infinitive of headlines, not the way to a place or to many. */
const HEADLINE =
  /(?<!\b(?:came|went|flew|met|had|sent|close|next|according|due|thanks|[a-z]+ed)\s)\bto (?!(?:the|an?|its?|their|his|her|our|this|that|these|those|him|them|(?:north|south|east|west)(?:ern)?|central|nearby|neighbou?ring|[a-z]+[a-rt-z]s)\b)[a-z]{2,}/;

/** A deed just before its day, as "said on Monday"; not so "will be held on Monday". */
const DEED =
  /(?<!\b(?:be|get)\s(?:[a-z]+ly\s)?)\b(?!(?:schedul|plann|expect|slat|postpon|delay|reschedul)ed\b)(?:said|told|met|held|took|taken|sent|went|came|flew|left|began|spoke|wrote|took place|[a-z]+ed)\s+(?:(?:early|late)\s+)?(?:[oi]n\s+)?$/i;

/** A deed anywhere. Without a helping verb these forms tell of what was. */
const PAST =
  /(?<!\b(?:be|been|being|get|have|a|the)\s(?:[a-z]+ly\s)?)\b(?:said|told|took|went|came|flew|began|spoke|wrote|was|were|did|had|fell|rose|won|lost|gave|got|made|found|kept|saw|ran|shot|drew|met|held|led|left|broke|struck|grew|became|sold|bought|paid|sank|swept|hung|beat)\b/g;
/** The same by their ending, as participles have it too: "will talk with officials accused of fraud Friday". */
const ENDING =
  /(?<!\b(?:be|been|being|get|have|to|a|the)\s(?:[a-z]+ly\s)?)\b(?!(?:hundred|need|red|bed|indeed|sacred|proceed|exceed|succeed|speed|feed|(?:schedul|plann|expect|slat|postpon|delay|reschedul)ed)\b)[a-z]+ed\b/g;

const COMING = /\b(?:coming|upcoming|ahead of)\s+(?:the\s+)?$/i;
const CLAUSE =
  /[,;:—–“”"()]|\b(?:and|but|while|after|before|which|who|where|when|because|as|that|since)\b(?! (?:early|soon) as)/;
/** Nothing but such words stands before a day that opens its sentence. */
const OPENING =
  /^[^\p{L}\d]*(?:(?:and|but|then|later|also|early|late|meanwhile|on|in|by|from|before|after|at|the|midnight|noon|\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)[\s,]+){0,8}$/iu;
/** What follows these is another's deed: "On Sunday, the ministry said the talks will …". */
const REPORTING = /\b(?:said|says|told|announced|reported|confirmed|that|which|who)\b|;/i;
/** Words that ask: askers speak in the past of what the writer had still to come. */
const ASKING =
  /\?|^\W*(?:so |and )?(?:was|were|did|is|are|has|had|have|do|does|will|when|where|what|who|why|how|which)\b/i;

/** What is put off, or has come to stand, until a day: that day lies ahead. */
const PUT_OFF =
  /\b(?:(?:postpon|delay|reschedul|adjourn|mov|shift|defer|suspend|extend|prolong|remand|push|slip)(?:[rp]?ed)|put (?:[^,;]{1,30} )?(?:off|back)|brought (?:[^,;]{1,30} )?forward|held over)\b[^,;]{0,50}\b(?:to|until|till)\s+(?:(?:late|early|at least)\s+)?$/i;
const LASTING =
  /\b(?:ha(?:s|ve) (?:been )?\p{L}+(?:ed|ut|en|ld|un)|(?:was|were) to \p{L}+)\b[^;]{0,60}\b(?:until|till)\s+(?:(?:late|early|at least)\s+)?$/iu;
const PASSIVE = /(?<=\b(?:is|are|be|been|being)\s(?:[a-z]+ly\s)?)[a-z]+ed\b/g;
const UNTIL = /\b(?:until|till)\s+(?:(?:late|early|at least|the end of)\s+)?$/i;
const BY = /\bby\s+(?:(?:late|early|mid|the end of)[\s-]+)?$/i;
const SINCE = /\bsince\s+(?:(?:early|late|last|about|at least)\s+)?$/i;
/** "after being sent off on Tuesday", "since leaving on Friday": done before whatever the sentence plans. */
const DONE_BEFORE = /\b(?:after|since|despite|for) (?:being|having|[a-z]{2,}ing)\b[^,;]{0,80}$/i;

/** So much before date words tells their direction; more only costs time. */
const REACH = 400;

/** Whether the sentence around date words speaks of what is to come or of what was, or null when it does not tell. */
export function directionOf(sentence: string, start: number, end: number): 'ahead' | 'back' | null {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  if (COMING.test(before)) return 'ahead';
  if (SINCE.test(before)) return 'back';
  if (lastsUntil(before)) return 'ahead';
  if (DEED.test(before) || DONE_BEFORE.test(before)) return 'back';
  if (start <= REACH && OPENING.test(before)) return ofOpening(sentence.slice(end, end + REACH));
  for (const clause of before.split(CLAUSE).reverse()) {
    const plan = lastOf(PLAN, clause);
    const past = lastOf(PAST, clause);
    if (plan > past) return 'ahead';
    if (past >= 0 || lastOf(ENDING, clause) >= 0) return 'back';
  }
  return HEADLINE.test(before) ? 'ahead' : null;
}

/** Whether a day surely comes after that of writing: what is put off to it, is to be done by it, or holds until it. */
export function isToCome(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  return lastsUntil(before) || (BY.test(before) && directionOf(sentence, start, end) === 'ahead');
}

function lastsUntil(before: string): boolean {
  if (PUT_OFF.test(before) || LASTING.test(before)) return true;
  if (!UNTIL.test(before)) return false;
  // "The offer stands until Friday": nothing in it is over.
  const words =
    before
      .replace(UNTIL, '')
      .replace(PASSIVE, '')
      .match(/\p{L}+/gu) ?? [];
  return words.length > 1 && !words.some(isPast);
}

/** Of a day that opens its sentence: by the first clause after it that tells. */
function ofOpening(after: string): 'ahead' | 'back' | null {
  const own = after.split(REPORTING)[0] ?? '';
  const plan = own.search(PLAN);
  const past = [PAST, ENDING].map((each) => own.search(each)).filter((at) => at >= 0);
  if (plan >= 0 && past.every((at) => plan < at)) return 'ahead';
  return past.length > 0 || own.length < after.length ? 'back' : null;
}

/** Whether a sentence asks. */
export function isQuestion(sentence: string): boolean {
  return ASKING.test(sentence.slice(0, REACH));
}

function isPast(word: string): boolean {
  const low = word.toLowerCase();
  return (
    isIrregularPast(low) ||
    /^(?:was|were|did|had)$/.test(low) ||
    (/[a-z]{2}ed$/.test(low) && !/(?:eed|hundred)$/.test(low))
  );
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
