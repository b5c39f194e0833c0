import { setTimeout as after } from 'node:timers/promises';
import type { RESTOptions } from '@discordjs/rest';
import { failureOf } from './errors.ts';

/** Times that a request is sent again whose connection was closed before the answer came. */
const AGAIN = 2;

/**
 * Sends what may be sent twice: an acknowledgement, an edit, a removal, or a message with a nonce. discord.js
 * repeats on resets, time-outs and faults of the server by itself.
 * @param pauses milliseconds, after each of which it is sent again where what it is about is not there yet, or where
 * nobody can be reached.
 */
export async function deliver<T>(send: () => Promise<T>, pauses: readonly number[] = []): Promise<T> {
  const waits = [...pauses];
  for (let cuts = 0; ; ) {
    try {
      return await send();
    } catch (error) {
      const failure = failureOf(error);
      const wait = failure === 'gone' || failure === 'away' ? waits.shift() : undefined;
      if (wait !== undefined) await after(wait);
      else if (failure !== 'cut' || ++cuts > AGAIN) throw error;
    }
  }
}

/** Acknowledgements are not under the limit of 50 requests a second, and after three seconds they are late. */
export function acknowledging(api: string | null): Partial<RESTOptions> {
  return {
    version: '10',
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    timeout: 5000,
    ...(api !== null && { api }),
  };
}
