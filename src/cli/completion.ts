import type { Suggest } from '../answering/suggestions.ts';

/** As node:readline wants it: what the end of a line may become, and that end. */
export type Completer = (line: string) => [string[], string];

/** Names that are offered at a time. */
const MOST = 12;
/** Words of which a name may be made that is being typed. */
const LONGEST = 4;

/** Completes a command at the beginning of a line, and anywhere the name of something that is known. */
export function completing(commands: readonly string[], suggest: Suggest): Completer {
  return (line) => {
    if (/^\/\S*$/.test(line)) return [commands.filter((each) => each.startsWith(line)).map((each) => `${each} `), line];
    const words = line.replace(/^\/\S+\s+/, '').split(/(?<=\s)/);
    for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
      const typed = words.slice(-count).join('');
      const begun = typed.toLowerCase();
      const names = begun.trim() === '' ? [] : suggest(typed, 'en', MOST).map(({ value }) => value);
      const fitting = [...new Set(names.flatMap((name) => partsFrom(name, begun)))];
      if (fitting.length > 0) return [fitting, typed];
    }
    return [[], line];
  };
}

/** The name that begins with what was typed, or of one within which it begins the words that it begins. */
function partsFrom(name: string, begun: string): string[] {
  if (name.toLowerCase().startsWith(begun)) return [name];
  const starts = [...name.matchAll(/\s+/g)].map(({ index, 0: gap }) => index + gap.length);
  const start = starts.find((at) => name.slice(at).toLowerCase().startsWith(begun));
  if (start === undefined) return [];
  const words = name.slice(start);
  return [words.slice(0, begun.length) + (words.slice(begun.length).match(/^[^\s,;]*/)?.[0] ?? '')];
}
