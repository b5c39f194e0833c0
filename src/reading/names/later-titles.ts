import { TITLE_HEADS } from '../../language/professions.ts';
import { attributionOf } from '../clauses/attribution.ts';
import type { Known } from '../clauses/known.ts';
import { nearby } from '../clauses/nearby.ts';
import type { Line } from '../line.ts';
import type { ReadEntity, ReadRole } from '../model.ts';

/** Words of a title: "deputy defence minister". */
const LONGEST = 5;

/** Persons with a post that only the sentence behind the one in which they speak tells: "…, says Ann Lee. The mayor said …". */
export function withLaterTitles(entities: readonly ReadEntity[], lines: readonly Line[], text: string): ReadEntity[] {
  const own = nearby(lines, { text, entities, dates: [] });
  const titles = new Map<string, ReadRole>();
  for (const [i, line] of lines.slice(0, -1).entries()) {
    const next = lines[i + 1] as Line;
    const title = titleAt(next, own[i + 1] as Known);
    if (!title) continue;
    const speaker = loneSpeaker(line, own[i] as Known);
    if (!speaker || titles.has(speaker) || isTaken(title, entities, titles)) continue;
    if (entities.some((each) => each.name === speaker && each.roles.length === 0)) titles.set(speaker, title);
  }
  if (titles.size === 0) return [...entities];
  return entities.map((entity) => {
    const title = titles.get(entity.name);
    if (!title) return entity;
    const { start, end } = title;
    const spans = [...entity.spans, { start, end }].sort((a, b) => a.start - b.start);
    return { ...entity, roles: [title], spans };
  });
}

/** The post by which a sentence begins, before its verb: "The defence minister said"; null where it names its holder. */
function titleAt({ words }: Line, { entities }: Known): ReadRole | null {
  if (words[0]?.low !== 'the') return null;
  let to = 1;
  while (to <= LONGEST && ['NOUN', 'ADJ', 'PROPN'].includes(words[to]?.pos ?? '')) to++;
  const [first, head, next] = [words[1], words[to - 1], words[to]];
  if (to === 1 || !first || !head || !TITLE_HEADS.has(head.low)) return null;
  if (next?.pos !== 'VERB' && next?.pos !== 'AUX') return null;
  const isNamed = entities.some(
    ({ kind, spans }) => kind === 'person' && spans.some(({ start, end }) => first.start <= start && end <= head.end),
  );
  if (isNamed) return null;
  const title = words
    .slice(1, to)
    .map(({ text }) => text)
    .join(' ');
  return { title, start: first.start, end: head.end };
}

/** The one person whom a sentence names, where it is the one that speaks in it. */
function loneSpeaker(line: Line, { entities }: Known): string | null {
  const { speaker } = attributionOf(line);
  const [start, end] = [line.words[speaker?.from ?? -1]?.start, line.words[(speaker?.to ?? 0) - 1]?.end];
  if (start === undefined || end === undefined) return null;
  const persons = entities.filter(({ kind }) => kind === 'person');
  const [only, ...others] = persons;
  const speaks = only?.spans.some((span) => start <= span.start && span.end <= end);
  return only && speaks && others.length === 0 ? only.name : null;
}

/** Whether somebody else is known to hold such a post. */
function isTaken({ title }: ReadRole, entities: readonly ReadEntity[], found: ReadonlyMap<string, ReadRole>): boolean {
  const head = (words: string) =>
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1);
  const known = [...entities.flatMap(({ roles }) => roles), ...found.values()];
  return known.some((role) =>
    role.title
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(head(title) ?? ''),
  );
}
