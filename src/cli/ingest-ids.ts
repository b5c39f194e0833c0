import path from 'node:path';
import { articleFoldersIn, FACTS } from '../knowledge/article-folders.ts';
import { diskFailureOf } from '../knowledge/disk-failure.ts';
import { KnownIds } from '../reading/folder/known-ids.ts';
import type { Disk } from './disk.ts';

/** The ids that the articles of a folder give to things; what cannot be read names nothing. */
export function idsIn(into: string, disk: Disk): KnownIds {
  const ids = new KnownIds();
  for (const { id, path: folder } of readable(() => articleFoldersIn(into)) ?? []) {
    const facts = readable(() => disk.readFileSync(path.join(folder, FACTS), 'utf8'));
    if (facts !== null) ids.learn(id, facts);
  }
  return ids;
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!diskFailureOf(error)) throw error;
    return null;
  }
}
