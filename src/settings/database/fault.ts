import path from 'node:path';
import { DatabaseError, type Place } from '../store.ts';
import { shownPlace } from './shown-place.ts';

const ELSEWHERE = 'or set DATABASE_FILE to a file elsewhere';
const URL_OR_FILE = 'or leave DATABASE_URL empty to keep settings in a file';

/** What is looked at of an error of the system, of SQLite or of PostgreSQL. */
interface Raised {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: readonly Raised[];
}

type Remedy = readonly [when: RegExp, what: string, remedy: (place: string) => string];

/** By code or message, the first that fits. */
const OF_FILES: readonly Remedy[] = [
  [
    /^(?:EACCES|EPERM|EROFS)$|readonly/i,
    'cannot be written',
    (folder) => `let the user that runs the bot write to the folder ${folder}, ${ELSEWHERE}`,
  ],
  [
    /^(?:EISDIR|ENOTDIR|ENOENT|EEXIST)$|unable to open/i,
    'is no file that can be opened',
    () => 'set DATABASE_FILE to a file in a folder that can be written',
  ],
  [
    /not a database|malformed/i,
    'is damaged, or no database',
    () => `put back a copy of it, or move it away to begin anew`,
  ],
  [/locked|busy/i, 'is used by another program', () => `end that program, ${ELSEWHERE}`],
  [/^ENOSPC$|full/i, 'has no room on its disk', (folder) => `make room in the folder ${folder}, ${ELSEWHERE}`],
];
const OF_SERVERS: readonly Remedy[] = [
  [
    /^28P01$|^28000$|password/i,
    'does not let this user in',
    () => 'write the user and the password into DATABASE_URL as the server has them',
  ],
  [/^3D000$/, 'has no such database', () => 'create it (createdb), or name another at the end of DATABASE_URL'],
  [/^42501$/, 'does not let this user make tables', () => 'make the user the owner of the database'],
  [
    /^(?:ENOTFOUND|EAI_AGAIN)$/,
    'names no machine that is known',
    () => `correct its name in DATABASE_URL, ${URL_OR_FILE}`,
  ],
  [
    /^(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOENT|57P0\d)$|time ?out|terminated/i,
    'cannot be reached',
    () => `start PostgreSQL there, ${URL_OR_FILE}`,
  ],
];

/** Tells what is wrong with a database, and what mends it. */
export function faultOf(place: Place, error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const { code, message } = firstOf(error as Raised);
  const isOlder = /corrupted migrations/i.test(String(message));
  if (isOlder)
    return new DatabaseError(`${shownPlace(place)} is of a newer version: upgrade the bot, or use another database`);
  const known = 'file' in place ? OF_FILES : OF_SERVERS;
  const [, what, remedy] = known.find(([when]) => when.test(String(code)) || when.test(String(message))) ?? [];
  const folder = 'file' in place ? path.dirname(place.file) : '';
  // Messages of SQLite and PostgreSQL quote no values; those of others are left out.
  const why = code === undefined ? String(message).slice(0, 200) : String(code);
  return new DatabaseError(
    `${shownPlace(place)} ${what ?? 'failed'} (${why}): ${remedy?.(folder) ?? 'see docs/operate.md'}`,
  );
}

/** Of a machine with several addresses none of which answers, the first failure. */
function firstOf(error: Raised): Raised {
  return error.code === undefined && error.errors?.[0] ? error.errors[0] : error;
}
