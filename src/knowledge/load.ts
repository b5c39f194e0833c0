import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ARTICLE, type ArticleFolder, articleFoldersIn, FACTS, isFile } from './article-folders.ts';
import { diskFailureOf } from './disk-failure.ts';
import { FactBase } from './fact-base.ts';
import { readFolder } from './folder.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import { checkShared, checkUpdates, type Declared } from './shared.ts';

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
  const { problems, loaded } = readFolders(dir);
  problems.push(...checkShared(loaded));
  if (problems.length === 0) problems.push(...checkUpdates(loaded));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return baseOf(loaded);
}

/**
 * Loads the article folders with which nothing is wrong, and tells what is with the others.
 * @throws KnowledgeError where none is sound
 */
export function loadSound(dir: string): SoundKnowledge {
  const { problems, loaded, ids } = readFolders(dir);
  let sound: readonly Declared[] = loaded;
  // What leans on a folder that goes has to go as well.
  for (let found = faultsAmong(sound); found.length > 0; found = faultsAmong(sound)) {
    problems.push(...found);
    const bad = new Set(found.map(({ file }) => file));
    sound = sound.filter(({ file }) => !bad.has(file));
  }
  if (sound.length === 0) throw new KnowledgeError(problems);
  const base = baseOf(sound);
  return { base, problems, left: new Set(ids.filter((id) => !base.articles.has(id))) };
}

function faultsAmong(declared: readonly Declared[]): Problem[] {
  const shared = checkShared(declared);
  return shared.length > 0 ? shared : checkUpdates(declared);
}

function baseOf(loaded: readonly Declared[]): FactBase {
  return new FactBase(loaded.map(({ folder }) => folder));
}

function readFolders(dir: string): { problems: Problem[]; loaded: Declared[]; ids: string[] } {
  const found = foldersIn(dir);
  if (found.length === 0) {
    const remedy = `point to a folder that holds folders with ${ARTICLE} and ${FACTS}`;
    throw new KnowledgeError([{ file: shown(dir), line: 1, message: 'no article folder', remedy }]);
  }
  const read = found.map(declaredIn);
  return {
    problems: read.flatMap(({ problems }) => problems),
    loaded: read.flatMap(({ declared }) => declared ?? []),
    ids: found.map(({ id }) => id),
  };
}

function foldersIn(dir: string): ArticleFolder[] {
  try {
    return articleFoldersIn(dir);
  } catch (error) {
    throw new KnowledgeError([unreadable(dir, error)]);
  }
}

interface FolderRead {
  readonly declared: Declared | null;
  readonly problems: readonly Problem[];
}

function declaredIn(folder: ArticleFolder): FolderRead {
  try {
    return checked(folder);
  } catch (error) {
    return { declared: null, problems: [unreadable(folder.path, error)] };
  }
}

/** @throws what is no failure of the disk */
function unreadable(file: string, error: unknown): Problem {
  const failure = diskFailureOf(error);
  if (!failure) throw error;
  return { file: shown(failure.path ?? file), line: 1, message: failure.cause, remedy: failure.remedy };
}

function checked({ id, path: folder }: ArticleFolder): FolderRead {
  const [article, facts] = [path.join(folder, ARTICLE), path.join(folder, FACTS)] as const;
  const absent = [article, facts].filter((file) => !isFile(file));
  if (absent.length > 0) {
    const remedy = `a knowledge folder holds ${ARTICLE} and ${FACTS}`;
    const problems = absent.map((file) => ({ file: shown(file), line: 1, message: 'missing', remedy }));
    return { declared: null, problems };
  }
  const result = readFolder({ id, article: read(article), facts: read(facts) });
  const declared = result.folder && { folder: result.folder, file: shown(facts), lineOf: result.lineOf };
  return { declared, problems: result.problems };
}

function read(file: string): { path: string; text: string } {
  return { path: shown(file), text: readFileSync(file, 'utf8') };
}

/** Paths in messages are relative, so that a terminal opens them. */
function shown(file: string): string {
  return path.relative('.', file) || '.';
}
