import { known } from '../names/known.ts';
import { type Byline, bareByline, isSection, openedByline, outletOf } from './byline.ts';
import { wordCount } from './prose.ts';
import { type Stamp, scanStamps } from './stamp.ts';

/** Days that a line of their own tells, and who stands beside them. */
export interface DatedLine {
  readonly stamps: readonly Stamp[];
  /** Its span counts within the line. */
  readonly byline: Byline | null;
  readonly outlet: string | null;
}

/** Longer lines are prose. */
const LONGEST = 200;
const BREAKS = /[|·•,]\s?|\s[–—/-]\s|\s(?=(?:first |last )?(?:published|posted|updated|filed)\b)/gi;
/** Between the parts of a line above the text. */
const MARKS = /\s?[·•|]\s?|\s[–—/-]\s|[,.]["”*_]{0,3}\s|\s?[()[\]]\s?/g;
/** Commas alone stand in prose, too. */
const HARD_MARK = /[·•|()[\]]|\s[–—/-]\s|[.]\s/;
const ENDS = /[\s·•|/,.;–—()*_-]/;
/** Marks of emphasis and stops around a part. */
const EDGES = /^[\s*_#"“”,.:;/–—-]+|[\s*_"“”,:;/–—-]+$/g;
/** A stop at the end, but for that of an initial. */
const STOP = /(?<!(?:^|[\s.])\p{Lu})\.+$/u;
/** Words of the longest name of a body. */
const LONGEST_PART = 9;
/** "(Agency) -" amid stamps. */
const AGENCY = /\((?:the )?(\p{Lu}[\p{L}.&'’ -]{1,40})\)\s?(?:[-–—]{1,2}\s?)?/u;
/** A place before a day, as the head of a press release prints it. */
const PLACE = /^\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?$/u;

/** A line of nothing but stamps, or of stamps before or behind a byline, an outlet or a place; null for any other. */
export function datedLine(line: string): DatedLine | null {
  if (line.length > LONGEST) return null;
  const whole = scanStamps(line);
  if (whole.stamps.length > 0) {
    if (whole.end === line.length) return { stamps: whole.stamps, byline: null, outlet: null };
    const behind = besideStamps(line.slice(whole.end));
    if (behind) {
      const { byline, outlet } = behind;
      return { stamps: whole.stamps, byline: byline && moved(byline, whole.end), outlet };
    }
  }
  return stampsAround(line) ?? stampsBehind(line) ?? stampsAmong(line);
}

function stampsAround(line: string): DatedLine | null {
  const agency = AGENCY.exec(line);
  if (!agency) return null;
  const [before, behind] = [line.slice(0, agency.index).trim(), line.slice(agency.index + agency[0].length)];
  const [first, second] = [scanStamps(before), scanStamps(behind)];
  const stamps = [...first.stamps, ...second.stamps];
  if (first.end < before.length || second.end < behind.length || stamps.length === 0) return null;
  return { stamps, byline: null, outlet: agency[1] ?? null };
}

function stampsBehind(line: string): DatedLine | null {
  for (const { index, 0: mark } of line.matchAll(BREAKS)) {
    const { stamps, end } = scanStamps(line, index + mark.length);
    if (end < line.length || stamps.length === 0) continue;
    const head = line.slice(0, index).trim();
    const beside = besideStamps(head);
    if (beside) return { stamps, ...beside };
    if (mark.startsWith(',') && PLACE.test(head)) return { stamps, byline: null, outlet: null };
  }
  return null;
}

/** "Outlet · place · day, time · by Jane Doe": parts in any order between marks, one of which is the whole day. */
function stampsAmong(line: string): DatedLine | null {
  if (!HARD_MARK.test(line)) return null;
  for (const from of [0, ...Array.from(line.matchAll(MARKS), ({ index, 0: mark }) => index + mark.length)]) {
    const { stamps, end } = scanStamps(line, from);
    if (!stamps.some(({ year }) => year !== null) || !(end === line.length || ENDS.test(line.slice(end - 1, end + 1))))
      continue;
    const beside = [...partsOf(line.slice(0, from)), ...partsOf(line.slice(end))];
    if (!beside.every(isNameLike)) return null;
    // Of two that may be persons the paper stands first.
    const named =
      beside.find((part) => openedByline(part)) ?? beside.findLast((part) => bareByline(part) && !outletOf(part));
    const byline = named === undefined ? null : (openedByline(named) ?? bareByline(named));
    const outlet =
      beside.find((part) => outletOf(part)) ??
      beside.find((part) => part !== named && (isBody(part) || (bareByline(part) && !/ in /.test(part)))) ??
      (named === undefined ? undefined : beside.find((part) => part !== named && isTitled(part)));
    return {
      stamps,
      byline: byline && moved(byline, line.indexOf(named as string)),
      outlet: outlet ?? null,
    };
  }
  return null;
}

function partsOf(words: string): string[] {
  return words.split(MARKS).flatMap((part) => part.replace(EDGES, '').replace(STOP, '') || []);
}

/** Names, places and posts begin with a capital and are short; what a sentence says does not. */
function isNameLike(part: string): boolean {
  const count = wordCount(part);
  return count <= LONGEST_PART && (count === 1 || /^(?:[\p{Lu}\d"“]|by )/u.test(part)) && !/[!?]$/.test(part);
}

/** "Ministry of Foreign Affairs": so many words with capitals name no person and no place. */
function isBody(part: string): boolean {
  const words = part.split(/\s+/);
  return words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word) || BETWEEN_NAMES.has(word));
}

/** "Meridian Markets": beside somebody's name all words of a name are the paper's, where it is none of a place or section. */
function isTitled(part: string): boolean {
  const words = part.split(/\s+/);
  return words.length >= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) && !isSection(part) && !known(part);
}

const BETWEEN_NAMES: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'de', 'del', 'da']);

function besideStamps(words: string): Pick<DatedLine, 'byline' | 'outlet'> | null {
  const outlet = outletOf(words.replace(/^\s?(?:in|on|by) (?:the )?(?=\p{Lu})/u, ''));
  if (outlet !== null) return { byline: null, outlet };
  const byline = openedByline(words) ?? (wordCount(words) <= 4 ? bareByline(words) : null);
  return byline && { byline, outlet: null };
}

function moved(byline: Byline, by: number): Byline {
  return { ...byline, start: byline.start + by, end: byline.end + by };
}
