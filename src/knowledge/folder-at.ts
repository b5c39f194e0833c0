import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ARTICLE, type ArticleFolder, FACTS } from './article-folders.ts';
import { diskFailureOf } from './disk-failure.ts';
import { type Folder, readFolder } from './folder.ts';
import type { Problem } from './problem.ts';

/** What a folder on disk was found to hold; it can be sent from one thread to another. */
export interface FolderFound extends ArticleFolder {
  /** Of what both files hold. */
  readonly digest: string;
  /** Null where there are problems. */
  readonly folder: Folder | null;
  readonly problems: readonly Problem[];
}

/** Reads a folder and checks it. */
export function folderAt(at: ArticleFolder): FolderFound {
  try {
    return checked(at);
  } catch (error) {
    const problem = unreadable(at.path, error);
    return { ...at, digest: digestOfFailure(error), folder: null, problems: [problem] };
  }
}

function checked(at: ArticleFolder): FolderFound {
  const [article, facts] = [path.join(at.path, ARTICLE), path.join(at.path, FACTS)].map(fileAt);
  const found = { ...at, digest: digestOf(article?.text ?? null, facts?.text ?? null) };
  const absent = [article, facts].flatMap((file) => (file && file.text === null ? [file] : []));
  if (!article || !facts || article.text === null || facts.text === null) {
    const remedy = `a knowledge folder holds ${ARTICLE} and ${FACTS}`;
    const problems = absent.map((file) => ({ file: file.path, line: 1, message: 'missing', remedy }));
    return { ...found, folder: null, problems };
  }
  const { folder, problems } = readFolder({
    id: at.id,
    article: { path: article.path, text: article.text },
    facts: { path: facts.path, text: facts.text },
  });
  return { ...found, folder, problems };
}

/** Of the texts of both files, null where there is no such file. */
export function digestOf(article: string | null, facts: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([article?.length, facts?.length]))
    .update(article ?? '')
    .update(facts ?? '')
    .digest('base64');
}

/** In the place of a digest where the disk fails. */
export function digestOfFailure(error: unknown): string {
  return `not read: ${diskFailureOf(error)?.cause ?? error}`;
}

/** @throws what is no failure of the disk */
export function unreadable(file: string, error: unknown): Problem {
  const failure = diskFailureOf(error);
  if (!failure) throw error;
  return { file: shown(failure.path ?? file), line: 1, message: failure.cause, remedy: failure.remedy };
}

/** Paths in messages are relative, so that a terminal opens them. */
export function shown(file: string): string {
  return path.relative('.', file) || '.';
}

/** Whether the disk says that no such file is there, rather than that it cannot be read. */
export function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}

function fileAt(file: string): { readonly path: string; readonly text: string | null } {
  try {
    return { path: shown(file), text: readFileSync(file, 'utf8') };
  } catch (error) {
    if (isAbsence(error)) return { path: shown(file), text: null };
    throw error;
  }
}
