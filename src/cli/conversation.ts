import { commands } from '../../commands/index.ts';
import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import type { Command, Request } from '../discord/command.ts';
import { localeOf } from '../language/locale.ts';
import type { Answer, Locale } from '../model.ts';
import type { Prompt } from './prompt.ts';
import type { SecondLook } from './second-reader.ts';

const QUIT = { usage: '/quit', description: 'Leave; so do "exit", "quit" and Ctrl-D' };
const LEAVES = /^\/?(?:exit|quit)$/i;

/** What can be typed behind a slash. */
export const SLASHED: readonly string[] = [...commands.map(({ texts }) => `/${texts.en.name}`), QUIT.usage];

/** How a conversation is shown. */
export interface Display {
  readonly write: (text: string) => void;
  readonly layOut: (answer: Answer, locale: Locale) => string;
  readonly sources: () => string;
  /** Of the event that the words name; null where they name none. */
  readonly brief: (words: string) => string | null;
  /** Of what the words name; null where they name nothing. */
  readonly timeline: (words: string) => Promise<string | null>;
}

/**
 * Answers line by line until the end. What is typed follows on what was said before; a command
 * stands for itself, and what is typed next follows on it. `complete`: what the words of a command are the beginning of.
 */
export async function converse(
  { lines, ready }: Prompt,
  answerer: Answerer,
  clock: () => Clock,
  { write, layOut, sources, brief, timeline }: Display,
  look: SecondLook | null = null,
  complete: (words: string) => string = (words) => words,
): Promise<void> {
  let turn: Turn | null = null;
  const tell = (result: { answer: Answer; turn: Turn | null }, locale: Locale) => {
    turn = result.turn;
    return layOut(result.answer, locale);
  };
  const ask = async (message: string, before: Turn | null) => {
    const now = clock();
    const locale = localeOf(message);
    const own = answerer.answer(message, now, before, locale);
    return tell(look === null ? own : await look(own, { message, clock: now, before }), locale);
  };
  const serve = async (command: Command, request: Request): Promise<string> => {
    switch (request.type) {
      case 'question': {
        const locale = localeOf(request.about);
        const named = request.slot && answerer.about(request.slot, request.about, clock(), locale);
        return named ? tell(named, locale) : ask(request.text, request.follows ? turn : null);
      }
      case 'brief':
        return brief(request.about) ?? unknownEvent(request.about);
      case 'timeline':
        return (await timeline(request.about)) ?? unknownEvent(request.about);
      case 'sources':
        return sources();
      case 'help':
        return helpText();
      case 'nothing':
        return `usage: ${usageOf(command)}`;
    }
  };
  ready();
  for await (const line of lines) {
    const [, name, words = ''] = line.trim().match(/^\/(\S*)\s*(.*)$/s) ?? [];
    if (LEAVES.test(line.trim())) return;
    const command = commands.find(({ texts }) => texts.en.name === name);
    if (command) {
      const meant = command.words?.suggests ? complete(words.trim()) : words.trim();
      write(`${await serve(command, command.request(meant))}\n`);
    } else if (name !== undefined) write(`no command ${JSON.stringify(`/${name}`)}; /help lists them\n`);
    else if (line.trim() !== '') write(`${await ask(line, turn)}\n`);
    ready();
  }
}

function unknownEvent(words: string): string {
  return `no event ${JSON.stringify(words)}; /sources lists the articles\n`;
}

export function helpText(): string {
  const listed = [...commands.map((each) => ({ usage: usageOf(each), description: each.texts.en.description })), QUIT];
  const width = Math.max(...listed.map(({ usage }) => usage.length));
  const lines = listed.map(({ usage, description }) => `  ${usage.padEnd(width)}  ${description}`);
  return ['Ask in plain words, or with a command:', ...lines, ''].join('\n');
}

/** The name and what may follow it, in brackets where it can be left out. */
function usageOf({ texts, words }: Command): string {
  const name = words?.texts.en.name;
  if (!words || name === undefined) return `/${texts.en.name}`;
  return `/${texts.en.name} ${words.required ? name : `[${name}]`}`;
}
