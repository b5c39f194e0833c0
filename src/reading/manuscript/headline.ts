import { outletOf } from './byline.ts';
import { MENU_WORDS } from './menus.ts';
import type { Part } from './parts.ts';
import { wordCount } from './prose.ts';

/** Words of the name of a paper. */
const LONGEST_PAPER = 5;
const TICKER = /^(?:breaking(?: news)?|latest|just in|live|trending|developing|urgent)\s?[:|–—]/i;

/** What a page prints above any article: the paper, which the lines below name too, or with its motto, or news of something else. */
function isBanner(words: string, heads: readonly string[]): boolean {
  const own = words.toLowerCase().replace(/^the /, '');
  if (wordCount(words) <= LONGEST_PAPER && heads.some((head) => head.includes(own))) return true;
  const [paper = '', motto] = words.split(/\s[|–—-]\s/);
  return TICKER.test(words) || (motto !== undefined && outletOf(paper) !== null);
}

/** The headline: what is marked as one, or the last line of some length before byline, day or text; null when there is none. */
export function headlineAt(parts: readonly Part[], firstProse: number): number | null {
  const marked = parts.findIndex(({ mark, role }, i) => mark === 'heading' && role === 'line' && i < firstProse);
  if (marked >= 0) return marked;
  const paper = underPaper(parts, firstProse);
  if (paper !== null) return paper;
  const until = parts.findIndex(({ role }, i) => i >= firstProse || role === 'byline' || role === 'stamp');
  const end = until < 0 ? parts.length : until;
  // A question or an exclamation before the byline reads like a sentence.
  const lines = parts.flatMap((part, i) =>
    part.role === 'line' && i < Math.max(end, firstProse) && part.words.length <= 250 ? [i] : [],
  );
  const heads = parts
    .filter(({ role }) => role === 'stamp' || role === 'byline')
    .map(({ words }) => words.toLowerCase());
  const before = lines.filter((i) => i < end && !isBanner(parts[i]?.words ?? '', heads));
  const candidates = before.length > 0 ? before : lines;
  const sentence = parts.findIndex(
    ({ role, words }, i) => i === firstProse && role === 'prose' && /[?!]["”’]?$/.test(words) && words.length <= 150,
  );
  const long = candidates.find((i) => wordCount(parts[i]?.words ?? '') > MENU_WORDS);
  if (long !== undefined) return long;
  if (sentence >= 0 && /^(?:byline|stamp)$/.test(parts[sentence + 1]?.role ?? '')) return sentence;
  return candidates.at(-1) ?? null;
}

/** The line below the name of a paper in capitals and the day of its issue. */
function underPaper(parts: readonly Part[], firstProse: number): number | null {
  const [paper, day, line] = parts;
  const isPaper = paper?.role === 'line' && wordCount(paper.words) <= LONGEST_PAPER && !/\p{Ll}/u.test(paper.words);
  const isBelow =
    day?.role === 'stamp' && line?.role === 'line' && wordCount(line.words) > MENU_WORDS && firstProse > 2;
  return isPaper && isBelow ? 2 : null;
}
