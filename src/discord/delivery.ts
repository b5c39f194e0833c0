import type { RESTOptions } from 'discord.js';
import { failureOf } from '../errors.ts';

/** Times that a request is sent again whose connection was closed before the answer came. */
const AGAIN = 2;

/**
 * Sends what may be sent twice: an acknowledgement, an edit, a removal, or a message with a nonce. discord.js
 * repeats on resets, time-outs and faults of the server by itself.
 */
export async function deliver<T>(send: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await send();
    } catch (error) {
      if (failureOf(error) !== 'cut' || tries >= AGAIN) throw error;
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
