import type { Command } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import type { Answer } from '../model.ts';
import type { Prompt } from './prompt.ts';

const QUIT = { name: 'quit', usage: '/quit', description: 'Leave; so does Ctrl-D' };

/** What can be typed behind a slash. */
export const SLASHED: readonly string[] = [...commands, QUIT].map(({ name }) => `/${name}`);

/** How a conversation is shown. */
export interface Display {
  readonly write: (text: string) => void;
  readonly layOut: (answer: Answer) => string;
}

/**
 * Answers line by line until the end. What is typed follows on what was said before; a command
 * stands for itself, and what is typed next follows on it.
 */
export async function converse(
  { lines, ready }: Prompt,
  answerer: Answerer,
  clock: () => Clock,
  { write, layOut }: Display,
): Promise<void> {
  let turn: Turn | null = null;
  const ask = (question: string, before: Turn | null) => {
    const result = answerer.answer(question, clock(), before);
    turn = result.turn;
    write(`${layOut(result.answer)}\n`);
  };
  ready();
  for await (const line of lines) {
    const [, name, about = ''] = line.trim().match(/^\/(\S*)\s*(.*)$/s) ?? [];
    if (name === QUIT.name) return;
    const command = commands.find((each) => each.name === name);
    const question = command?.question(about.replace(/\?$/, '').trim()) ?? null;
    if (question !== null) ask(question, null);
    else if (name === 'help') write(`${helpText()}\n`);
    else if (command) write(`usage: ${command.usage}\n`);
    else if (name !== undefined) write(`no command ${JSON.stringify(`/${name}`)}; /help lists them\n`);
    else if (line.trim() !== '') ask(line, turn);
    ready();
  }
}

export function helpText(): string {
  const listed: readonly Pick<Command, 'usage' | 'description'>[] = [...commands, QUIT];
  const width = Math.max(...listed.map(({ usage }) => usage.length));
  const lines = listed.map(({ usage, description }) => `  ${usage.padEnd(width)}  ${description}`);
  return ['Ask in plain words, or with a command:', ...lines, ''].join('\n');
}
