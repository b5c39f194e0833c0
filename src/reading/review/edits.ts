import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { MODALITIES } from '../../model.ts';
import { makePrimary, type Path, remove, unlink } from '../folder/parts.ts';

/** What a person decides of a facts file; each changes the document in its place, and leaves all else as it was written. */

/** A clause is right as it stands. An event of which all is decided needs no line for each of its clauses. */
export function accept(document: Document, path: Path): void {
  if (document.getIn([...path.slice(0, 2), 'reviewed']) === false) document.setIn([...path, 'reviewed'], true);
  else document.deleteIn([...path, 'reviewed']);
  settle(document, path.slice(0, 2));
}

/** A clause is wrong as a whole, and with its last one its event. */
export function drop(document: Document, path: Path): void {
  const event = path.slice(0, 2);
  remove(document, path);
  const clauses = document.getIn([...event, 'clauses']);
  if (isSeq(clauses) && clauses.items.length > 0) {
    settle(document, event);
    return;
  }
  const id = document.getIn([...event, 'id']);
  remove(document, event);
  unlink(document, String(id), ['about']);
  forgetEvent(document, String(id));
  makePrimary(document);
}

/** A role of a clause is wrong; `role` is where its words stand within the clause. */
export function dropRole(document: Document, path: Path, role: readonly string[]): void {
  remove(document, [...path, ...role]);
  const others = document.getIn([...path, 'as']);
  if (isMap(others) && others.items.length === 0) document.deleteIn([...path, 'as']);
}

/** Words that are something else to the event than was read: moved, with what is written beside them, to where that role stands. */
export function rename(document: Document, path: Path, from: readonly string[], to: readonly string[]): void {
  const clause = document.getIn([...path, ...from.slice(0, -1)]);
  const key = from.at(-1);
  const pair = isMap(clause) ? pairOf(clause, String(key)) : undefined;
  if (!pair) return;
  const value = pair.value;
  dropRole(document, path, from);
  document.setIn([...path, ...to], value);
}

/** Other words for a role, or a role that was not read; what was told of the old words goes with them, but for `keep`. */
export function reword(
  document: Document,
  path: Path,
  role: readonly string[],
  words: string,
  keep: readonly string[] = ['after', 'during', 'answer'],
): void {
  const term: unknown = document.getIn([...path, ...role], true);
  if (!isMap(term)) {
    document.setIn([...path, ...role], words);
    return;
  }
  term.set('words', words);
  const beside = term.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
  for (const field of beside) if (field !== 'words' && !keep.includes(field)) term.delete(field);
}

/** Whom the words of a role mean. */
export function mean(document: Document, path: Path, role: readonly string[], ids: readonly string[]): void {
  const at = [...path, ...role];
  const term: unknown = document.getIn(at, true);
  if (isMap(term)) term.set('entities', document.createNode(ids));
  else document.setIn(at, document.createNode({ words: isScalar(term) ? term.value : term, entities: ids }));
}

/** The sentence denies it, or does not. */
export function turn(document: Document, path: Path): void {
  if (document.hasIn([...path, 'polarity'])) document.deleteIn([...path, 'polarity']);
  else document.setIn([...path, 'polarity'], 'not');
}

/** The next way in which it may stand to what has come about, after the last none. */
export function nextModality(document: Document, path: Path): void {
  const now = document.getIn([...path, 'modality']);
  const ways: readonly unknown[] = MODALITIES;
  const next = ways[ways.indexOf(now) + 1];
  if (next) document.setIn([...path, 'modality'], next);
  else document.deleteIn([...path, 'modality']);
}

/** Who says so; the reporter where null. */
export function attribute(document: Document, path: Path, says: string | null): void {
  if (says === null) document.deleteIn([...path, 'says']);
  else document.setIn([...path, 'says'], says);
}

/** The event that a question means when it names none. */
export function makeMain(document: Document, event: Path): void {
  const events = document.get('events');
  for (const [e, each] of isSeq(events) ? events.items.entries() : []) {
    if (!isMap(each)) continue;
    if (e === event[1]) each.set('primary', true);
    else if (each.get('primary') === true) each.set('primary', false);
  }
}

/** How replies name an event. */
export function call(document: Document, event: Path, name: string): void {
  document.setIn([...event, 'name'], name);
}

/** An event of which all clauses are reviewed is. */
export function settle(document: Document, event: Path): void {
  const clauses = document.getIn([...event, 'clauses']);
  if (!isSeq(clauses) || document.getIn([...event, 'reviewed']) !== false) return;
  const own = clauses.items.filter(isMap);
  if (!own.every((clause) => clause.get('reviewed') === true)) return;
  document.setIn([...event, 'reviewed'], true);
  for (const clause of own) clause.delete('reviewed');
}

/** Times that were told by an event that is gone. */
function forgetEvent(document: Document, id: string): void {
  const events = document.get('events');
  for (const event of isSeq(events) ? events.items.filter(isMap) : []) {
    const clauses = event.get('clauses');
    for (const clause of isSeq(clauses) ? clauses.items.filter(isMap) : [])
      for (const { value } of clause.items)
        if (isMap(value)) for (const field of ['after', 'during']) if (value.get(field) === id) value.delete(field);
  }
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((each) => isScalar(each.key) && each.key.value === key);
}
