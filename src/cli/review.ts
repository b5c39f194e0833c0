import { knowledgeDir } from '../config.ts';
import { readArticle } from '../knowledge/article.ts';
import { readFolder } from '../knowledge/folder.ts';
import { KnowledgeError } from '../knowledge/problem.ts';
import { datesOf } from '../reading/review/dates.ts';
import { DISK } from './disk.ts';
import { endWhenUnread, tell } from './failure.ts';
import { readArguments, USAGE } from './review/arguments.ts';
import { FactsFile, ReviewError } from './review/facts-file.ts';
import { goThrough } from './review/going-through.ts';
import { leftOf } from './review/left.ts';
import { screenOf } from './review/screen.ts';
import { open, opened, type State } from './review/state.ts';
import { typedKeys } from './review/typed-keys.ts';
import { terminalOf } from './terminal.ts';

const { stdin, stdout, stderr } = process;
/** The screen beside the one that the terminal showed, and back to it; top left; what is below goes. */
const [BESIDE, BACK, TOP, REST] = ['\u001b[?1049h', '\u001b[?1049l', '\u001b[H', '\u001b[J'];
const LINE_END = '\u001b[K\r\n';

endWhenUnread(stdout);
try {
  await review(process.argv.slice(2));
} catch (error) {
  if (error instanceof ReviewError) {
    stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else process.exitCode = tell(error, stderr, USAGE);
}

async function review(argv: readonly string[]): Promise<void> {
  const wanted = readArguments(argv, knowledgeDir);
  if (!wanted) {
    stdout.write(`${USAGE}\n`);
    return;
  }
  const file = new FactsFile(wanted.folder, DISK);
  const { files } = file;
  const { problems } = readFolder(files);
  if (problems.length > 0) throw new KnowledgeError(problems);
  const { article, text } = readArticle(files.id, files.article.text, files.article.path);
  if (!article || !text) throw new Error('an article without problems has a text');
  let state = opened(files, text);
  if (open(state).length > 0) {
    if (!stdin.isTTY || !stdout.isTTY)
      throw new ReviewError(
        `a review reads keys from a terminal, and this is none: run it in one, or edit ${files.facts.path} as knowledge/README.md tells and check it by npm run knowledge:check`,
      );
    state = await onScreen(state, datesOf(article), file);
  }
  stdout.write(leftOf(state, wanted.knowledge, `npm run review -- ${argv.join(' ')}`));
}

async function onScreen(state: State, dates: ReturnType<typeof datesOf>, file: FactsFile): Promise<State> {
  const ending = new AbortController();
  let last = state;
  const draw = (now: State) => {
    last = now;
    const lines = screenOf(now, { terminal: terminalOf(stdout), rows: stdout.rows || 24, dates });
    stdout.write(TOP + lines.map((line) => line + LINE_END).join('') + REST);
  };
  const redraw = () => draw(last);
  const end = () => ending.abort();
  stdout.write(BESIDE);
  stdout.on('resize', redraw);
  process.once('SIGTERM', end).once('SIGHUP', end);
  try {
    return await goThrough(state, { keys: typedKeys(stdin, ending.signal), draw, save: (facts) => file.save(facts) });
  } finally {
    stdout.off('resize', redraw);
    stdout.write(BACK);
  }
}
