import { commands } from '../../commands/index.ts';
import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import type { Command, Request } from '../discord/command.ts';
import { hasHangul } from '../language/hangul.ts';
import { localeOf } from '../language/locale.ts';
import { type Answer, LOCALES, type Locale } from '../model.ts';
import type { Prompt } from './prompt.ts';
import type { SecondLook } from './second-reader.ts';
import { wordingOf } from './wording.ts';
import { widthOf } from './wrap.ts';

const QUIT = '/quit';
const LEAVES = /^\/?(?:exit|quit)$/i;

/** What can be typed behind a slash, in each language. */
export const SLASHED: readonly string[] = [
  ...LOCALES.flatMap((locale) => commands.map(({ texts }) => `/${texts[locale].name}`)),
  QUIT,
];

/** How a conversation is shown. */
export interface Display {
  readonly write: (text: string) => void;
  readonly layOut: (answer: Answer, locale: Locale) => string;
  readonly sources: (locale: Locale) => string;
  /** Of the event that the words name; null where they name none. */
  readonly brief: (words: string, locale: Locale) => string | null;
  /** Of what the words name; null where they name nothing. */
  readonly timeline: (words: string, locale: Locale) => Promise<string | null>;
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
  // A command without words is in the language of what was asked last.
  let spoken: Locale = 'en';
  const tell = (result: { answer: Answer; turn: Turn | null }, locale: Locale) => {
    turn = result.turn;
    return layOut(result.answer, locale);
  };
  const ask = async (message: string, before: Turn | null) => {
    const now = clock();
    spoken = localeOf(message);
    const locale = spoken;
    const own = answerer.answer(message, now, before, locale);
    return tell(look === null ? own : await look(own, { message, clock: now, before }), locale);
  };
  const serve = async (command: Command, request: Request, locale: Locale): Promise<string> => {
    switch (request.type) {
      case 'question': {
        const named = request.slot && answerer.about(request.slot, request.about, clock(), locale);
        return named ? tell(named, locale) : ask(request.text, request.follows ? turn : null);
      }
      case 'brief':
        return brief(request.about, locale) ?? unknownEvent(request.about, locale);
      case 'timeline':
        return (await timeline(request.about, locale)) ?? unknownEvent(request.about, locale);
      case 'sources':
        return sources(locale);
      case 'help':
        return helpText(locale);
      case 'nothing':
        return wordingOf(locale).usage(usageOf(command, locale));
    }
  };
  ready();
  for await (const line of lines) {
    const [, name, words = ''] = line.trim().match(/^\/(\S*)\s*(.*)$/s) ?? [];
    if (LEAVES.test(line.trim())) return;
    const command = commands.find(({ texts }) => LOCALES.some((locale) => texts[locale].name === name));
    if (name !== undefined) spoken = languageOf(name, words) ?? spoken;
    if (command) {
      const meant = command.words?.suggests ? complete(words.trim()) : words.trim();
      write(`${await serve(command, command.request(meant, spoken), spoken)}
`);
    } else if (name !== undefined)
      write(`${wordingOf(spoken).noCommand(JSON.stringify(`/${name}`))}
`);
    else if (line.trim() !== '') write(`${await ask(line, turn)}\n`);
    ready();
  }
}

/** The language of a command: that of its words, else that of its name; null where that may be either. */
function languageOf(name: string, words: string): Locale | null {
  if (words.trim() !== '') return localeOf(words);
  return hasHangul(name) ? 'ko' : null;
}

function unknownEvent(words: string, locale: Locale): string {
  return `${wordingOf(locale).noEvent(JSON.stringify(words))}\n`;
}

export function helpText(locale: Locale = 'en'): string {
  const own = wordingOf(locale);
  const listed = [
    ...commands.map((each) => ({ usage: usageOf(each, locale), description: each.texts[locale].description })),
    { usage: QUIT, description: own.quit },
  ];
  const width = Math.max(...listed.map(({ usage }) => widthOf(usage)));
  const lines = listed.map(
    ({ usage, description }) => `  ${usage}${' '.repeat(width - widthOf(usage))}  ${description}`,
  );
  return [own.help, ...lines, ''].join('\n');
}

/** The name and what may follow it, in brackets where it can be left out. */
function usageOf({ texts, words }: Command, locale: Locale): string {
  const name = words?.texts[locale].name;
  if (!words || name === undefined) return `/${texts[locale].name}`;
  return `/${texts[locale].name} ${words.required ? name : `[${name}]`}`;
}
