import { readFileSync } from 'node:fs';
import path from 'node:path';
import { atOnce, type Steps } from '../steps.ts';
import { ARTICLE, articleFoldersIn, FACTS } from './article-folders.ts';
import { FactBase } from './fact-base.ts';
import { type FolderFound, folderAt, shown, unreadable } from './folder-at.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import { Facts } from './schema.ts';
import { checkShared, checkUpdates, type Declared } from './shared.ts';
import { readYaml } from './yaml.ts';

/** What could be loaded, and what was left out with the reasons. */
export interface SoundKnowledge {
  readonly base: FactBase;
  readonly problems: readonly Problem[];
  /** Ids of the articles that are left out. */
  readonly left: ReadonlySet<string>;
}

/**
 * Loads every article folder below `dir`, or `dir` itself when it is one.
 * @throws KnowledgeError with every problem of every folder; nothing is half-loaded.
 */
export function loadKnowledge(dir: string): FactBase {
  return atOnce(baseOf(dir, foldersBelow(dir)));
}

/**
 * Loads the article folders with which nothing is wrong, and tells what is with the others.
 * @throws KnowledgeError where none is sound
 */
export function loadSound(dir: string): SoundKnowledge {
  return atOnce(soundBaseOf(dir, foldersBelow(dir)));
}

/** What every article folder below `dir`, or `dir` itself when it is one, holds. @throws KnowledgeError */
export function foldersBelow(dir: string): FolderFound[] {
  try {
    return articleFoldersIn(dir).map(folderAt);
  } catch (error) {
    throw new KnowledgeError([unreadable(dir, error)]);
  }
}

/** The base of all folders of `dir`. @throws KnowledgeError */
export function* baseOf(dir: string, found: readonly FolderFound[]): Steps<FactBase> {
  const { problems, declared } = yield* declaredIn(dir, found);
  problems.push(...(yield* checkShared(declared)));
  if (problems.length === 0) problems.push(...(yield* checkUpdates(declared)));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return yield* FactBase.of(declared.map(({ folder }) => folder));
}

/** The base of those folders of `dir` with which nothing is wrong. @throws KnowledgeError where none is sound */
export function* soundBaseOf(dir: string, found: readonly FolderFound[]): Steps<SoundKnowledge> {
  const { problems, declared } = yield* declaredIn(dir, found);
  let sound: readonly Declared[] = declared;
  // What leans on a folder that goes has to go as well.
  for (let faults = yield* faultsAmong(sound); faults.length > 0; faults = yield* faultsAmong(sound)) {
    problems.push(...faults);
    const bad = new Set(faults.map(({ file }) => file));
    sound = sound.filter(({ file }) => !bad.has(file));
  }
  if (sound.length === 0) throw new KnowledgeError(problems);
  const base = yield* FactBase.of(sound.map(({ folder }) => folder));
  return { base, problems, left: new Set(found.map(({ id }) => id).filter((id) => !base.articles.has(id))) };
}

function* faultsAmong(declared: readonly Declared[]): Steps<Problem[]> {
  const shared = yield* checkShared(declared);
  return shared.length > 0 ? shared : yield* checkUpdates(declared);
}

function* declaredIn(
  dir: string,
  found: readonly FolderFound[],
): Steps<{ problems: Problem[]; declared: readonly Declared[] }> {
  if (found.length === 0) {
    const remedy = `point to a folder that holds folders with ${ARTICLE} and ${FACTS}`;
    throw new KnowledgeError([{ file: shown(dir), line: 1, message: 'no article folder', remedy }]);
  }
  const declared: Declared[] = [];
  for (const { path: at, folder } of found) {
    if (folder) declared.push(declaredAt(path.join(at, FACTS), folder));
    yield;
  }
  return { problems: found.flatMap((each) => each.problems), declared };
}

/** The file is read once more where a message needs the line of something. */
function declaredAt(facts: string, folder: Declared['folder']): Declared {
  const file = shown(facts);
  return { folder, file, lineOf: (where) => readYaml(readFileSync(facts, 'utf8'), Facts, file).lineOf(where) };
}
