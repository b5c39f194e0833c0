import type { Term } from '../../knowledge/clause-schema.ts';
import { ROLES } from '../../knowledge/roles.ts';
import type { Span } from '../../model.ts';
import { parsedAt, placeOf, predicateOf, verbGroup } from './predicate.ts';
import type { Told } from './under-review.ts';

const MOST_WORDS = 14;

/** What a clause says, in the order of its sentence: who, the verb, and what else it tells, without saying anything twice. */
export function plainReading({ terms, sentences }: Told, body: string): string[] {
  const parsed = sentences
    .map((sentence) => parsedAt(sentence, body))
    .find((each) => terms.some((term) => placeOf(term, each) !== null));
  if (!parsed) return terms.map(({ words }) => words);
  const predicate = predicateOf(parsed, terms);
  const verb = predicate === null ? null : verbGroup(parsed, predicate);
  const spans: Span[] = [];
  const add = (span: Span | null) => {
    if (!span) return;
    for (const free of without(span, spans)) spans.push(free);
  };
  add(placeOf(terms.find(({ role }) => role === 'who') ?? { words: '' }, parsed));
  add(verb);
  for (const term of [...terms].sort((a, b) => rank(a) - rank(b))) add(placeOf(term, parsed));
  return spans
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => clipped(parsed.text.slice(start, end).replace(/^[\s,;:.]+|[\s,;:]+$/g, '')))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** What is told at length comes last, so that the rest keeps its own place. */
function rank({ role }: Term): number {
  return ROLES[role].slot === 'what' ? 1 : 0;
}

/** What of a stretch no other covers. */
function without(span: Span, taken: readonly Span[]): Span[] {
  let free: Span[] = [span];
  for (const other of taken) {
    free = free.flatMap((each) => {
      if (other.end <= each.start || each.end <= other.start) return [each];
      return [
        { start: each.start, end: other.start },
        { start: other.end, end: each.end },
      ].filter(({ start, end }) => start < end);
    });
  }
  return free;
}

function clipped(words: string): string {
  const all = words.split(/\s+/);
  if (all.length <= MOST_WORDS) return all.join(' ');
  return `${all.slice(0, MOST_WORDS - 4).join(' ')} … ${all.slice(-3).join(' ')}`;
}
