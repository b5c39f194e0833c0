import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Clock } from '../answering/clock.ts';
import { UsageError } from './failure.ts';
import { readClock } from './now.ts';
import { type ReaderChoice, readerFrom } from './reader-choice.ts';

export const USAGE = `usage: npm run ask -- [options] ["question"]

Without a question: a prompt that keeps the conversation, or, from a pipe, a question a line.

  --json            the answer as one JSON object
  --batch           JSON lines in ({id, question, ctx?, now?}), JSON lines out
  --check           what the sources say of a claim; with --batch of each line ({id, claim, now?})
  --knowledge DIR   a folder of article folders, or one of them (default: KNOWLEDGE_DIR, else knowledge)
  --reader WHO      model: a language model is shown what the program is not sure of; own: none is (default: MODEL_USE)
  --now ISO         the asker's date and time, as 2024-10-31T09:30:00-04:00 (default: now)
  -h, --help        this text`;

export interface Arguments {
  readonly mode: 'text' | 'json' | 'batch' | 'check' | 'check-batch' | 'prompt' | 'help';
  /** The question of the modes `text` and `json`, or the claim of `check`. */
  readonly question: string;
  readonly knowledge: string | null;
  readonly now: Clock | null;
  readonly reader: ReaderChoice;
}

/** @throws UsageError, or what parseArgs throws */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
      check: { type: 'boolean' },
      knowledge: { type: 'string' },
      now: { type: 'string' },
      reader: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const question = positionals.join(' ');
  const asks = positionals.length > 0;
  if (values.help) return { mode: 'help', question, knowledge: null, now: null, reader: null };
  if (values.json && values.batch) throw new UsageError('--json and --batch exclude each other: leave one out');
  if (values.batch && asks) {
    throw new UsageError(
      `--batch reads its ${values.check ? 'claims' : 'questions'} from standard input: leave out ${JSON.stringify(question)}`,
    );
  }
  if (values.check && values.json) throw new UsageError('--check and --json exclude each other: leave one out');
  if (values.check && !values.batch && !asks)
    throw new UsageError('--check needs a claim: add one, as "the talks are on Monday"');
  if (values.json && !asks) throw new UsageError('--json needs a question: add one, as "who is attending?"');
  return {
    mode: modeOf(values, asks),
    question,
    knowledge: folderFrom(values.knowledge),
    now: clockFrom(values.now),
    reader: readerFrom(values.reader),
  };
}

function modeOf(
  { check, batch, json }: Readonly<Partial<Record<'check' | 'batch' | 'json', boolean>>>,
  asks: boolean,
): Arguments['mode'] {
  if (batch) return check ? 'check-batch' : 'batch';
  if (check) return 'check';
  if (json) return 'json';
  return asks ? 'text' : 'prompt';
}

function folderFrom(dir: string | undefined): string | null {
  if (dir === undefined) return null;
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return dir;
  throw new UsageError(`--knowledge: no folder ${JSON.stringify(dir)}: name one that holds article folders`);
}

function clockFrom(iso: string | undefined): Clock | null {
  if (iso === undefined) return null;
  try {
    return readClock(iso);
  } catch (error) {
    throw new UsageError(`--now: ${error instanceof Error ? error.message : iso}`);
  }
}
