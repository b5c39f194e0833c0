import type { Line } from '../line.ts';
import type { ReadEvent } from '../model.ts';
import { attributionOf, type Stretch } from './attribution.ts';
import { type Clause, clausesOf } from './clause.ts';
import { BACKDROP, eventOf } from './event.ts';
import type { Known } from './known.ts';
import { LineTree } from './line-tree.ts';
import { nearby } from './nearby.ts';
import { speakerOf } from './speaker.ts';

/** The events that the sentences tell, in order. */
export function eventsOf(lines: readonly Line[], known: Known): ReadEvent[] {
  const own = nearby(lines, known);
  return lines.flatMap((line, i) =>
    line.capitalized || line.block !== 'paragraph' ? [] : eventsIn(line, own[i] as Known),
  );
}

/** The events of one sentence. */
export function eventsIn(line: Line, known: Known): ReadEvent[] {
  const told = attributionOf(line);
  const attributed = told.frame === null ? [] : clausesIn(line, told.content, known);
  // "She denied the report": who says only that something is so, and not what, does it.
  const isSaid = attributed.length > 0 || (told.frame !== null && told.frame.from > 1);
  const content = isSaid ? told.content : [{ from: 0, to: line.words.length }];
  const clauses = isSaid ? attributed : clausesIn(line, content, known);
  const says = isSaid && told.speaker ? speakerOf(line, told.speaker, known) : null;
  const aside = content
    .slice(1)
    .filter(
      (each) =>
        BACKDROP.test(line.words[each.from]?.low ?? '') || !clauses.some(({ subject }) => subject.from >= each.from),
    );
  return clauses.map((clause, i) => eventOf(line, clause, i === 0 ? aside : [], content, says, known));
}

/** The clauses of what is told; where there are none, those without what is told besides between commas. */
function clausesIn(line: Line, content: readonly Stretch[], known: Known): Clause[] {
  const read = (parsed: readonly Stretch[]) => {
    const own = new LineTree(line, parsed, known.text);
    return content.flatMap((each) => clausesOf(own, each));
  };
  const clauses = read(content);
  if (clauses.length > 0) return clauses;
  const plain = content.flatMap((each) => withoutAside(line, each));
  return plain.length > content.length ? read(plain) : clauses;
}

/** "Ann Lee, a nurse whose songs moved many, died": without what stands between her and what she did. */
function withoutAside({ words }: Line, { from, to }: Stretch): Stretch[] {
  const first = words.findIndex(({ text }, i) => i > from && i < to && text === ',');
  const last = words.findIndex(
    ({ text }, i) => i > first && i < to - 1 && text === ',' && /^(?:VERB|AUX)$/.test(words[i + 1]?.pos ?? ''),
  );
  return first < 0 || last < 0
    ? [{ from, to }]
    : [
        { from, to: first },
        { from: last + 1, to },
      ];
}
