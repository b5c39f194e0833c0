import { on } from 'node:events';
import { emitKeypressEvents } from 'node:readline';
import { keyOf, type Typed } from './keys.ts';

/** The keys that are pressed in a terminal, until it closes or the program is asked to end. */
export async function* typedKeys(input: NodeJS.ReadStream, ending: AbortSignal): AsyncGenerator<string> {
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.resume();
  try {
    for await (const [, key] of on(input, 'keypress', { signal: ending, close: ['end', 'close'] }))
      yield keyOf(key as Typed);
  } catch (error) {
    if (!ending.aborted) throw error;
  } finally {
    input.setRawMode(false);
    input.pause();
  }
}
