import { press } from './press.ts';
import type { State } from './state.ts';

/** Where keys come from and where decisions go. */
export interface Desk {
  readonly keys: AsyncIterable<string>;
  readonly draw: (state: State) => void;
  /** Writes the facts file; throws where it must not. */
  readonly save: (facts: string) => void;
}

/** Goes through a review key by key until it is left; each decision is written before the next key is read. */
export async function goThrough(opened: State, { keys, draw, save }: Desk): Promise<State> {
  let state = opened;
  draw(state);
  for await (const key of keys) {
    if (leaves(state, key)) break;
    const after = press(state, key);
    if (after.files.facts.text !== state.files.facts.text) save(after.files.facts.text);
    state = after;
    draw(state);
  }
  return state;
}

function leaves({ mode }: State, key: string): boolean {
  if (key === 'ctrl-c' || key === 'ctrl-d') return true;
  return (key === 'q' && (mode.at === 'reading' || mode.at === 'end')) || (key === 'enter' && mode.at === 'end');
}
