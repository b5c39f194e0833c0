import { LRUCache } from 'lru-cache';
import { Channel } from './channel.ts';
import { idAt } from './ids.ts';
import { Refusal } from './refusal.ts';

/** Pages that may be open at a time; the one that was used least is forgotten first. */
const MOST = 100;

/** The channels of all pages. */
export class Channels {
  private readonly channels = new LRUCache<string, Channel>({ max: MOST });

  /** The one that a page had before it was loaded again, or else a new one. */
  reopen(id: string | null): Channel {
    return (id !== null && this.channels.get(id)) || this.open();
  }

  private open(): Channel {
    const channel = new Channel(idAt(Date.now()));
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** @throws Refusal where there is none, or none any more. */
  get(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw new Refusal(404, `there is no channel ${id}; load the page again`);
    return channel;
  }
}
