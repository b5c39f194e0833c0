import { allCountries } from '../../language/countries.ts';
import { type Term, termOf } from '../alignment/term.ts';

let lands: ReadonlyMap<string, readonly Term[]> | undefined;

/** What a country's name, demonym or capital also stands for: "Lima" for Peru, "Dutch" for the Netherlands. */
export function landWords(text: string): readonly Term[] {
  lands ??= readLands();
  return /^\p{Lu}/u.test(text) ? (lands.get(text) ?? []) : [];
}

/** All words for a country by its code, names of its people and its capital included. */
export function wordsOfLand(code: string): readonly string[] {
  const land = allCountries().find((each) => each.code === code);
  return land ? [land.name, ...land.demonyms, ...land.capitals] : [];
}

function readLands(): Map<string, readonly Term[]> {
  const found = new Map<string, Term[]>();
  for (const { name, names, demonyms, capitals } of allCountries()) {
    const words = [...new Set([name, ...demonyms, ...capitals].flatMap((each) => each.split(/[\s-]+/)))].filter(
      (word) => /^\p{Lu}\p{L}{2,}/u.test(word),
    );
    const terms = words.map((word) => termOf({ text: word, lemma: word.toLowerCase(), upos: 'PROPN' }));
    for (const form of new Set([...names, ...demonyms, ...capitals])) {
      if (form.includes(' ') || found.has(form)) continue;
      found.set(form, terms);
    }
  }
  return found;
}
