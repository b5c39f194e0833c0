import fs from 'node:fs';

/** As much of the file system as reading in needs, so that its failures can be put in its place. */
export type Disk = Pick<
  typeof fs,
  | 'cpSync'
  | 'existsSync'
  | 'mkdirSync'
  | 'mkdtempSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

export const DISK: Disk = fs;
