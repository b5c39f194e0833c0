import { SimpleShardingStrategy } from 'discord.js';
import { isEvent, type Payload, requireReadable } from './opening.ts';

export interface ShardFaults {
  /** An event could not be taken; those that follow can. */
  readonly onEvent: (error: unknown) => void;
  /** What a connection rests on could not be taken. */
  readonly onConnection: (error: unknown) => void;
}

/** As much of discord.js' shard as is put in the way of. */
interface Shard {
  unpackMessage: (data: unknown, isBinary: boolean) => Promise<Payload | null>;
  onMessage: (data: unknown, isBinary: boolean) => Promise<void>;
  internalConnect: () => Promise<void>;
}

/**
 * Shards that outlive what they cannot read. Those of discord.js take what comes in a promise that nobody looks
 * after, so that a message with a part missing ends the program.
 */
export class GuardedShards extends SimpleShardingStrategy {
  private readonly faults: ShardFaults;

  constructor(manager: ConstructorParameters<typeof SimpleShardingStrategy>[0], faults: ShardFaults) {
    super(manager);
    this.faults = faults;
  }

  override async spawn(ids: number[]): Promise<void> {
    await super.spawn(ids);
    for (const shard of this.each()) this.guard(shard);
  }

  /** One that waits for an answer would connect again by itself when that does not come any more. */
  override async destroy(...args: Parameters<SimpleShardingStrategy['destroy']>): Promise<void> {
    for (const shard of this.each()) shard.internalConnect = async () => {};
    await super.destroy(...args);
  }

  private guard(shard: Shard): void {
    const unpack = shard.unpackMessage.bind(shard);
    const take = shard.onMessage.bind(shard);
    shard.onMessage = async (data, isBinary) => {
      let payload: Payload | null = null;
      try {
        payload = await unpack(data, isBinary);
        if (payload) requireReadable(payload);
        // It is not unpacked twice: what is compressed comes as one stream.
        shard.unpackMessage = async () => payload;
        await take(data, isBinary);
      } catch (error) {
        if (payload && isEvent(payload)) this.faults.onEvent(error);
        else this.faults.onConnection(error);
      }
    };
  }

  private each(): Iterable<Shard> {
    return (this as unknown as { readonly shards: ReadonlyMap<number, Shard> }).shards.values();
  }
}
