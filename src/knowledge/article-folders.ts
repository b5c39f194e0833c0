import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const ARTICLE = 'article.md';
export const FACTS = 'facts.yaml';

/** A folder of an article and the id that it gives it. */
export interface ArticleFolder {
  readonly id: string;
  readonly path: string;
}

const REPLACED = /^\.(.+)\.replaced$/;

/** Where a folder stands while a new one takes its place: whoever loads in that moment, or after a crash in it, finds it there. */
export function placeWhileReplaced(folder: string): string {
  return path.join(path.dirname(folder), `.${path.basename(folder)}.replaced`);
}

/** The article folders right below a folder, or itself when it is one; hidden ones are passed over. */
export function articleFoldersIn(dir: string): ArticleFolder[] {
  if (!isFolder(dir)) return [];
  if ([ARTICLE, FACTS].some((file) => isFile(path.join(dir, file)))) {
    return [{ id: path.basename(path.resolve(dir)), path: path.resolve(dir) }];
  }
  return articleFoldersAmong(
    dir,
    readdirSync(dir).filter((name) => isFolder(path.join(dir, name))),
  );
}

/** The article folders among the folders of these names. */
export function articleFoldersAmong(dir: string, names: readonly string[]): ArticleFolder[] {
  const found = new Map(names.filter((name) => !name.startsWith('.')).map((name) => [name, name]));
  for (const name of names) {
    const id = REPLACED.exec(name)?.[1];
    if (id !== undefined && !found.has(id)) found.set(id, name);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, name]) => ({ id, path: path.resolve(dir, name) }));
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
