import type { Line } from '../line.ts';
import type { ReadEvent } from '../model.ts';
import { attributionOf } from './attribution.ts';
import { clausesOf } from './clause.ts';
import { BACKDROP, eventOf } from './event.ts';
import type { Known } from './known.ts';
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
  const says = told.speaker ? speakerOf(line, told.speaker, known) : null;
  const main = told.content[0];
  if (!main) return [];
  const clauses = told.content.flatMap((each) => clausesOf(line, each));
  const aside = told.content
    .slice(1)
    .filter(
      (each) =>
        BACKDROP.test(line.words[each.from]?.low ?? '') || !clauses.some(({ subject }) => subject.from >= each.from),
    );
  const events = clauses.map((clause, i) => eventOf(line, clause, i === 0 ? aside : [], says, known));
  if (told.verb !== null && told.frame && clauses.length === 0) return [];
  return events;
}
