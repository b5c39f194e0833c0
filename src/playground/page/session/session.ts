import type { APIMessage } from 'discord-api-types/v10';
import type { Act, Happening, Outcome, World } from '../../contract.ts';
import { recallHere, rememberHere } from '../preference.ts';
import { happened } from './happening.ts';
import { ActError, fetchWorld, openStream, sendAct } from './server.ts';

/** Until then nobody wonders whether anything happens. */
const SLOW = 200;
const RETRY = { first: 250, most: 2000 } as const;

interface Watcher {
  readonly changed: () => void;
  readonly arrived: (message: APIMessage) => void;
}

/** The channel as the server tells it, kept up over lost connections and restarts of the server. */
export class Session {
  world: World | null = null;
  messages: readonly APIMessage[] = [];
  isLost = false;
  /** Something that was done takes long. */
  isSlow = false;
  private readonly watcher: Watcher;
  private readonly underway = new Set<number>();
  private acts = 0;
  private renewal: Promise<void> | null = null;
  private stream: EventSource | null = null;
  private tried: Promise<void> = Promise.resolve();
  private settle = () => {};

  constructor(watcher: Watcher) {
    this.watcher = watcher;
  }

  /** Asks for a channel of one's own until there is one. */
  open(): Promise<void> {
    this.renewal ??= this.renew().finally(() => {
      this.renewal = null;
    });
    return this.renewal;
  }

  /** @throws ActError or TypeError where it did not come to anything. */
  async act(act: Act): Promise<Outcome> {
    const isQuiet = act.type === 'complete';
    const id = this.acts++;
    const timer = isQuiet ? undefined : setTimeout(() => this.wait(id), SLOW);
    try {
      return await this.send(act);
    } finally {
      clearTimeout(timer);
      this.underway.delete(id);
      this.tellSlow();
    }
  }

  /** What only this person could see is gone when they say so; the server need not know. */
  dismiss(id: string): void {
    this.take({ type: 'delete', id });
  }

  private async send(act: Act): Promise<Outcome> {
    if (!this.world) throw new TypeError('not connected');
    // What happens before the stream is open would not be told.
    await this.tried;
    try {
      return await sendAct(this.world.channel, act);
    } catch (error) {
      if (error instanceof TypeError) {
        this.setLost(true);
        this.listen(this.world.channel, RETRY.first);
      }
      const isNew = act.type === 'say' || act.type === 'command' || act.type === 'complete';
      // The server was started anew and does not know the channel; what refers to no message can be done in another.
      if (!(error instanceof ActError && error.status === 404 && isNew)) throw error;
      await this.open();
      return sendAct(this.world.channel, act);
    }
  }

  private async renew(): Promise<void> {
    for (let pause: number = RETRY.first; ; pause = Math.min(pause * 2, RETRY.most)) {
      try {
        const world = await fetchWorld(this.world?.channel ?? recallHere('channel'));
        rememberHere('channel', world.channel);
        // What this page has already may be older than what the server tells, but never less.
        if (this.world?.channel !== world.channel) this.messages = [...this.messages, ...world.messages];
        this.world = world;
        this.listen(this.world.channel, RETRY.first);
        this.watcher.changed();
        return;
      } catch {
        this.setLost(true);
        await after(pause);
      }
    }
  }

  /** Tries again by itself, since browsers wait ever longer before they do. */
  private listen(channel: string, pause: number): void {
    this.stream?.close();
    this.settle();
    const stream = openStream(channel);
    this.stream = stream;
    let next = pause;
    this.tried = new Promise((opened) => {
      this.settle = opened;
    });
    stream.onopen = () => {
      this.settle();
      next = RETRY.first;
      this.setLost(false);
    };
    stream.onmessage = ({ data }) => this.take(JSON.parse(String(data)) as Happening);
    stream.onerror = async () => {
      this.settle();
      this.setLost(true);
      // The server has answered, and knows no such channel.
      const isUnknown = stream.readyState === EventSource.CLOSED;
      stream.close();
      await after(next);
      if (this.stream !== stream) return;
      if (isUnknown) void this.open();
      else this.listen(channel, Math.min(next * 2, RETRY.most));
    };
  }

  private take(happening: Happening): void {
    this.messages = happened(this.messages, happening);
    this.watcher.changed();
    if (happening.type !== 'delete') this.watcher.arrived(happening.message);
  }

  private wait(id: number): void {
    this.underway.add(id);
    this.tellSlow();
  }

  private tellSlow(): void {
    const isSlow = this.underway.size > 0;
    if (isSlow === this.isSlow) return;
    this.isSlow = isSlow;
    this.watcher.changed();
  }

  private setLost(isLost: boolean): void {
    if (isLost === this.isLost) return;
    this.isLost = isLost;
    this.watcher.changed();
  }
}

function after(pause: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, pause));
}
