import { SIGNS } from '../../../src/cli/review/keys.ts';
import { eventsFor, namesFor, speakersFor } from '../../../src/cli/review/names.ts';
import { press } from '../../../src/cli/review/press.ts';
import { current, opened, type State } from '../../../src/cli/review/state.ts';
import { readArticle } from '../../../src/knowledge/article.ts';
import type { FolderFiles } from '../../../src/knowledge/folder.ts';

/** A key, or the name of whom is to be chosen from a list. */
export type Stroke = string | { readonly name: string };

export const named = (name: string): Stroke => ({ name });

/** A review as it begins. */
export function openedOver(files: FolderFiles): State {
  const { text } = readArticle(files.id, files.article.text, files.article.path);
  if (!text) throw new Error(`${files.id}: no text`);
  return opened(files, text);
}

/** The sign by which a name is chosen from the list that is shown. */
function keyFor(state: State, stroke: Stroke): string {
  if (typeof stroke === 'string') return stroke;
  const lists = { speaker: speakersFor, events: eventsFor };
  const list = (state.mode.at === 'speaker' || state.mode.at === 'events' ? lists[state.mode.at] : namesFor)(state);
  const sign = SIGNS[list.findIndex(({ name }) => name === stroke.name)];
  if (sign === undefined) throw new Error(`no name ${stroke.name} is shown`);
  return sign;
}

/** A review after some keys. */
export function pressed(state: State, ...strokes: readonly Stroke[]): State {
  return strokes.reduce<State>((now, stroke) => press(now, keyFor(now, stroke)), state);
}

/** The words of the sentence that is looked at. */
export function sentenceOf(state: State): string {
  const [sentence] = current(state)?.sentences ?? [];
  return sentence ? state.article.body.slice(sentence.start, sentence.end) : '';
}
