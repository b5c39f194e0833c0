import { setTimeout as scheduled } from 'node:timers';
import { watchFolder } from '../knowledge/folder-watch.ts';
import { loadKnowledge } from '../knowledge/load.ts';
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
    load: () => loadKnowledge(dir),
    onLoaded: (base, loading) => {
      const started = now();
      serving.know(base);
      const ms = Math.round(loading + now() - started);
      log.info({ articles: base.articles.size, facts: base.facts.length, ms }, 'the knowledge was loaded anew');
    },
    onProblems: (problems) => {
      for (const { file, line, message, remedy } of problems) log.error({ file, line, remedy }, message);
      log.error({ problems: problems.length }, 'the knowledge has problems; what was known stays');
    },
    onFault,
  });
}
