import { parseArgs } from 'node:util';
import type { Clock } from '../answering/clock.ts';
import { readClock } from './now.ts';

export const USAGE = `usage: npm run ask -- [options] ["question"]

Without a question: a prompt that keeps the conversation.

  --json            the answer as one JSON object
  --batch           JSON lines in ({id, question, ctx?, now?}), JSON lines out
  --knowledge DIR   a folder of article folders, or one of them (default: KNOWLEDGE_DIR, else knowledge)
  --now ISO         the asker's date and time, as 2024-10-31T09:30:00-04:00 (default: now)
  --help            this text`;

export interface Arguments {
  readonly question: string | null;
  readonly mode: 'text' | 'json' | 'batch' | 'help';
  readonly knowledge: string | null;
  readonly now: Clock | null;
}

/** An argument that cannot be used: which, its value, and what to write instead. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readArguments(argv: readonly string[]): Arguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.json && values.batch) throw new UsageError('--json and --batch exclude each other: leave one out');
  if (values.batch && positionals.length > 0) {
    throw new UsageError(`--batch reads its questions from standard input: leave out "${positionals.join(' ')}"`);
  }
  const question = positionals.join(' ').trim();
  if (values.json && !question) throw new UsageError('--json needs a question: npm run ask -- --json "who attends?"');
  return {
    question: question || null,
    mode: values.help ? 'help' : values.batch ? 'batch' : values.json ? 'json' : 'text',
    knowledge: values.knowledge ?? null,
    now: values.now === undefined ? null : clockFrom(values.now),
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
      knowledge: { type: 'string' },
      now: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function clockFrom(iso: string): Clock {
  try {
    return readClock(iso);
  } catch (error) {
    throw new UsageError(`--now: ${error instanceof Error ? error.message : iso}`);
  }
}
