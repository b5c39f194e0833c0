import type { Document } from 'yaml';
import { locate } from '../../knowledge/verbatim.ts';
import {
  accept,
  attribute,
  call,
  drop,
  dropRole,
  makeMain,
  mean,
  nextModality,
  rename,
  reword,
  turn,
} from '../../reading/review/edits.ts';
import { makeOneEvent } from '../../reading/review/one-event.ts';
import { makeOne } from '../../reading/review/one-name.ts';
import { edited } from '../../reading/review/reviewing.ts';
import { found, foundNext, moved, type Stretch, spanOf, stretchOf } from '../../reading/review/stretch.ts';
import type { Told } from '../../reading/review/under-review.ts';
import { SIGNS } from './keys.ts';
import { CHOICES, eventsFor, namesFor, speakersFor } from './names.ts';
import { current, next, over, type State, step } from './state.ts';

const READING = { at: 'reading' } as const;

/** What a key makes of a review. The file is changed in the state alone. */
export function press(state: State, key: string): State {
  const quiet = { ...state, note: null };
  if (key === 'u' && state.mode.at !== 'title' && state.mode.at !== 'words') return undo(quiet);
  const told = current(quiet);
  if (!told) return key === 'left' ? step(quiet, -1) : quiet;
  if (key === 'escape') return { ...quiet, mode: READING };
  switch (state.mode.at) {
    case 'reading':
      return onReading(quiet, told, key);
    case 'part':
      return onPart(quiet, told, state.mode.part, key);
    case 'whom':
      return onWhom(quiet, told, state.mode.part, key);
    case 'role':
      return onRole(quiet, told, state.mode.part, key);
    case 'words':
      return onWords(quiet, told, state.mode.role, state.mode.stretch, key);
    case 'names':
      return onNames(quiet, state.mode.first, key);
    case 'events':
      return onEvents(quiet, told, key);
    case 'speaker':
      return onSpeaker(quiet, told, key);
    case 'title':
      return onTitle(quiet, told, state.mode.text, key);
    default:
      return { ...quiet, mode: READING };
  }
}

function onReading(state: State, told: Told, key: string): State {
  const { path } = told;
  const event = path.slice(0, 2);
  const part = told.terms[Number(key) - 1];
  if (part) return { ...state, mode: { at: 'part', part: Number(key) - 1 } };
  switch (key) {
    case 'enter':
      return decided(state, (document) => accept(document, path), next);
    case 'space':
      return decided(state, (document) => acceptAll(document, state, told), next);
    case 'd':
      return dropped(state, told);
    case '+':
      return { ...state, mode: { at: 'role', part: null } };
    case 't':
      return choosing(state, told, told.terms.find(({ role }) => role === 'when')?.path ?? ['when']);
    case 'n':
      return decided(state, (document) => turn(document, path));
    case 'p':
      return decided(state, (document) => nextModality(document, path));
    case 's':
      return { ...state, mode: { at: 'speaker' } };
    case '=':
      return { ...state, mode: { at: 'names', first: null } };
    case 'j':
      return state.facts.events.length > 1
        ? { ...state, mode: { at: 'events' } }
        : { ...state, note: 'there is no other event' };
    case 'm':
      return told.event.primary
        ? { ...state, note: 'it is the main event already' }
        : decided(state, (document) => makeMain(document, event));
    case 'e':
      return { ...state, mode: { at: 'title', text: told.event.name } };
    case 'right':
      return next({ ...state, later: new Set([...state.later, told.key]) });
    case 'left':
      return step(state, -1);
    default:
      return { ...state, note: 'no such key here' };
  }
}

/** All that is not decided of the sentence of a clause; the last first, as one that is the last of its event settles that. */
function acceptAll(document: Document, { told }: State, { sentences: [sentence] }: Told): void {
  for (const each of told)
    if (each.sentences[0]?.start === sentence?.start && !each.reviewed) accept(document, each.path);
}

function onPart(state: State, told: Told, part: number, key: string): State {
  const term = told.terms[part];
  if (!term) return { ...state, mode: READING };
  if (key === 'w') return choosing(state, told, term.path);
  if (key === 'r') return { ...state, mode: { at: 'role', part } };
  if (key === 'n') return { ...state, mode: { at: 'whom', part } };
  if (key !== 'd') return { ...state, note: 'no such key here' };
  return told.terms.length === 1
    ? dropped(state, told)
    : decided(state, (document) => dropRole(document, told.path, term.path), read);
}

function onWhom(state: State, told: Told, part: number, key: string): State {
  const term = told.terms[part];
  const chosen = namesFor(state)[SIGNS.indexOf(key)];
  if (!term || (!chosen && key !== '0')) return { ...state, note: 'no name has this sign' };
  return decided(state, (document) => mean(document, told.path, term.path, chosen ? [chosen.id] : []), read);
}

function onRole(state: State, told: Told, part: number | null, key: string): State {
  const choice = CHOICES.find(({ sign }) => sign === key);
  if (!choice) return { ...state, note: 'no role has this sign' };
  const to = choice.path;
  const isTaken = told.terms.some((term) => term.path.join() === to.join());
  if (part === null) return choosing(state, told, to);
  const term = told.terms[part];
  if (!term || isTaken) return { ...read(state), note: `it has a ${to.at(-1)} already: drop that first` };
  return decided(state, (document) => rename(document, told.path, term.path, to), read);
}

/** Lets the words of a role be chosen in the sentence where they stand, or in its first one. */
function choosing(state: State, told: Told, role: readonly string[]): State {
  const term = told.terms.find(({ path }) => path.join() === role.join());
  const sentence = sentenceFor(state, told, role);
  const place = term && locate(term.words, sentence);
  return { ...state, mode: { at: 'words', role, stretch: stretchOf(sentence, place ?? { start: 0, end: 1 }) } };
}

/** The sentence in which the words of a role stand. */
export function sentenceFor({ article }: State, { sentences, terms }: Told, role: readonly string[]): string {
  const texts = sentences.map(({ start, end }) => article.body.slice(start, end));
  const words = terms.find(({ path }) => path.join() === role.join())?.words;
  return texts.find((text) => words !== undefined && locate(words, text)) ?? texts[0] ?? '';
}

function onWords(state: State, told: Told, role: readonly string[], stretch: Stretch, key: string): State {
  const sentence = sentenceFor(state, told, role);
  const to = (other: Stretch): State => ({ ...state, mode: { at: 'words', role, stretch: other } });
  switch (key) {
    case 'left':
    case 'right':
      return to(moved(sentence, stretch, 'last', key === 'right' ? 1 : -1));
    case 'up':
    case 'down':
      return to(moved(sentence, stretch, 'first', key === 'down' ? 1 : -1));
    case 'tab':
      return to(foundNext(sentence, stretch));
    case 'backspace':
      return to(found(sentence, stretch, stretch.typed.slice(0, -1)));
    case 'enter': {
      const { start, end } = spanOf(sentence, stretch);
      const words = sentence.slice(start, end);
      const fresh = decided(state, (document) => reword(document, told.path, role, words), read);
      if (fresh.note === null) return fresh;
      const kept = ['after', 'during', 'answer', 'entities'];
      return decided(state, (document) => reword(document, told.path, role, words, kept), read);
    }
    default:
      return [...key].length === 1 ? to(found(sentence, stretch, stretch.typed + key)) : state;
  }
}

function onNames(state: State, first: string | null, key: string): State {
  const chosen = namesFor(state)[SIGNS.indexOf(key)];
  if (!chosen) return { ...state, note: 'no name has this sign' };
  if (first === null) return { ...state, mode: { at: 'names', first: chosen.id } };
  if (chosen.id === first) return { ...state, note: 'that is the same name: choose the other' };
  return decided(state, (document) => makeOne(document, first, chosen.id), read);
}

function onEvents(state: State, { event, sentences: [sentence] }: Told, key: string): State {
  const chosen = eventsFor(state)[SIGNS.indexOf(key)];
  if (!chosen) return { ...state, note: 'no event has this sign' };
  const joined = decided(state, (document) => makeOneEvent(document, event.id, chosen.id), read);
  const same = joined.told.find((each) => each.event.id === chosen.id && each.sentences[0]?.start === sentence?.start);
  return joined.note === null && same ? { ...joined, at: same.key } : joined;
}

function onSpeaker(state: State, { path }: Told, key: string): State {
  const chosen = speakersFor(state)[SIGNS.indexOf(key)];
  if (!chosen && key !== '0') return { ...state, note: 'no name has this sign' };
  return decided(state, (document) => attribute(document, path, chosen?.id ?? null), read);
}

function onTitle(state: State, told: Told, text: string, key: string): State {
  const to = (name: string): State => ({ ...state, mode: { at: 'title', text: name } });
  if (key === 'enter') {
    if (text.trim() === '') return { ...state, note: 'an event needs a name' };
    return decided(state, (document) => call(document, told.path.slice(0, 2), text.trim()), read);
  }
  if (key === 'backspace') return to([...text].slice(0, -1).join(''));
  if (key === 'ctrl-u') return to('');
  if (key === 'space') return to(`${text} `);
  return /^[^\p{Cc}]+$/u.test(key) && !/^(?:left|right|up|down|tab)$|^ctrl-/.test(key) ? to(text + key) : state;
}

function read(state: State): State {
  return { ...state, mode: READING };
}

function dropped(state: State, told: Told): State {
  return decided(state, (document) => drop(document, told.path), next, nextTo(state));
}

/** Where to go on when what is looked at is gone. */
function nextTo(state: State): string | null {
  return next(state).at;
}

/** The state after an edit, or the same with what the check finds wrong with it. */
function decided(
  state: State,
  edit: (document: Document) => void,
  then: (state: State) => State = (same) => same,
  at: string | null = null,
): State {
  const result = edited(state.files, edit);
  if ('problem' in result) return { ...state, note: `${result.problem.message}; ${result.problem.remedy}` };
  const before = [...state.before, { text: state.files.facts.text, at: state.at }];
  const after = over({ ...state, before }, result.text);
  if (at !== null && after.told.some(({ key, reviewed }) => key === at && !reviewed))
    return { ...after, at, mode: READING };
  return then(after);
}

function undo(state: State): State {
  const last = state.before.at(-1);
  if (!last) return { ...state, note: 'nothing to undo in this sitting' };
  return { ...over(state, last.text), at: last.at, before: state.before.slice(0, -1), mode: READING };
}
