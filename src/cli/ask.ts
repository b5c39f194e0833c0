import { createInterface } from 'node:readline/promises';
import { Temporal } from 'temporal-polyfill';
import { Answerer } from '../answering/answerer.ts';
import { ConfigError, environment, readConfig } from '../config.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { KnowledgeError } from '../knowledge/problem.ts';
import { type Arguments, readArguments, USAGE, UsageError } from './arguments.ts';
import { answerLine, ask } from './batch.ts';
import { converse, helpText } from './conversation.ts';
import { layOut, type Terminal } from './layout.ts';

const { stdin, stdout, stderr } = process;
// A reader that stops early, as head(1), ends the run without a fuss.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) {
    stderr.write(`${error.message}\n\n${USAGE}\n`);
    process.exitCode = 2;
  } else if (error instanceof KnowledgeError || error instanceof ConfigError) {
    stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else throw error;
}

async function run(args: Arguments): Promise<void> {
  if (args.mode === 'help') {
    stdout.write(`${USAGE}\n`);
    return;
  }
  const env = environment();
  const base = loadKnowledge(args.knowledge ?? readConfig(env).knowledgeDir);
  const answerer = new Answerer(base);
  const clock = () => args.now ?? Temporal.Now.zonedDateTimeISO();
  const terminal: Terminal = {
    columns: stdout.columns ?? 80,
    colors: stdout.isTTY === true && !env.NO_COLOR,
  };
  if (args.mode === 'batch') {
    for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() !== '') stdout.write(`${answerLine(answerer, line, clock())}\n`);
    }
  } else if (args.question !== null && args.mode === 'json') {
    stdout.write(`${JSON.stringify({ id: null, ...ask(answerer, args.question, [], clock()) })}\n`);
  } else if (args.question !== null) {
    stdout.write(layOut(answerer.answer(args.question, clock()).answer, base, terminal));
  } else {
    const reader = createInterface({ input: stdin, output: stdout, prompt: '> ', terminal: stdin.isTTY === true });
    if (stdin.isTTY) stdout.write(`${helpText()}\n`);
    await converse(
      reader,
      answerer,
      clock,
      (text) => stdout.write(text),
      (answer) => layOut(answer, base, terminal),
    );
    reader.close();
  }
}
