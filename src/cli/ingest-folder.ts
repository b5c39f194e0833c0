import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The two files of an article folder, as text. */
export interface FolderText {
  readonly article: string;
  readonly facts: string;
}

/** What an article folder holds, or null when there is none. A file that is missing counts as empty. */
export function readFolderText(folder: string): FolderText | null {
  if (!existsSync(folder)) return null;
  const text = (name: string) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return { article: text('article.md'), facts: text('facts.yaml') };
}

/**
 * Puts a folder into place as a whole: it is written beside, under a name that loading passes over, and renamed. What
 * else stood in the folder stays.
 */
export function writeFolderText(folder: string, { article, facts }: FolderText): void {
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  const beside = mkdtempSync(path.join(parent, '.ingest-'));
  try {
    writeFileSync(path.join(beside, 'article.md'), article);
    writeFileSync(path.join(beside, 'facts.yaml'), facts);
    if (!existsSync(folder)) {
      renameSync(beside, folder);
      return;
    }
    const before = readFolderText(folder);
    try {
      for (const name of ['article.md', 'facts.yaml']) renameSync(path.join(beside, name), path.join(folder, name));
    } catch (error) {
      // One of the two may be in place already; they belong together.
      if (before) writeFileSync(path.join(folder, 'article.md'), before.article);
      throw error;
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
