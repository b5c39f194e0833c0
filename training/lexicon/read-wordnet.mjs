import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Parts of speech as WordNet's files and pointers name them; a satellite adjective is an adjective. */
export const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const OF_KEY = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
/** WordNet says by what an adjective may stand: `back(a)`. */
const SYNTACTIC_MARKER = /\((?:a|p|ip)\)$/;

const lines = (file) =>
  readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));

/** Synsets by `pos + offset`: `{ key, pos, lexfile, words, pointers: [{ symbol, to, from, at }], instance }`. */
export function readSynsets(folder) {
  const synsets = new Map();
  for (const [pos, name] of Object.entries(FILES)) {
    for (const line of lines(path.join(folder, `data.${name}`))) {
      const synset = synsetOf(line.slice(0, line.indexOf(' | ')).split(' '), pos);
      synsets.set(synset.key, synset);
    }
  }
  return synsets;
}

function synsetOf([offset, lexfile, , ...rest], pos) {
  const count = Number.parseInt(rest[0], 16);
  const words = Array.from({ length: count }, (_, i) => rest[1 + 2 * i].replace(SYNTACTIC_MARKER, ''));
  const at = 1 + 2 * count;
  const pointers = Array.from({ length: Number(rest[at]) }, (_, i) => {
    const [symbol, target, of, ends] = rest.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    const [from, to] = [ends.slice(0, 2), ends.slice(2)].map((number) => Number.parseInt(number, 16) - 1);
    return { symbol, target: of.replace('s', 'a') + target, from, to };
  });
  const instance = pointers.some(({ symbol }) => symbol === '@i');
  return { key: pos + offset, pos, lexfile: Number(lexfile), words, pointers, instance };
}

/** Senses by `lemma/pos`, the most frequent first: `[{ key of the synset, count of tagged uses }]`. */
export function readSenses(folder) {
  const senses = new Map();
  for (const line of lines(path.join(folder, 'index.sense'))) {
    const [key, offset, rank, count] = line.split(' ');
    const [lemma, { 0: number }] = key.split('%');
    const pos = OF_KEY[number];
    const entry = `${lemma}/${pos}`;
    if (!senses.has(entry)) senses.set(entry, []);
    senses.get(entry)[Number(rank) - 1] = { key: pos + offset, count: Number(count) };
  }
  return senses;
}

/** Irregular forms: `[form, base]` by part of speech; adverbs have three of them, which rules do as well. */
export function readExceptions(folder) {
  const of = (name) =>
    lines(path.join(folder, `${name}.exc`)).flatMap((line) => {
      const [form, ...bases] = line.split(' ');
      return bases.slice(0, 1).map((base) => [form, base]);
    });
  return { n: of('noun'), v: of('verb'), a: of('adj') };
}

/** It stands, with numbered lines, before the data. */
export function readLicence(folder) {
  const text = readFileSync(path.join(folder, 'data.noun'), 'latin1')
    .split('\n')
    .filter((line) => line.startsWith('  '));
  return text.map((line) => `${line.replace(/^ +\d+ ?/, '').trimEnd()}\n`).join('');
}
