import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Happening } from './contract.ts';

/** Messages that are kept, for their buttons and for edits. */
const KEPT = 1000;

/** A channel of one page: its messages, and whoever watches them come and go. */
export class Channel {
  readonly id: string;
  private readonly messages = new Map<string, APIMessage>();
  private readonly watchers = new Set<(happening: Happening) => void>();

  constructor(id: string) {
    this.id = id;
  }

  /** Tells what happens until the function that is returned is called. */
  watch(watcher: (happening: Happening) => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** What a page shows that is loaded again: what the person alone could see is gone. */
  get kept(): readonly APIMessage[] {
    return [...this.messages.values()].filter(({ flags }) => ((flags ?? 0) & MessageFlags.Ephemeral) === 0);
  }

  message(id: string | null): APIMessage | null {
    return (id !== null && this.messages.get(id)) || null;
  }

  /** Whether nothing came after it. */
  isLast({ id }: APIMessage): boolean {
    return [...this.messages.keys()].at(-1) === id;
  }

  create(message: APIMessage): APIMessage {
    return this.put('create', message);
  }

  /** One that was removed meanwhile stays so. */
  change(message: APIMessage, to: Partial<APIMessage>): APIMessage {
    return this.messages.has(message.id) ? this.put('update', { ...message, ...to }) : message;
  }

  remove(id: string): void {
    if (this.messages.delete(id)) this.tell({ type: 'delete', id });
  }

  private put(type: 'create' | 'update', message: APIMessage): APIMessage {
    this.messages.set(message.id, message);
    const [oldest] = this.messages.keys();
    if (this.messages.size > KEPT && oldest !== undefined) this.messages.delete(oldest);
    this.tell({ type, message });
    return message;
  }

  private tell(happening: Happening): void {
    for (const watcher of this.watchers) watcher(happening);
  }
}
