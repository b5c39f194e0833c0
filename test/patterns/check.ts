import { readFileSync } from 'node:fs';
import { BOUNDED } from './bounded.ts';
import { recordBuilt } from './built.ts';
import { growthsOf } from './growths.ts';
import { literalsIn } from './literals.ts';
import type { Pattern } from './pattern.ts';
import { keepVerdicts, keyOf, readVerdicts } from './verdicts.ts';

/** Looks through all patterns that a stranger's text may reach: the work of each grows no faster than the text, or the text is bounded. */
const FOLDERS = [
  'commands',
  'src/answering',
  'src/cli',
  'src/discord',
  'src/knowledge',
  'src/language',
  'src/reading',
  'src/text',
];
const RULES = ['test/patterns/simplified.ts', 'test/patterns/growth.ts', 'package-lock.json'];

const built = recordBuilt();
// Only now, so that what is put together while loading is recorded too; then what is put together while answering.
const { exercise } = await import('./exercise.ts');
exercise();

const all = new Map<string, Pattern>();
for (const pattern of [...literalsIn(FOLDERS), ...built.values()]) {
  const key = `/${pattern.source}/${pattern.flags}`;
  if (FOLDERS.some((folder) => pattern.at.startsWith(`${folder}/`)) && !all.has(key)) all.set(key, pattern);
}
const told = BOUNDED.flatMap(({ patterns }) =>
  Object.entries(patterns).flatMap(([file, starts]) => starts.map((start) => ({ file, start }))),
);
const toldOf = ({ at, source }: Pattern) =>
  told.find(({ file, start }) => at.startsWith(`${file}:`) && source.startsWith(start));

const rules = RULES.map((file) => readFileSync(file, 'utf8')).join('\0');
const verdicts = readVerdicts();
const asked = [...all.values()].filter((pattern) => !toldOf(pattern));
const unknown = asked.filter((pattern) => !verdicts.has(keyOf(pattern, rules)));
for (const [pattern, growth] of await growthsOf(unknown, new URL('check-patterns-worker.js', import.meta.url))) {
  verdicts.set(keyOf(pattern, rules), growth);
}
keepVerdicts(verdicts);

const faults = [
  ...asked
    .map((pattern) => ({ ...pattern, growth: verdicts.get(keyOf(pattern, rules)) }))
    .filter(({ growth }) => growth !== 'linear')
    .map(
      ({ at, source, flags, growth }) =>
        `${at}: /${source}/${flags}: ${growth}; rewrite it, or tell in test/patterns/bounded.ts what bounds its text`,
    ),
  ...told
    .filter((each) => ![...all.values()].some((pattern) => toldOf(pattern) === each))
    .map(({ file, start }) => `test/patterns/bounded.ts: ${file} has no pattern that begins ${start}; take it out`),
];
process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
process.stdout.write(
  `${all.size} patterns, ${built.size} of them put together; ${all.size - asked.length} with bounded text; ${faults.length} faults\n`,
);
process.exit(faults.length === 0 ? 0 : 1);
