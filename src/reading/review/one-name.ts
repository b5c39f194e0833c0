import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { remove } from '../folder/parts.ts';

/** Two names are of one: the first goes, and all that was told of it is told of the other, by whose aliases it stands. */
export function makeOne(document: Document, from: string, to: string): void {
  const entities = document.get('entities');
  const items = isSeq(entities) ? entities.items.filter(isMap) : [];
  const [gone, kept] = [from, to].map((id) => items.find((each) => each.get('id') === id));
  if (!gone || !kept || gone === kept) return;
  addNames(document, gone, kept);
  addPosts(gone, kept);
  for (const field of ['pronoun', 'country', 'within']) {
    const value = gone.get(field);
    if (value !== undefined && !kept.has(field) && value !== to && fits(kept, field)) kept.set(field, value);
  }
  for (const each of items)
    for (const field of ['country', 'within']) if (each.get(field) === from) each.set(field, to);
  for (const field of ['country', 'within']) if (kept.get(field) === to) kept.delete(field);
  for (const event of mapsIn(document.get('events'))) {
    replaceIn(event.get('parties'), from, to);
    for (const clause of mapsIn(event.get('clauses'))) {
      if (clause.get('says') === from) clause.set('says', to);
      for (const term of termsOf(clause)) replaceIn(term.get('entities'), from, to);
    }
  }
  remove(document, ['entities', items.indexOf(gone)]);
}

const COUNTRY_OF = new Set(['person', 'group', 'organization', 'place']);

function fits(kept: YAMLMap, field: string): boolean {
  return field === 'pronoun' || COUNTRY_OF.has(String(kept.get('kind')));
}

export function addNames(document: Document, gone: YAMLMap, kept: YAMLMap): void {
  const own = [kept.get('name'), ...textsIn(kept.get('aliases'))];
  const more = [gone.get('name'), ...textsIn(gone.get('aliases'))].filter((name) => !own.includes(name));
  if (more.length === 0) return;
  const aliases = kept.get('aliases');
  if (isSeq(aliases)) for (const name of more) aliases.add(document.createNode(name));
  else kept.set('aliases', document.createNode(more));
}

/** Posts move as they are written, with the evidence that others may point at. */
function addPosts(gone: YAMLMap, kept: YAMLMap): void {
  const posts = gone.get('roles');
  if (!isSeq(posts) || kept.get('kind') !== 'person') return;
  const own = kept.get('roles');
  if (isSeq(own)) own.items.push(...posts.items);
  else kept.set('roles', posts);
  gone.delete('roles');
}

function replaceIn(list: unknown, from: string, to: string): void {
  if (!isSeq(list)) return;
  const ids = textsIn(list);
  if (!ids.includes(from)) return;
  list.items = list.items.filter(
    (each, i) => !(isScalar(each) && each.value === from && (ids.includes(to) || ids.indexOf(from) !== i)),
  );
  for (const each of list.items) if (isScalar(each) && each.value === from) each.value = to;
}

export function mapsIn(list: unknown): YAMLMap[] {
  return isSeq(list) ? list.items.filter(isMap) : [];
}

export function textsIn(list: unknown): unknown[] {
  return isSeq(list) ? list.items.map((each) => (isScalar(each) ? each.value : undefined)) : [];
}

/** Roles that are written with more than their words, those below `as` too. */
export function termsOf(clause: YAMLMap): YAMLMap[] {
  return clause.items.flatMap(({ key, value }) => {
    if (!isMap(value)) return [];
    return isScalar(key) && key.value === 'as'
      ? value.items.flatMap((each) => (isMap(each.value) ? [each.value] : []))
      : [value];
  });
}
