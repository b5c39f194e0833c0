import type { Row } from '../store.ts';

/** What the database holds, by table. */
export interface Tables {
  readonly server_settings: Row;
}
