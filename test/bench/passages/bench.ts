import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table } from '../table.ts';
import { corpusOf } from './corpus.ts';
import { growthPicture } from './growth-picture.ts';
import { type Drawn, questionsOf } from './questions.ts';
import { SYSTEMS, type System } from './systems.ts';

const SIZES = [100, 10_000, 100_000];
const QUESTIONS = 200;
/** What takes seconds a question is asked less. */
const FEWER: Readonly<Record<string, readonly number[]>> = { 'Fuse.js': [QUESTIONS, 8, 2] };

export interface Measured {
  readonly name: string;
  readonly size: number;
  /** Milliseconds a question, and to build; half of the questions have a slip in them. */
  readonly median: number;
  readonly p99: number;
  readonly built: number;
  /** Share of questions whose sentence came first. */
  readonly plain: number;
  readonly slipped: number;
}

const { values } = parseArgs({ options: { picture: { type: 'string' } } });
const measured = SIZES.flatMap((size, i) => {
  const corpus = corpusOf(size);
  const drawn = questionsOf(corpus, QUESTIONS, size + 1);
  const warming = questionsOf(corpus, QUESTIONS, size + 2);
  return SYSTEMS.map((system): Measured => {
    const count = FEWER[system.name]?.[i] ?? QUESTIONS;
    const started = performance.now();
    const find = system.build(corpus);
    const built = performance.now() - started;
    for (const { plain } of warming.slice(0, count / 4)) find(plain);
    return { name: system.name, size, built, ...asked(find, drawn.slice(0, count)) };
  });
});

/** No question is asked twice: what is remembered of it would flatter. */
function asked(find: ReturnType<System['build']>, drawn: readonly Drawn[]) {
  const times: number[] = [];
  const right = (key: 'plain' | 'slipped') => {
    const found = drawn.filter((each) => {
      const started = performance.now();
      const number = find(each[key]);
      times.push(performance.now() - started);
      return number === each.sentence;
    });
    return found.length / drawn.length;
  };
  const [plain, slipped] = [right('plain'), right('slipped')];
  const sorted = times.sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { plain, slipped, median: quantile(0.5), p99: quantile(0.99) };
}

const ms = (value: number) => value.toFixed(value < 10 ? 3 : 0);
const percent = (value: number) => `${Math.round(value * 100)} %`;
const medianOf = (name: string, size: number) =>
  measured.find((each) => each.name === name && each.size === size)?.median ?? Number.NaN;
process.stdout.write(
  `Sentences found among generated ones, in milliseconds a question; first is how often the right one came first.\n\n${table(
    [
      ['', 'sentences', 'median', 'p99', 'build', 'first', 'with a slip'],
      ...measured.map(({ name, size, median, p99, built, plain, slipped }) => [
        name,
        String(size),
        ms(median),
        ms(p99),
        ms(built),
        percent(plain),
        percent(slipped),
      ]),
    ],
  )}\n\n${table([
    ['median of Attaché', ...SIZES.map((size) => `of ${size}`), 'asked'],
    [
      'to that of MiniSearch',
      ...SIZES.map((size) => (medianOf('Attaché', size) / medianOf('MiniSearch', size)).toFixed(2)),
      'at most 1',
    ],
    [
      'Fuse.js to it',
      ...SIZES.map((size) => (medianOf('Fuse.js', size) / medianOf('Attaché', size)).toFixed(0)),
      'at least 100 from 10000 on',
    ],
  ])}\n`,
);
if (values.picture !== undefined) writeFileSync(values.picture, growthPicture(measured));
