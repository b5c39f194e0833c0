import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { FactBase } from './fact-base.ts';
import { readFolder } from './folder.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import { checkShared, checkUpdates, type Declared } from './shared.ts';

const ARTICLE = 'article.md';
const FACTS = 'facts.yaml';

/**
 * Loads every article folder below `dir`, or `dir` itself when it is one.
 * @throws KnowledgeError with every problem of every folder; nothing is half-loaded.
 */
export function loadKnowledge(dir: string): FactBase {
  const found = foldersIn(dir);
  if (found.length === 0) {
    const remedy = `point to a folder that holds folders with ${ARTICLE} and ${FACTS}`;
    throw new KnowledgeError([{ file: shown(dir), line: 1, message: 'no article folder', remedy }]);
  }
  const problems: Problem[] = [];
  const loaded: Declared[] = [];
  for (const folder of found) {
    const [article, facts] = [path.join(folder, ARTICLE), path.join(folder, FACTS)] as const;
    const absent = [article, facts].filter((file) => !isFile(file));
    if (absent.length > 0) {
      const remedy = `a knowledge folder holds ${ARTICLE} and ${FACTS}`;
      problems.push(...absent.map((file) => ({ file: shown(file), line: 1, message: 'missing', remedy })));
      continue;
    }
    const result = readFolder({ id: path.basename(folder), article: read(article), facts: read(facts) });
    problems.push(...result.problems);
    if (result.folder) loaded.push({ folder: result.folder, file: shown(facts), lineOf: result.lineOf });
  }
  problems.push(...checkShared(loaded));
  if (problems.length === 0) problems.push(...checkUpdates(loaded));
  if (problems.length > 0) throw new KnowledgeError(problems);
  return new FactBase(loaded.map(({ folder }) => folder));
}

function foldersIn(dir: string): string[] {
  if (!isFolder(dir)) return [];
  if ([ARTICLE, FACTS].some((file) => isFile(path.join(dir, file)))) return [path.resolve(dir)];
  return readdirSync(dir)
    .filter((name) => !name.startsWith('.') && isFolder(path.join(dir, name)))
    .sort()
    .map((name) => path.resolve(dir, name));
}

function read(file: string): { path: string; text: string } {
  return { path: shown(file), text: readFileSync(file, 'utf8') };
}

/** Paths in messages are relative, so that a terminal opens them. */
function shown(file: string): string {
  return path.relative('.', file) || '.';
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
