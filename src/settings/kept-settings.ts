import { type Chosen, SETTINGS, type ServerSettings, type Setting } from './server-settings.ts';
import { DatabaseError, type SettingsStore } from './store.ts';
import { chosenBy } from './stored.ts';

/** Times that a change is tried at which somebody else changes the same. */
const TRIES = 8;

/**
 * The settings of every server: what it has set itself, and else the defaults. They are read from memory; a change is
 * in the store before it is in force, and a store that fails changes nothing.
 */
export class KeptSettings {
  readonly defaults: ServerSettings;
  private readonly store: SettingsStore | null;
  private chosen: Map<string, Chosen>;
  private last: Promise<unknown> = Promise.resolve();

  /** @param store null where nothing can be changed. @param chosen what is in the store */
  constructor(
    defaults: ServerSettings,
    store: SettingsStore | null = null,
    chosen: ReadonlyMap<string, Chosen> = new Map(),
  ) {
    this.defaults = defaults;
    this.store = store;
    this.chosen = new Map(chosen);
  }

  /** Of a server, or of direct messages, which are of none. */
  of(server: string | null): ServerSettings {
    return { ...this.defaults, ...this.chosenIn(server) };
  }

  chosenIn(server: string | null): Chosen {
    return (server !== null && this.chosen.get(server)) || {};
  }

  /** The distinct choices of articles. */
  choices(): (readonly string[])[] {
    const choices = [...this.chosen.values(), this.defaults].flatMap(({ articles }) => (articles ? [articles] : []));
    return [...new Map(choices.map((articles) => [[...articles].sort().join('\n'), articles])).values()];
  }

  /**
   * Sets what `next` makes of what is in force, or the default again where that is undefined.
   * @throws DatabaseError where it could not be kept
   */
  change<S extends Setting>(
    server: string,
    setting: S,
    next: (before: ServerSettings[S]) => ServerSettings[S] | undefined,
  ): Promise<void> {
    return this.inTurn(() => this.exchange(server, setting, next));
  }

  /** Sets all defaults again. @throws DatabaseError */
  async reset(server: string): Promise<void> {
    for (const setting of SETTINGS) await this.change(server, setting, () => undefined);
  }

  /** Keeps nothing of a server any more. @throws DatabaseError */
  async forget(server: string): Promise<void> {
    if (this.store) await this.reset(server);
  }

  /** Reads what others have written to the store meanwhile. @throws DatabaseError */
  renew(): Promise<void> {
    return this.inTurn(async () => {
      if (this.store) this.chosen = chosenBy(await this.store.rows(null));
    });
  }

  async close(): Promise<void> {
    await this.inTurn(async () => this.store?.close());
  }

  private async exchange<S extends Setting>(
    server: string,
    setting: S,
    next: (before: ServerSettings[S]) => ServerSettings[S] | undefined,
  ): Promise<void> {
    if (!this.store) throw new DatabaseError('no database is open in which settings could be kept');
    for (let tried = 0; tried < TRIES; tried++) {
      const rows = await this.store.rows(server);
      const chosen = chosenBy(rows).get(server) ?? {};
      const before = rows.find((row) => row.setting === setting)?.value ?? null;
      const value = next({ ...this.defaults, ...chosen }[setting]);
      const after = value === undefined ? null : JSON.stringify(value);
      if (before !== after && !(await this.store.exchange(server, setting, before, after))) continue;
      const { [setting]: _, ...others } = chosen;
      this.chosen.set(server, value === undefined ? others : { ...others, [setting]: value });
      return;
    }
    throw new DatabaseError('the same setting is being changed by others again and again');
  }

  /** One after another, so that what is read last is what is written last. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => {});
    return done;
  }
}
