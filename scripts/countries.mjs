/**
 * Makes src/language/countries.json of the package world-countries, of whose 22 MB this is what is read:
 * `npm install --no-save world-countries && node scripts/countries.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const countries = JSON.parse(readFileSync(resolve('world-countries/countries.json'), 'utf8'));
const rows = countries.map(({ cca3, unMember, name, capital, altSpellings, demonyms, translations }) => ({
  cca3,
  unMember,
  name: { common: name.common, official: name.official },
  capital,
  altSpellings,
  demonyms: demonyms.eng ? [demonyms.eng.m, demonyms.eng.f] : [],
  korean: translations.kor ? [translations.kor.common, translations.kor.official] : [],
}));
const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
writeFileSync(new URL('../src/language/countries.json', import.meta.url), `[\n${lines}\n]\n`);
