import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type FolderFiles, readFolder } from '../../knowledge/folder.ts';

/** Something of `facts.yaml` that does not hold, and what is said of it. */
export interface Fault {
  /** The smallest part that can be left out: a role, a fact, an entity or an event. */
  readonly path: readonly (string | number)[];
  readonly because: string;
}

/** What of a facts file the article does not bear out, found by the very check that loading makes. */
export function faultsOf(files: FolderFiles): Fault[] {
  const { problems } = readFolder(files);
  if (problems.length === 0) return [];
  const places = placesIn(files.facts.text);
  return problems.map(({ file, line, message, remedy }) => {
    const place = places.filter((each) => each.line <= line).at(-1);
    if (file !== files.facts.path || !place) throw new Error(`${file}:${line}: ${message}; ${remedy}`);
    return { path: place.path, because: message };
  });
}

/** Every part that can be left out, with the line that it begins at, in order. */
function placesIn(text: string): { line: number; path: (string | number)[] }[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const places: { line: number; path: (string | number)[] }[] = [];
  const list = (path: (string | number)[]) => {
    const items = document.getIn(path);
    return isSeq(items) ? items.items : [];
  };
  const add = (path: (string | number)[], node: unknown) => {
    if ((isMap(node) || isScalar(node) || isAlias(node)) && node.range)
      places.push({ line: counter.linePos(node.range[0]).line, path });
  };
  for (const [i, entity] of list(['entities']).entries()) {
    add(['entities', i], entity);
    for (const [r, role] of list(['entities', i, 'roles']).entries()) add(['entities', i, 'roles', r], role);
  }
  for (const [i, event] of list(['events']).entries()) {
    add(['events', i], event);
    for (const [f, fact] of list(['events', i, 'facts']).entries()) add(['events', i, 'facts', f], fact);
  }
  return places;
}
