import { REGIONS } from '../../language/bodies.ts';
import { allCountries } from '../../language/countries.ts';
import { isEnglishWord } from '../../language/english.ts';

/** What a name of the gazetteer means: a country, its adjective, or a place within it. */
export interface Known {
  readonly kind: 'country' | 'demonym' | 'place';
  /** ISO 3166-1 alpha-3, or null for a region of none in particular. */
  readonly code: string | null;
}

let table: ReadonlyMap<string, Known> | undefined;
let longest = 0;

/** Names of countries, their adjectives, capitals and well-known regions, as they are written. */
export function known(name: string): Known | undefined {
  table ??= read();
  return table.get(name);
}

/** How many words the longest known name has. */
export function longestKnown(): number {
  table ??= read();
  return longest;
}

function read(): Map<string, Known> {
  const found = new Map<string, Known>();
  const add = (name: string, entry: Known) => {
    if (!found.has(name)) found.set(name, entry);
  };
  for (const { code, name, names, demonyms, capitals } of allCountries()) {
    add(name, { kind: 'country', code });
    for (const each of demonyms) add(each, { kind: 'demonym', code });
    for (const each of names) {
      // Initials that nobody writes in news, and names that are words, are left to context.
      if (!/^\p{Lu}\p{L}*\p{Ll}|^(?:US|USA|UK|U\.S\.|U\.K\.|U\.S\.A\.|UAE|ROK|DPRK|NK)$|^\p{Lu}\. \p{Lu}/u.test(each))
        continue;
      if (/^\p{Lu}[\p{Lu}.]/u.test(each) || !isEnglishWord(each.toLowerCase())) add(each, { kind: 'country', code });
    }
    for (const each of capitals) add(each, { kind: 'place', code });
  }
  for (const each of REGIONS) add(each, { kind: 'place', code: null });
  for (const name of found.keys()) longest = Math.max(longest, name.split(' ').length);
  return found;
}
