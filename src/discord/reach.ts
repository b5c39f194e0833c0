/** Whether the bot can answer in a channel of a server, may not write there, or there is no such channel in it. */
export type Access = 'open' | 'shut' | 'gone';

/** How the bot gets at channels, which only the door knows by which messages come. */
export class Reach {
  /** Null where nothing is known of the server. */
  access: (server: string, channel: string) => Access | null = () => null;
}
