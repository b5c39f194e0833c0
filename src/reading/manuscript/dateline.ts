import type { Span } from '../../model.ts';
import { type Stamp, scanStamps } from './stamp.ts';

export interface Dateline {
  /** The place; null where an agency stands alone. */
  readonly place: Span | null;
  readonly agency: string | null;
  readonly stamp: Stamp | null;
}

const UPPER = "\\p{Lu}[\\p{Lu}.'’-]{1,20}";
const TITLE = "\\p{Lu}[\\p{L}.'’-]{1,20}";
const OPENING = new RegExp(`^(${UPPER}(?:[ /]${UPPER}){0,3}|${TITLE}(?:[ /]${TITLE}){0,3})`, 'u');
const REGION = /^,\s\p{Lu}[\p{L}.]{0,15}(?:\s\p{Lu}[\p{L}.]{1,15}){0,2}(?=\s?[,(—–-])/u;
const AGENCY = /^[.,]?\s?(?:\((?:the )?(\p{Lu}[\p{L}.&'’ -]{1,40})\)|\/(\p{Lu}[\p{L}.&'’ -]{1,30})\/)/u;
const DASH = /^\s?(?:--|[—–:]|-(?=\s))\s?(?=["“‘'(]?[\p{Lu}\p{N}])/u;
const ENDED = /^[.\s]{0,3}(?=["“‘'(]?[\p{Lu}\p{N}])/u;
/** What stands in capitals before a dash or colon and is no place. */
const LABEL =
  /^(?:breaking|updated?|correct(?:ed|ion)|exclusive|watch|live|analysis|opinion|editorial|explainer|factbox|timeline|refile|recast|video|photos?|note|editor|read|urgent|alert|news|sports?|q|a|interview|report|review|feature|profile|obituary|quiz|podcast|comment|commentary|fact check|just in|developing|background|summary)\b/i;
/** A dateline is short. */
const REACH = 120;

/** The dateline that a paragraph opens with: "LIMA, May 2 (Agency) —". Spans count within the words. */
export function datelineOf(words: string): Dateline | null {
  const head = words.slice(0, REACH);
  const alone = AGENCY.exec(head);
  if (alone) {
    const rest = head.slice(alone[0].length);
    return DASH.test(rest) ? { place: null, agency: alone[1] ?? alone[2] ?? null, stamp: null } : null;
  }
  const opening = OPENING.exec(head)?.[1];
  if (opening === undefined || LABEL.test(opening)) return null;
  const place = { start: 0, end: opening.length };
  let at = place.end;
  // A month is no region.
  const comma = /^,?\s/.exec(head.slice(at))?.[0].length ?? 0;
  let dated = scanned(head, at + comma);
  if (!dated) {
    at += REGION.exec(head.slice(at))?.[0].length ?? 0;
    const again = /^,?\s/.exec(head.slice(at))?.[0].length ?? 0;
    dated = scanned(head, at + again);
  }
  if (dated) at = dated.end;
  const bracketed = AGENCY.exec(head.slice(at));
  const agency = bracketed?.[1] ?? bracketed?.[2] ?? null;
  if (bracketed) at += bracketed[0].length;
  const closing = DASH.exec(head.slice(at)) ?? (agency !== null && ENDED.exec(head.slice(at)));
  if (!closing) return null;
  const known = agency !== null || dated !== null;
  if (!known && !isBarePlace(opening, words.slice(at + closing[0].length), closing[0])) return null;
  return { place, agency, stamp: dated?.stamp ?? null };
}

/** The day behind a place, up to the bracket or dash that follows it. */
function scanned(head: string, from: number): { stamp: Stamp; end: number } | null {
  const until = head.slice(from).search(/\s?(?:[(—–]|--|\s-\s|\/)/);
  if (until <= 0) return null;
  const { stamps, end } = scanStamps(head.slice(from, from + until));
  const [stamp] = stamps;
  return stamp && end >= until - 1 ? { stamp, end: from + until } : null;
}

/** Capitals before a dash that opens a sentence; no second dash, which would make it an insertion. */
function isBarePlace(place: string, rest: string, mark: string): boolean {
  if (/:/.test(mark)) return false;
  const sentence = rest.split(/[.!?]\s/, 1)[0] ?? '';
  return !/\p{Ll}/u.test(place) && place.replace(/[^\p{L}]/gu, '').length >= 4 && !/\s(?:—|–|--|-)\s/.test(sentence);
}
