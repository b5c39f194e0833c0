import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ARTICLE, type ArticleFolder, articleFoldersAmong, FACTS } from './article-folders.ts';
import { digestOf, digestOfFailure, isAbsence } from './folder-at.ts';

/** What a folder holds, as far as it can be told without reading it as knowledge. */
interface Seen extends ArticleFolder {
  /** Of both files: as long as it is the same, they need not be read again. */
  readonly stamp: string;
  /** As `FolderFound` has it. */
  readonly digest: string;
}

/** The article folders below a folder, by absolute path, in the order of names. */
export type Look = ReadonlyMap<string, Seen>;

/**
 * Looks at the article folders below `dir`, or at `dir` itself when it is one, as loading finds them; what was seen
 * `before` and has the same stamp is not read. Nothing that was watched can be lost so: a folder that was made again, or
 * stands behind a link that was exchanged, is what stands there now, whatever stood there before.
 */
export async function lookAt(dir: string, before: Look): Promise<Look> {
  const found = new Map<string, Seen>();
  for (const folder of await foldersBelow(path.resolve(dir))) {
    const files = [path.join(folder.path, ARTICLE), path.join(folder.path, FACTS)] as const;
    const stamp = (await Promise.all(files.map(stampOf))).join(' ');
    const known = before.get(folder.path);
    found.set(folder.path, known?.stamp === stamp ? known : { ...folder, stamp, digest: await digestOfFiles(files) });
  }
  return found;
}

async function foldersBelow(dir: string): Promise<ArticleFolder[]> {
  const isArticle = await Promise.all([ARTICLE, FACTS].map((name) => isFile(path.join(dir, name))));
  if (isArticle.includes(true)) return [{ id: path.basename(dir), path: dir }];
  const names: string[] = [];
  for (const entry of (await present(readdir(dir, { withFileTypes: true }))) ?? []) {
    const isLinked = entry.isSymbolicLink() && (await isFolder(path.join(dir, entry.name)));
    if (entry.isDirectory() || isLinked) names.push(entry.name);
  }
  return articleFoldersAmong(dir, names);
}

async function isFile(file: string): Promise<boolean> {
  return (await present(stat(file)))?.isFile() ?? false;
}

async function isFolder(file: string): Promise<boolean> {
  return (await present(stat(file)))?.isDirectory() ?? false;
}

async function stampOf(file: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeMs, ctimeMs } = await stat(file);
    return [dev, ino, size, mtimeMs, ctimeMs].join(':');
  } catch (error) {
    return digestOfFailure(error);
  }
}

async function digestOfFiles(files: readonly [article: string, facts: string]): Promise<string> {
  try {
    const [article, facts] = await Promise.all([textOf(files[0]), textOf(files[1])]);
    return digestOf(article, facts);
  } catch (error) {
    return digestOfFailure(error);
  }
}

function textOf(file: string): Promise<string | null> {
  return present(readFile(file, 'utf8'));
}

/** Null where nothing is there; what is there and cannot be read is thrown. */
async function present<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}
