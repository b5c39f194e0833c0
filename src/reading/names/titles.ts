import { ADDRESSES, HALF_HONOURS, HONOURS, PORTFOLIOS, TITLE_HEADS } from '../../language/professions.ts';
import type { Word } from '../line.ts';
import { isCalendar, isCapital, type Run } from './runs.ts';

const portfolios = new Set(PORTFOLIOS);
const isHead = ({ low }: Word) => TITLE_HEADS.has(low.replace(/\.$/, ''));

/** Where the name begins behind a title at the head of a run: "[US Secretary of State] Ann Lee". */
export function behindTitle(words: readonly Word[], { from, to }: Run): number {
  let name = from;
  for (let i = from; i < to; i++) {
    if (!isHead(words[i] as Word)) continue;
    name = i + 1;
    if (words[name]?.low !== 'of' && words[name]?.low !== 'for') continue;
    for (let end = Math.min(to, name + 6); end > name + 1; end--) {
      const portfolio = words
        .slice(name + 1, end)
        .map(({ text }) => text)
        .join(' ');
      if (portfolios.has(portfolio)) {
        name = end;
        i = end - 1;
        break;
      }
    }
  }
  return name;
}

/** Where the name begins behind the honours at its head: "[Datuk Seri] Ann Lee". */
export function behindHonours(words: readonly Word[], from: number, to: number): number {
  let name = from;
  while (name < to - 1) {
    const word = (words[name] as Word).low.replace(/\.$/, '');
    const more = HONOURS.get(word);
    if (!more) break;
    const both = more.has((words[name + 1]?.low ?? '').replace(/\.$/, ''));
    if (!both && HALF_HONOURS.has(word)) break;
    if (name + (both ? 2 : 1) >= to) break;
    name += both ? 2 : 1;
  }
  return name;
}

/** Where a title written small begins that ends just before `at`: "[union president] Ann Lee"; `at` where there is none. */
export function smallTitle(words: readonly Word[], at: number): number {
  const head = words[at - 1];
  if (!head || !isHead(head) || isCapital(head)) return at;
  let from = at - 1;
  while (from > 0) {
    const word = words[from - 1] as Word;
    const touches = (words[from] as Word).start - word.end === 1;
    if (!touches || isCalendar(word) || !['NOUN', 'ADJ', 'PROPN'].includes(word.pos)) break;
    from--;
  }
  return from;
}

/** The title before a name and a comma: "the company's [chief executive], Jane Roe,"; null where there is none. */
export function titleAhead(words: readonly Word[], at: number): Run | null {
  if (words[at - 1]?.text !== ',') return null;
  let from = at - 1;
  let head = false;
  while (from > 0 && at - from < 12) {
    const word = words[from - 1] as Word;
    if (/^(?:the|a|an|its|their|his|her)$/.test(word.low) || /^['’]s?$/.test(word.text)) break;
    if (!['NOUN', 'ADJ', 'PROPN'].includes(word.pos) && !/^(?:of|for|at)$/.test(word.low)) return null;
    head ||= isHead(word) && !isCapital(word);
    from--;
  }
  return head && from > 0 && from < at - 1 ? { from, to: at - 1 } : null;
}

/** The title in apposition behind a name, as word positions: "Jane Roe, [chief executive of Acme Corp.]," */
export function apposition(words: readonly Word[], at: number): Run | null {
  if (words[at]?.text !== ',') return null;
  let from = at + 1;
  while (/^(?:a|an|the|its|their|his|her|\d+|,)$/.test(words[from]?.low ?? '')) from++;
  const limit = Math.min(words.length, from + 14);
  let head = -1;
  for (let i = from; i < limit; i++) {
    const word = words[i] as Word;
    if (
      /^[,.;:()"“”—–]$/.test(word.text) ||
      ['VERB', 'AUX'].includes(word.pos) ||
      /^(?:who|which|that|of|at|for|in|and)$/.test(word.low)
    )
      break;
    if (isHead(word) && !ADDRESSES.has(word.low)) head = i;
  }
  if (head < 0 || (isCapital(words[from] as Word) && !isCapital(words[head] as Word) && head === from)) return null;
  let to = head + 1;
  if (/^(?:of|at|for|in|with)$/.test(words[to]?.low ?? '')) {
    while (
      to < limit &&
      !/^[,.;:()"“”—–]$/.test(words[to]?.text ?? '') &&
      !['VERB', 'AUX'].includes(words[to]?.pos ?? '') &&
      !/^(?:who|which|that)$/.test(words[to]?.low ?? '')
    )
      to++;
  }
  const closes = words[to]?.text;
  if (words[to] && isCapital(words[to] as Word)) return null;
  const name = behindTitle(words, { from, to });
  if (
    name > from &&
    name < to &&
    words.slice(from, to).every((word) => isCapital(word) || /^(?:of|for|the|and)$/.test(word.low))
  )
    return null;
  return closes === undefined || /^[,.;:—–]$/.test(closes) || to > head + 1 ? { from, to } : null;
}
