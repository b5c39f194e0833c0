import { FIRST_PERSON } from '../../language/en/syntax/closed.ts';
import type { Span } from '../../model.ts';
import type { Line, Word } from '../line.ts';
import type { Quotation, ReadEntity } from '../model.ts';

/** Letters behind a post within which the body stands that it belongs to: "head of the pilots' union". */
const REACH = 60;

/** Entities, of which speakers are also meant by *I* and, they or the body that they speak for, by *we* in their quotations. */
export function withFirstPersons(
  entities: readonly ReadEntity[],
  lines: readonly Line[],
  quotations: readonly Quotation[],
  text: string,
): ReadEntity[] {
  const more = new Map<string, Span[]>();
  let at = 0;
  for (const { start, end, speaker } of quotations) {
    while (at < lines.length && (lines[at] as Line).end < start) at++;
    const own = entities.find(({ name }) => name === speaker);
    if (!own) continue;
    const body = own.kind === 'person' ? (bodyOf(own, entities, text) ?? own) : own;
    for (let i = at; i < lines.length && (lines[i] as Line).start < end; i++) {
      for (const [w, word] of (lines[i] as Line).words.entries()) {
        if (word.start < start || end < word.end || isWithinAnother(text, start, word)) continue;
        const number = numberOf(word, lines[i]?.words[w - 1]);
        if (number === null || (number === 'one' && own.kind !== 'person')) continue;
        const { name } = number === 'one' ? own : body;
        more.set(name, [...(more.get(name) ?? []), { start: word.start, end: word.end }]);
      }
    }
  }
  return entities.map((entity) => {
    const spans = more.get(entity.name);
    return spans ? { ...entity, spans: [...entity.spans, ...spans].sort((a, b) => a.start - b.start) } : entity;
  });
}

/** Whether a word is one for the speaker; "World War I" and "the US" are none. */
function numberOf({ text, low, start }: Word, before: Word | undefined): 'one' | 'several' | null {
  const number = FIRST_PERSON.get(low);
  if (number === undefined || text === 'US') return null;
  const touches = before !== undefined && start - before.end === 1;
  return low === 'i' && touches && (before.pos === 'PROPN' || before.pos === 'NOUN') ? null : number;
}

/** Words of another that the speaker quotes: “He said: ‘We will go.’” */
function isWithinAnother(text: string, start: number, word: Span): boolean {
  const before = text.slice(start, word.start);
  return before.lastIndexOf('‘') > before.search(/’(?!\p{L})(?![\s\S]*’(?!\p{L}))/u);
}

/** The body that somebody speaks for: named in or right behind a post, or right before it. */
function bodyOf({ roles }: ReadEntity, entities: readonly ReadEntity[], text: string): ReadEntity | null {
  for (const { start, end } of roles) {
    const rest = /^[^,.;:—–"“”]*/.exec(text.slice(end, end + REACH))?.[0].length ?? 0;
    const bodies = entities.filter(({ kind }) => kind === 'organization');
    const found = bodies.find(({ spans }) =>
      spans.some(
        (span) => (start <= span.start && span.end <= end + rest) || (span.end < start && start - span.end <= 1),
      ),
    );
    if (found) return found;
  }
  return null;
}
