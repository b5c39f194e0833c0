import path from 'node:path';
import { ARTICLE, FACTS, placeWhileReplaced } from '../knowledge/article-folders.ts';
import type { Disk } from './disk.ts';

/** The two files of an article folder, as text. */
export interface FolderText {
  readonly article: string;
  readonly facts: string;
}

/** What an article folder holds, or null when there is none. A file that is missing counts as empty. */
export function readFolderText(folder: string, disk: Disk): FolderText | null {
  if (!disk.existsSync(folder)) return null;
  const text = (name: string) => {
    const file = path.join(folder, name);
    return disk.existsSync(file) ? disk.readFileSync(file, 'utf8') : '';
  };
  return { article: text(ARTICLE), facts: text(FACTS) };
}

/** Ends an exchange that a crash cut off: the old folder goes back where no new one took its place, else away. */
export function settleFolder(folder: string, disk: Disk): void {
  const old = placeWhileReplaced(folder);
  if (!disk.existsSync(old)) return;
  if (disk.existsSync(folder)) disk.rmSync(old, { recursive: true, force: true });
  else disk.renameSync(old, folder);
}

/**
 * Puts a folder into place as a whole: it is written beside, under a name that loading passes over, and takes the place
 * of the old one by a rename, before which the old one moves to where loading finds it as long as there is no new one.
 * So whoever loads sees the one or the other, also after a crash. What else stood in the folder stays.
 */
export function writeFolderText(given: string, { article, facts }: FolderText, disk: Disk): void {
  const exists = disk.existsSync(given);
  // A link stays one, and what it leads to is exchanged.
  const folder = exists ? disk.realpathSync(given) : given;
  const parent = path.dirname(folder);
  disk.mkdirSync(parent, { recursive: true });
  const beside = disk.mkdtempSync(path.join(parent, '.ingest-'));
  try {
    if (exists) disk.cpSync(folder, beside, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    // On the disk before the rename is, also when the power goes.
    disk.writeFileSync(path.join(beside, ARTICLE), article, { flush: true });
    disk.writeFileSync(path.join(beside, FACTS), facts, { flush: true });
    if (exists) exchange(folder, beside, disk);
    else disk.renameSync(beside, folder);
  } finally {
    disk.rmSync(beside, { recursive: true, force: true });
  }
}

function exchange(folder: string, beside: string, disk: Disk): void {
  const old = placeWhileReplaced(folder);
  disk.renameSync(folder, old);
  try {
    disk.renameSync(beside, folder);
  } catch (error) {
    disk.renameSync(old, folder);
    throw error;
  }
  disk.rmSync(old, { recursive: true, force: true });
}
