import type { FactBase } from '../knowledge/fact-base.ts';
import type { Locale, NewsEvent } from '../model.ts';
import { attendancesOf } from '../pictures/meetings/attendance.ts';
import { guestListOf } from '../pictures/meetings/guest-list.ts';
import { toldMeetings } from '../pictures/meetings/told.ts';
import { dateInWords } from '../pictures/moment.ts';
import { plain } from '../pictures/plain-text.ts';
import { type Chronology, chronologyOf } from '../pictures/timeline/chronology.ts';
import type { Entry } from '../pictures/timeline/entries.ts';
import { articleOf, nameOf, relationShown } from '../pictures/timeline/relation.ts';
import { type Wording, wordingOf } from '../pictures/wording.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

const INDENT = 4;

/** Events along an axis of time, what follows another below it, and who meets whom. */
export function layOutTimeline(
  base: FactBase,
  events: readonly NewsEvent[],
  terminal: Terminal,
  locale: Locale = 'en',
): string {
  const words = wordingOf(locale);
  const chronology = chronologyOf(base, events);
  const list = guestListOf(base, attendancesOf(base, events));
  const meetings = toldMeetings(base, list.meetings, locale).flatMap((each) => item('  • ', each, terminal));
  const sections = [
    [terminal.paint('bold', words.timeline), '', ...axis(base, chronology, terminal, locale)],
    meetings.length > 0 ? [terminal.paint('bold', words.meetings), '', ...meetings] : [],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function axis(
  base: FactBase,
  { stations, undated, more, several }: Chronology,
  terminal: Terminal,
  locale: Locale,
): string[] {
  const words = wordingOf(locale);
  const shown = (entry: Entry) => entryLines(base, entry, several, terminal, words);
  const blocks = stations.map(({ date, entries, published, followed }) => [
    `● ${terminal.paint('bold', dateInWords(date, locale))}`,
    ...entries.flatMap(shown),
    ...published.flatMap(({ title }) => item('│ ○ ', `${words.published}: ${plain(title)}`, terminal)),
    ...followed.flatMap(shown),
    '│',
  ]);
  const last = blocks.flat().slice(0, -1);
  const rest = undated.length > 0 ? ['', `  ${terminal.paint('bold', words.noDate)}`, ...undated.flatMap(shown)] : [];
  return [...last, ...rest, ...(more > 0 ? ['', `  ${words.more(more)}`] : [])];
}

/** Deeper by what it follows, with the source's words for that. */
function entryLines(base: FactBase, entry: Entry, several: boolean, terminal: Terminal, words: Wording): string[] {
  const bar = entry.moment === null ? '  ' : '│ ';
  const before = ' '.repeat(INDENT * Math.max(0, entry.depth - 1));
  const mark = entry.depth === 0 ? `${bar}■ ` : `${bar}${before}  └ `;
  const relation = relationShown(base, entry, words);
  const name = relation === '' ? nameOf(entry) : `${nameOf(entry)} (${relation})`;
  return item(mark, several ? `${name} · ${articleOf(base, entry)}` : name, terminal);
}

/** Lines behind a mark, those that go on below its text; the axis goes on beside them. */
function item(mark: string, text: string, { columns }: Terminal): string[] {
  const [first = '', ...rest] = wrap(text, columns - mark.length);
  const below = mark.replace(/[^│ ]/g, ' ');
  return [mark + first, ...rest.map((line) => below + line)];
}
