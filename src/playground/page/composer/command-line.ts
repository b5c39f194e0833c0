import { isSwitch, nameIn, type Option, type SlashCommand } from './commands.ts';

export type Values = Readonly<Record<string, string | boolean>>;

/** What a line comes to: words for the channel, a command, or the name of none. */
export type Line =
  | { readonly type: 'text' }
  | { readonly type: 'unknown'; readonly name: string }
  | { readonly type: 'command'; readonly command: SlashCommand; readonly values: Values };

const YES = /^(?:true|yes|on|1|예|네|켜짐)$/i;

/** Reads `/who about: the talks private: true` and `/who the talks`, with names in either language. */
export function readLine(text: string, commands: readonly SlashCommand[]): Line {
  const [, name, rest = ''] =
    text
      .trim()
      .normalize('NFC')
      .match(/^\/([^\s/]+)(?:\s+([\s\S]*))?$/u) ?? [];
  if (name === undefined) return { type: 'text' };
  const command = commands.find((each) => isNamed(each, name));
  if (!command) return { type: 'unknown', name };
  return { type: 'command', command, values: valuesOf(command.options ?? [], rest) };
}

function valuesOf(options: readonly Option[], rest: string): Values {
  const marks = [...rest.matchAll(/(?<=^|\s)([^\s:]+):/gu)].flatMap((match) => {
    const option = options.find((each) => isNamed(each, match[1] ?? ''));
    return option ? [{ option, from: match.index, behind: match.index + match[0].length }] : [];
  });
  const named = marks.map(({ option, behind }, i) => [option, rest.slice(behind, marks[i + 1]?.from)] as const);
  const loose = rest.slice(0, marks[0]?.from).trim();
  const first = options.find((option) => !isSwitch(option) && !marks.some((mark) => mark.option === option));
  const all = [...(first && loose !== '' ? [[first, loose] as const] : []), ...named];
  return Object.fromEntries(
    all
      .map(([option, value]) => [option.name, isSwitch(option) ? YES.test(value.trim()) : value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}

function isNamed(named: Pick<Option, 'name' | 'name_localizations'>, name: string): boolean {
  const typed = name.toLowerCase();
  return [named.name, nameIn('ko', named)].some((each) => each.toLowerCase() === typed);
}

/** The first option that has to be filled in and is not. */
export function missing({ options = [] }: SlashCommand, values: Values): Option | null {
  return options.find(({ name, required }) => required === true && (values[name] ?? '') === '') ?? null;
}
