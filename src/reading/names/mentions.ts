import type { Line, Word } from '../line.ts';
import { gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { readRun } from './run-mentions.ts';
import { runsOf, type Seen } from './runs.ts';
import { smallNames } from './small-names.ts';

/** Everything that is named in a line. */
export function mentionsOf(line: Line, text: string, seen: Seen): Mention[] {
  const { words } = line;
  const found: Mention[] = [];
  for (const run of line.capitalized ? [] : runsOf(line, seen)) found.push(...readRun(run, words, text));
  const runs = found.filter(({ kind }) => kind !== 'demonym');
  const taken = (from: number, to: number) =>
    runs.some((each) => each.start < (words[to - 1] as Word).end && (words[from] as Word).start < each.end);
  for (const hit of gazetteer(words, text)) if (!taken(hit.from, hit.to)) found.push(hit.mention);
  for (const phrase of smallNames(words, text)) if (!taken(phrase.core, phrase.to)) found.push(phrase.mention);
  return found.sort((a, b) => a.start - b.start);
}
