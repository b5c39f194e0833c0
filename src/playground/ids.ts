import { randomInt } from 'node:crypto';
import { DiscordSnowflake } from '@sapphire/snowflake';

/** So that another run of the program, in which the asker's clock may stand still, makes other ids of the same time. */
const run = { workerId: BigInt(randomInt(32)), processId: BigInt(randomInt(32)) };
const COUNTED = 4096;
let made = randomInt(COUNTED);

/** An id as Discord's are, of something that happened at a time, in milliseconds since 1970. */
export function idAt(timestamp: number): string {
  made = (made + 1) % COUNTED;
  return String(DiscordSnowflake.generate({ timestamp, increment: BigInt(made), ...run }));
}
