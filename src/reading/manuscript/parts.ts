import type { Span } from '../../model.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type Byline, bareByline, openedByline, outletOf } from './byline.ts';
import { endsWithCredit, endsWithPhotoCredit, isCaption, once } from './credit.ts';
import { datedLine } from './dated-line.ts';
import { headlineAt } from './headline.ts';
import { dropLists, isMenuLine } from './menus.ts';
import { isProse, wordCount } from './prose.ts';
import type { Source, SourceBlock } from './source.ts';
import type { Stamp } from './stamp.ts';

/** A block with what it is taken for. */
export interface Part extends Span {
  readonly mark: SourceBlock['mark'];
  readonly linked: boolean;
  readonly words: string;
  readonly role: 'prose' | 'caption' | 'stamp' | 'byline' | 'outlet' | 'headline' | 'line' | 'noise';
  /** Days of publication that stand in a line of their own. */
  readonly stamps: readonly Stamp[];
  readonly byline: Byline | null;
  /** Whose the article is, where a line of its own says so. */
  readonly outlet: string | null;
}

/** Beside these a name is a byline or an outlet. */
const HEADS = new Set<Part['role']>(['headline', 'byline', 'stamp', 'outlet']);
/** A caption is a sentence or two, by its words. */
const LONGEST_CAPTION = 70;
/** Words of a heading that is the lead of the text. */
const LEAD = 14;
const SENTENCE = /[.!?]["”’')]{0,2}$/;

/** What every block is, told by its own words first and then by its neighbours. */
export function partsOf({ text, blocks }: Source): Part[] {
  const parts = blocks.map((block) => partOf(text, block));
  const become = (i: number, change: Partial<Part>) => parts.splice(i, 1, { ...(parts[i] as Part), ...change });
  const title = parts.findIndex(({ mark }) => mark === 'heading');
  for (const [i, { mark, words, linked }] of parts.entries()) {
    if (mark !== 'heading' || i <= title) continue;
    if (linked) {
      become(i, { role: 'noise' });
      // The lead of another article leads to it as well.
      if (parts[i + 1]?.linked && parts[i + 1]?.mark === 'links') become(i + 1, { role: 'noise' });
    } else if (wordCount(words) >= LEAD && SENTENCE.test(words)) become(i, { role: 'prose' });
  }
  const prose = parts.flatMap(({ role }, i) => (role === 'prose' ? [i] : []));
  const [first = parts.length, second = parts.length] = prose;
  const last = prose.at(-1) ?? -1;
  for (const i of prose) {
    const { words = '' } = parts[i] ?? {};
    // Above the text any name in brackets is a credit; within it a paragraph may end with a citation.
    const credited = i === first ? endsWithCredit(words) : endsWithPhotoCredit(words);
    if (i !== last && credited && wordCount(words) <= LONGEST_CAPTION) become(i, { role: 'caption' });
  }
  const opening = headlineAt(parts, first);
  if (opening !== null) become(opening, { role: 'headline' });
  for (const [i, part] of parts.entries()) {
    if (part.role === 'byline' && i > second && i < last) become(i, { role: 'line', byline: null });
    if (part.role !== 'line' || i >= second || part.mark === 'heading') continue;
    if (![parts[i - 1], parts[i + 1]].some((each) => each !== undefined && HEADS.has(each.role))) continue;
    const outlet = outletOf(part.words);
    const byline = outlet === null && parts[i + 1]?.role !== 'headline' ? bareByline(part.words) : null;
    if (outlet !== null && i > (opening ?? -1)) become(i, { role: 'outlet', outlet });
    else if (byline) become(i, { role: 'byline', byline });
  }
  dropLists(parts, last, (i) => become(i, { role: 'noise' }));
  const end = endOfText(parts, last);
  for (const [i, part] of parts.entries()) {
    if (part.role !== 'line') continue;
    const [before, next] = [parts[i - 1], parts[i + 1]];
    const told = isPlain(part) && i > first && i <= end && isShortSentence(part.words);
    if (told || (i > first && /:$/.test(part.words) && next !== undefined && isListed(next))) {
      become(i, { role: 'prose' });
      continue;
    }
    const outside = i > last || i < (opening ?? 0);
    const listed =
      ((part.mark === 'item' || part.mark === 'row') &&
        (before?.mark === part.mark || /:$/.test(before?.words ?? ''))) ||
      (part.mark === 'row' && next?.mark === 'row');
    if (outside && last >= 0 && !(listed && before?.role !== 'noise')) become(i, { role: 'noise' });
  }
  return parts;
}

/** How far short sentences go on behind the last paragraph. */
function endOfText(parts: readonly Part[], last: number): number {
  let end = last;
  for (let next = parts[end + 1]; next && isPlain(next) && isShortSentence(next.words); next = parts[end + 1]) end++;
  return end;
}

/** What a line with a colon may open: an item, or a sentence that leads elsewhere as a whole. */
function isListed({ role, mark }: Part): boolean {
  return (mark === 'item' && role === 'line') || (mark === 'links' && role === 'prose');
}

function isPlain({ role, mark }: Part): boolean {
  return role === 'line' && (mark === null || mark === 'links');
}

/** "Nobody objected.": ends as a sentence does, and its words are not all written as those of a name. */
function isShortSentence(words: string): boolean {
  return SENTENCE.test(words) && /\s\p{Ll}/u.test(words) && !/[@|]/.test(words);
}

function partOf(text: string, block: SourceBlock): Part {
  const printed = text.slice(block.start, block.end);
  const words = once(printed);
  const base = {
    start: block.start,
    end: block.start + words.length,
    mark: block.mark,
    linked: block.linked ?? false,
    words,
    stamps: [],
    byline: null,
    outlet: null,
  };
  if (block.mark === 'row') return { ...base, role: 'line' };
  if (block.mark === 'links' && !isProse(words) && !isShortSentence(words)) return { ...base, role: 'noise' };
  if (block.mark === 'caption') return { ...base, role: isBoilerplate(words) ? 'noise' : 'caption' };
  const dated = datedLine(words);
  if (dated) return { ...base, ...dated, role: 'stamp' };
  const byline = openedByline(words);
  if (byline) return { ...base, end: base.start + byline.end, byline, role: 'byline' };
  if (isBoilerplate(words) || isMenuLine(words)) return { ...base, role: 'noise' };
  if (words.length > 20 && isCaption(words)) return { ...base, role: 'caption' };
  return { ...base, role: block.mark !== 'heading' && isProse(words) ? 'prose' : 'line' };
}
