import { setTimeout as scheduled } from 'node:timers';
import type { FactBase } from '../knowledge/fact-base.ts';
import type { FolderFound } from '../knowledge/folder-at.ts';
import { baseOf, foldersBelow, type SoundKnowledge, soundBaseOf } from '../knowledge/load.ts';
import { lookAt } from '../knowledge/look.ts';
import { KnowledgeError, type Problem } from '../knowledge/problem.ts';
import type { ReadFolders } from '../knowledge/read-aside.ts';
import { Reloading, type ReloadOptions } from '../knowledge/reload.ts';
import { atOnce, inSlices, type Pace, type Steps } from '../steps.ts';
import { LastLoad } from './last-load.ts';
import type { Log } from './log.ts';
import { PACE, type Serving } from './serving.ts';

/** Where the time and the news of changes come from. */
export interface Surroundings extends Pick<ReloadOptions, 'after' | 'now'> {
  readonly look: (dir: string, ...before: Parameters<ReloadOptions['look']>) => ReturnType<ReloadOptions['look']>;
  readonly rest: Pace['rest'];
}

const HERE: Surroundings = {
  look: lookAt,
  after: (milliseconds, run) => {
    const timer = scheduled(() => void run(), milliseconds);
    return () => clearTimeout(timer);
  },
  now: PACE.now,
  rest: PACE.rest,
};

export interface Known {
  readonly dir: string;
  /** What the bot was made of. */
  readonly found: readonly FolderFound[];
  readonly read: ReadFolders;
}

/** Loads what is sound of a folder and tells what is wrong with the rest. @throws KnowledgeError where nothing is sound */
export function startKnowing(dir: string, log: Log) {
  const found = foldersBelow(dir);
  const sound = told(atOnce(soundBaseOf(dir, found)), log);
  return { base: sound.base, found, loaded: new LastLoad(sound.problems) };
}

function told(sound: SoundKnowledge, log: Log): SoundKnowledge {
  const { problems, left } = sound;
  tellProblems(problems, log);
  if (left.size > 0) {
    log.error(
      { problems: problems.length, left: [...left] },
      'articles with problems are left out; the others are served',
    );
  }
  return sound;
}

function tellProblems(problems: readonly Problem[], log: Log): void {
  for (const { file, line, message, remedy } of problems) log.error({ file, line, remedy }, message);
}

/** Lets the bot know what its folder holds, whenever that changes; returns what ends it. */
export function keepKnowing(
  serving: Serving,
  { dir, found, read }: Known,
  log: Log,
  { look, after, now, rest }: Surroundings = HERE,
): () => void {
  const pace = { ...PACE, now, rest };
  const { loaded } = serving.bot;
  const reloading = new Reloading({
    look: (before) => look(dir, before),
    read,
    serve: async (folders, isLast) => {
      const started = now();
      const { base, problems } = await inSlices(
        isLast ? soundBeside(serving.bot.library, dir, folders, log) : wholly(dir, folders),
        pace,
      );
      await serving.know(base, pace);
      loaded.loaded(problems);
      const ms = Math.round(now() - started);
      log.info({ articles: base.articles.size, facts: base.facts.length, ms }, 'the knowledge was loaded anew');
    },
    served: found,
    after,
    now,
    onProblems: (problems) => {
      loaded.failed(problems);
      tellProblems(problems, log);
      log.error({ problems: problems.length }, 'the knowledge has problems; what was known stays');
    },
    onFault: (error) => {
      loaded.isShut = true;
      log.error({ err: error }, 'the knowledge folder cannot be read; what was known stays');
    },
  });
  return () => reloading.end();
}

/** @throws KnowledgeError where something is wrong with any of them */
function* wholly(dir: string, found: readonly FolderFound[]): Steps<Pick<SoundKnowledge, 'base' | 'problems'>> {
  return { base: yield* baseOf(dir, found), problems: [] };
}

/** What is sound of folders, so long as no article that is known would be lost by a mistake in it. @throws KnowledgeError */
function* soundBeside(known: FactBase, dir: string, found: readonly FolderFound[], log: Log): Steps<SoundKnowledge> {
  const sound = yield* soundBaseOf(dir, found);
  if ([...sound.left].some((id) => known.articles.has(id))) throw new KnowledgeError(sound.problems);
  return told(sound, log);
}
