import type { Interface } from 'node:readline/promises';
import { commands } from '../../commands/index.ts';
import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import type { Turn } from '../answering/decision.ts';
import type { Answer } from '../model.ts';

/** What a line of the prompt means: a question, the help, the end, or a mistake to tell about. */
export type Line =
  | { readonly type: 'question'; readonly text: string }
  | { readonly type: 'help' }
  | { readonly type: 'quit' }
  | { readonly type: 'mistake'; readonly message: string };

export function readLine(line: string): Line {
  const [, name, about = ''] = line.trim().match(/^\/(\S*)\s*(.*)$/) ?? [];
  if (name === undefined) return { type: 'question', text: line };
  if (name === 'quit' || name === 'exit') return { type: 'quit' };
  if (name === 'help') return { type: 'help' };
  const command = commands.find((each) => each.name === name);
  if (!command) return { type: 'mistake', message: `no command "/${name.slice(0, 32)}"; /help lists them` };
  const question = command.question(about);
  return question === null
    ? { type: 'mistake', message: `usage: ${command.usage}` }
    : { type: 'question', text: question };
}

export function helpText(): string {
  const width = Math.max(...commands.map((command) => command.usage.length));
  const lines = commands.map((command) => `  ${command.usage.padEnd(width)}  ${command.description}`);
  return [
    'Ask in plain words, or with a command:',
    ...lines,
    `  ${'/quit'.padEnd(width)}  Leave (Ctrl-D as well)`,
    '',
  ].join('\n');
}

/** Reads lines until the end and writes an answer to each; follow-ups refer to the question before. */
export async function converse(
  reader: Pick<Interface, 'prompt' | typeof Symbol.asyncIterator>,
  answerer: Answerer,
  clock: () => Clock,
  write: (text: string) => void,
  show: (answer: Answer) => string,
): Promise<void> {
  let turn: Turn | null = null;
  reader.prompt();
  for await (const line of reader) {
    const read = readLine(line);
    if (read.type === 'quit') return;
    if (read.type === 'help') write(helpText());
    if (read.type === 'mistake') write(`${read.message}\n`);
    if (read.type === 'question' && read.text.trim() !== '') {
      const result = answerer.answer(read.text, clock(), turn);
      turn = result.turn;
      write(`${show(result.answer)}\n`);
    }
    reader.prompt();
  }
}
