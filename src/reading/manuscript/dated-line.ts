import { type Byline, bareByline, openedByline, outletOf } from './byline.ts';
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
const BREAKS = /[|·•,]\s?|\s[–—-]\s|\s(?=(?:first |last )?(?:published|posted|updated|filed)\b)/gi;
const PARTS = /\s[·•|]\s/;
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

/** "Outlet · day · by Jane Doe": parts between marks, one of which is the day. */
function stampsAmong(line: string): DatedLine | null {
  const found: { stamps: Stamp[]; byline: Byline | null; outlet: string | null } = {
    stamps: [],
    byline: null,
    outlet: null,
  };
  let at = 0;
  for (const part of line.split(PARTS)) {
    const { stamps, end } = scanStamps(part);
    if (stamps.length > 0 && end === part.length) found.stamps.push(...stamps);
    else {
      const beside = besideStamps(part.charAt(0).toUpperCase() + part.slice(1));
      if (!beside) return null;
      found.byline ??= beside.byline && moved(beside.byline, at);
      found.outlet ??= beside.outlet;
    }
    at += part.length + 3;
  }
  return found.stamps.length > 0 ? found : null;
}

function besideStamps(words: string): Pick<DatedLine, 'byline' | 'outlet'> | null {
  const outlet = outletOf(words);
  if (outlet !== null) return { byline: null, outlet };
  const byline = openedByline(words) ?? (wordCount(words) <= 4 ? bareByline(words) : null);
  return byline && { byline, outlet: null };
}

function moved(byline: Byline, by: number): Byline {
  return { ...byline, start: byline.start + by, end: byline.end + by };
}
