/** One setting of one server; `value` is JSON. */
export interface Row {
  readonly server: string;
  readonly setting: string;
  readonly value: string;
}

/** Where settings outlive the program. What cannot be done rejects with a `DatabaseError`. */
export interface SettingsStore {
  /** All rows, or those of one server. */
  rows(server: string | null): Promise<readonly Row[]>;
  /**
   * Puts a value in the place of another, null standing for none; false where another stands there by now. When it
   * resolves it is kept, whatever happens to the program or the machine.
   */
  exchange(server: string, setting: string, before: string | null, after: string | null): Promise<boolean>;
  close(): Promise<void>;
}

/** A file, or a server of PostgreSQL. */
export type Place = { readonly file: string } | { readonly url: string };

/** What is wrong with the database: its place without secrets, and the remedy. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
