import { PLACE_OPENERS } from '../../language/bodies.ts';
import { isEnglishWord } from '../../language/english.ts';
import type { Span } from '../../model.ts';
import { inSmall } from '../names/dateline.ts';
import { known } from '../names/known.ts';
import { type Stamp, scanStamps } from './stamp.ts';

export interface Dateline {
  /** The place; null where an agency stands alone. */
  readonly place: Span | null;
  readonly agency: string | null;
  readonly stamp: Stamp | null;
  /** Where the story begins. */
  readonly end: number;
}

const UPPER = "\\p{Lu}[\\p{Lu}.'’-]{1,20}";
const TITLE = "\\p{Lu}[\\p{L}.'’-]{1,20}";
const OPENING = new RegExp(`^\\*{0,3}(${UPPER}(?:[ /]${UPPER}){0,3}|${TITLE}(?:[ /]${TITLE}){0,3})(?![\\p{L}])`, 'u');
const REGION = /^,\s\p{Lu}[\p{L}.]{0,15}(?:\s\p{Lu}[\p{L}.]{1,15}){0,2}(?=\s?[*|,(:—–-])/u;
const AGENCY = /^[.,]?\s?(?:\((?:the )?(\p{Lu}[\p{L}.&'’ -]{1,40})\)|\/(\p{Lu}[\p{L}.&'’ -]{1,30})\/)/u;
const BRACKETED = /^\[(\p{Lu}[\p{L}.&'’-]{1,20}(?: \p{Lu}[\p{L}.&'’-]{1,20}){1,3})\]/u;
/** "LIMA / HARBOR WIRE / " before a day. */
const SLASHED = new RegExp(`^(${TITLE}(?: ${TITLE}){0,3})\\s?/\\s?(${TITLE}(?: ${TITLE}){0,3})\\s?/\\s?`, 'u');
const DASH = /^\*{0,3}\s?(?:--|[—–:|/]|-(?=\s))\s?\*{0,3}(?=["“‘'(]?[\p{Lu}\p{N}])/u;
const ENDED = /^\*{0,3}[.\s]{0,3}(?=["“‘'(]?[\p{Lu}\p{N}])/u;
/** Words in small letters but for the first open a sentence. */
const SENTENCE = /^\*{0,3}\s(?=["“‘']?\p{Lu}(?:\p{Ll}|\s\p{Ll}))/u;
const OPENER =
  /^["“‘']?(?:The|A|An|This|These|Its?|In|On|At|After|Before|As|When|While|With|For|From|Two|Three|Four|Five|More|About|Some|Nearly|Thousands|Hundreds|Police|Officials)\s/;
/** What stands in capitals before a dash or colon and is no place. */
const LABEL =
  /^(?:breaking|updated?|correct(?:ed|ion)|exclusive|watch|live|analysis|opinion|editorial|explainer|factbox|timeline|refile|recast|video|photos?|note|editor|read|urgent|alert|news|sports?|q|a|interview|report|review|feature|profile|obituary|quiz|podcast|comment|commentary|fact check|just in|developing|background|summary|clarification|disclaimer|disclosure|warning)\b/i;
/** A dateline is short. */
const REACH = 120;

/**
 * The dateline that a paragraph opens with: "LIMA, May 2 (Agency) —", "LIMA: …", "LIMA The …". Spans count within the
 * words. Where the place alone tells, it is believed in the paragraph that opens the text only.
 */
export function datelineOf(words: string, opens: boolean): Dateline | null {
  const head = words.slice(0, REACH);
  const alone = BRACKETED.exec(head) ?? AGENCY.exec(head);
  if (alone) {
    const rest = head.slice(alone[0].length);
    const closing = DASH.exec(rest) ?? (head.startsWith('[') ? ENDED.exec(rest) : null);
    const agency = alone[1] ?? alone[2] ?? null;
    return closing && { place: null, agency, stamp: null, end: alone[0].length + closing[0].length };
  }
  return slashed(head) ?? placed(words, head, opens);
}

/** "LIMA / HARBOR WIRE / June 9, 2025 / Ships will …" */
function slashed(head: string): Dateline | null {
  const [lead, place, agency] = SLASHED.exec(head) ?? [];
  if (lead === undefined || place === undefined || agency === undefined) return null;
  const { stamps, end } = scanStamps(head, lead.length);
  const [stamp] = stamps;
  return stamp ? { place: { start: 0, end: place.length }, agency, stamp, end } : null;
}

function placed(words: string, head: string, opens: boolean): Dateline | null {
  const [lead, opening] = OPENING.exec(head) ?? [];
  if (lead === undefined || opening === undefined || LABEL.test(opening)) return null;
  const place = { start: lead.length - opening.length, end: lead.length };
  let at = place.end;
  let region = '';
  // A month is no region.
  const comma = /^,?\s/.exec(head.slice(at))?.[0].length ?? 0;
  let dated = scanned(head, at + comma);
  if (!dated) {
    region = REGION.exec(head.slice(at))?.[0] ?? '';
    at += region.length;
    const again = /^,?\s/.exec(head.slice(at))?.[0].length ?? 0;
    dated = scanned(head, at + again);
  }
  if (dated) at = dated.end;
  const bracketed = AGENCY.exec(head.slice(at));
  const agency = bracketed?.[1] ?? bracketed?.[2] ?? null;
  if (bracketed) at += bracketed[0].length;
  const rest = head.slice(at);
  const bare = agency === null && dated === null;
  const closing = DASH.exec(rest) ?? (bare ? (region === '' ? SENTENCE.exec(rest) : null) : ENDED.exec(rest));
  if (!closing || (dated && agency === null && !DASH.test(rest))) return null;
  const end = at + closing[0].length;
  const located =
    known(inSmall(opening))?.kind === 'place' ||
    known(opening)?.kind === 'place' ||
    region !== '' ||
    PLACE_OPENERS.has(opening.split(' ', 1)[0]?.toLowerCase() ?? '');
  if (bare && !isBarePlace(opening, words.slice(end), closing[0], { opens, located })) return null;
  return { place, agency, stamp: dated?.stamp ?? null, end };
}

/** The day behind a place, up to the bracket, dash or colon that follows it. */
function scanned(head: string, from: number): { stamp: Stamp; end: number } | null {
  const until = head.slice(from).search(/\s?(?:[(—–]|--|\s-\s|\/|:\s)/);
  if (until <= 0) return null;
  const { stamps, end } = scanStamps(head.slice(from, from + until));
  const [stamp] = stamps;
  return stamp && end >= until - 1 ? { stamp, end: from + until } : null;
}

/**
 * Capitals before a dash that opens a sentence; no second dash, which would make it an insertion. A colon or nothing
 * at all parts places only that are known, or words that are none of the language.
 */
function isBarePlace(
  place: string,
  rest: string,
  mark: string,
  { opens, located }: { readonly opens: boolean; readonly located: boolean },
): boolean {
  const sentence = rest.split(/[.!?]\s/, 1)[0] ?? '';
  const capitals = !/\p{Ll}/u.test(place);
  const insertion = /\s(?:—|–|--|-)\s/.test(sentence);
  if (/[—–-]/.test(mark)) return !insertion && (located || (capitals && place.replace(/[^\p{L}]/gu, '').length >= 4));
  if (!opens || (!capitals && !located) || (!capitals && !/[:|]/.test(mark))) return false;
  if (located) return true;
  const foreign = place.split(/[ /]/).every((word) => word.length >= 4 && !isEnglishWord(word.toLowerCase()));
  return foreign && (/[:|]/.test(mark) ? place.includes(' ') : place.length >= 5 && OPENER.test(rest));
}
