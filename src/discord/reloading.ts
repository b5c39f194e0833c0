import { setTimeout as scheduled } from 'node:timers';
import type { FactBase } from '../knowledge/fact-base.ts';
import { watchFolder } from '../knowledge/folder-watch.ts';
import { loadKnowledge, loadSound, type SoundKnowledge } from '../knowledge/load.ts';
import { KnowledgeError, type Problem } from '../knowledge/problem.ts';
import { type ReloadOptions, reloadOnChange } from '../knowledge/reload.ts';
import type { Log } from './log.ts';
import type { Serving } from './serving.ts';

/** Where the time and the news of changes come from. */
export type Surroundings = Pick<ReloadOptions, 'after' | 'now'> & {
  readonly watch: (dir: string, changed: () => void, onFault: (error: unknown) => void) => () => void;
};

const HERE: Surroundings = {
  watch: watchFolder,
  after: (milliseconds, run) => {
    const timer = scheduled(run, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
};

/** Loads what is sound of a folder and tells what is wrong with the rest. @throws KnowledgeError where nothing is sound */
export function startKnowing(dir: string, log: Log): FactBase {
  return told(loadSound(dir), log);
}

function told({ base, problems, left }: SoundKnowledge, log: Log): FactBase {
  tellProblems(problems, log);
  if (left.size > 0) {
    log.error(
      { problems: problems.length, left: [...left] },
      'articles with problems are left out; the others are served',
    );
  }
  return base;
}

function tellProblems(problems: readonly Problem[], log: Log): void {
  for (const { file, line, message, remedy } of problems) log.error({ file, line, remedy }, message);
}

/** Lets the bot know what its folder holds, whenever that changes; returns what ends it. */
export function keepKnowing(
  serving: Serving,
  dir: string,
  log: Log,
  { watch, after, now }: Surroundings = HERE,
): () => void {
  const onFault = (error: unknown) =>
    log.error({ err: error }, 'the knowledge folder cannot be read; what was known stays');
  return reloadOnChange({
    after,
    now,
    watch: (changed) => watch(dir, changed, onFault),
    load: (isLast) => (isLast ? soundBeside(serving.bot.base, dir, log) : loadKnowledge(dir)),
    onLoaded: (base, loading) => {
      const started = now();
      serving.know(base);
      const ms = Math.round(loading + now() - started);
      log.info({ articles: base.articles.size, facts: base.facts.length, ms }, 'the knowledge was loaded anew');
    },
    onProblems: (problems) => {
      tellProblems(problems, log);
      log.error({ problems: problems.length }, 'the knowledge has problems; what was known stays');
    },
    onFault,
  });
}

/** What is sound of a folder, so long as no article that is known would be lost by a mistake in it. @throws KnowledgeError */
function soundBeside(known: FactBase, dir: string, log: Log): FactBase {
  const sound = loadSound(dir);
  if ([...sound.left].some((id) => known.articles.has(id))) throw new KnowledgeError(sound.problems);
  return told(sound, log);
}
