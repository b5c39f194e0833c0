/** What went wrong on the disk, as part of a sentence, and what to do about it. */
export interface DiskFailure {
  /** The path that it went wrong with; null when the system does not tell. */
  readonly path: string | null;
  readonly cause: string;
  readonly remedy: string;
}

const RIGHTS = ['the program has no right to it', 'change its rights, or name another place'] as const;
const SPACE = ['the disk is full', 'free some space, or name another place'] as const;
const KNOWN: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: ['the disk can only be read', 'name another place'],
  ENOSPC: SPACE,
  EDQUOT: SPACE,
  ENOENT: ['there is no such file or folder', 'check the path'],
  ENOTDIR: ['a file stands where the path has a folder', 'check the path'],
  EISDIR: ['a folder stands where a file is meant', 'check the path'],
  EEXIST: ['a file stands where a folder is meant', 'name another place'],
  ENAMETOOLONG: ['the name is longer than the disk takes', 'use a shorter one'],
  ELOOP: ['its links lead in a circle', 'check the path'],
  EMFILE: ['too many files are open', 'close other programs and try again'],
  ENFILE: ['too many files are open', 'close other programs and try again'],
  EBUSY: ['another program uses it', 'end that program and try again'],
  EXDEV: ['it lies across two disks', 'name a place on one disk'],
  EIO: ['the disk fails', 'check the disk'],
};

/** A failure of the file system in words; null for every other error. */
export function diskFailureOf(error: unknown): DiskFailure | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, path = null } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return null;
  const [cause, remedy] = KNOWN[code] ?? [`the system says ${code}`, 'mend that and try again'];
  return { path, cause, remedy };
}
