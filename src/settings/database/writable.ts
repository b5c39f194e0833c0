import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { faultOf } from './fault.ts';

/** Whether a file of settings is there; one can be made where it is not. @throws DatabaseError where neither is so */
export function isThere(file: string): boolean {
  try {
    makeFolder(path.dirname(path.resolve(file)));
    // Beside the file SQLite keeps a journal and a lock.
    accessSync(path.dirname(file), constants.W_OK);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found && !found.isFile()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (found) accessSync(file, constants.R_OK | constants.W_OK);
    return found !== undefined && found.size > 0;
  } catch (error) {
    throw faultOf({ file }, error);
  }
}

/** Of itself `mkdirSync` tries for ever where a folder can hold no other, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}
