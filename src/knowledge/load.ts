import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FactBase } from './fact-base.ts';
import { type Folder, readFolder } from './folder.ts';
import { KnowledgeError, type Problem } from './problem.ts';

/**
 * Loads every article folder below `dir`, or `dir` itself when it is one.
 * @throws KnowledgeError with every problem of every folder; nothing is half-loaded.
 */
export function loadKnowledge(dir: string): FactBase {
  const problems: Problem[] = [];
  const missing = (file: string, message: string, remedy: string) => problems.push({ file, line: 1, message, remedy });
  const folders: Folder[] = [];
  for (const folder of foldersIn(dir)) {
    const files = { article: path.join(folder, 'article.md'), facts: path.join(folder, 'facts.yaml') };
    const absent = Object.values(files).filter((file) => !existsSync(file));
    for (const file of absent) missing(file, 'missing', 'a knowledge folder holds article.md and facts.yaml');
    if (absent.length > 0) continue;
    const read = (file: string) => ({ path: path.relative('.', file), text: readFileSync(file, 'utf8') });
    const result = readFolder({ id: path.basename(folder), article: read(files.article), facts: read(files.facts) });
    problems.push(...result.problems);
    if (result.folder) folders.push(result.folder);
  }
  if (folders.length === 0 && problems.length === 0) {
    missing(dir, 'no article folder', 'point to a folder that holds folders with article.md and facts.yaml');
  }
  if (problems.length > 0) throw new KnowledgeError(problems);
  return new FactBase(folders);
}

function foldersIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  if (existsSync(path.join(dir, 'article.md'))) return [path.resolve(dir)];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.resolve(dir, entry.name))
    .sort();
}
