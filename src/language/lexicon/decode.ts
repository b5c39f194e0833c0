import { joined, Links, mapped, type Pairs, turned } from './links.ts';
import { threes } from './threes.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** Parts of speech in WordNet's order: noun, verb, adjective, adverb. */
export const PARTS = ['n', 'v', 'a', 'r'] as const;
export type Part = (typeof PARTS)[number];

export interface WordNet {
  readonly lemmas: WordTable;
  /** Where the senses of a lemma start; those of the next one start where they end. */
  readonly start: (lemma: number) => number;
  /** The synset of a sense. */
  readonly synset: (sense: number) => number;
  /** By sense: its share of the uses of its lemma as its part of speech, in 1/255. */
  readonly shares: Uint8Array;
  readonly senses: number;
  /** By synset: number of the lexicographer's file. */
  readonly files: Uint8Array;
  /** How special a synset is, 0 for the top and 255 for what has nothing below it (Seco, Veale & Hayes 2004). */
  readonly specificity: Uint8Array;
  /** What a synset is a kind of. */
  readonly above: (synset: number) => readonly number[];
  /** Satellite adjectives and their heads; groups of verb senses. */
  readonly similar: Links;
  /** What a verb entails or causes, and by what it is. */
  readonly entailed: Links;
  readonly entailing: Links;
  /** An adjective and the noun that it is a value of. */
  readonly attributes: Links;
  readonly antonymSynsets: Links;
  readonly derivedSynsets: Links;
  /** Between senses. */
  readonly derived: Links;
  readonly antonyms: Links;
}

/** After three counts the lengths of this many sections. */
const SECTIONS = 22;
const FIRST_RELATION = 6;

/** The file as training/lexicon lays it out; most of it is read where it lies. */
export function decode(file: Uint8Array): WordNet {
  const head = new DataView(file.buffer, file.byteOffset);
  const count = (place: number) => head.getUint32(4 * place, true);
  const sections: Uint8Array[] = [];
  for (let i = 0, at = 4 * (3 + SECTIONS); i < SECTIONS; i++) {
    sections.push(file.subarray(at, at + count(3 + i)));
    at += count(3 + i);
  }
  const section = (i: number) => sections[i] as Uint8Array;
  const relation = (i: number) => readPairs(section(FIRST_RELATION + i));
  const synset = threes(section(2));
  const derived = joined(relation(6), relation(8));
  const antonyms = relation(7);
  const entailed = joined(relation(3), relation(4));
  return {
    lemmas: wordTable(section(0), count(0)),
    start: threes(section(1)),
    synset,
    shares: section(3),
    senses: count(1),
    files: section(4),
    specificity: section(SECTIONS - 1),
    above: above(threes(section(FIRST_RELATION - 1)), Links.along(relation(0))),
    similar: Links.between(joined(relation(1), relation(2))),
    entailed: Links.along(entailed),
    entailing: Links.along(turned(entailed)),
    attributes: Links.between(relation(5)),
    derived: Links.between(derived),
    antonyms: Links.between(antonyms),
    derivedSynsets: Links.between(mapped(derived, synset)),
    antonymSynsets: Links.between(mapped(antonyms, synset)),
  };
}

/** Hardly any synset is a kind of two: the first stands by itself, one more than its number or 0, the others are few. */
function above(first: (synset: number) => number, others: Links): WordNet['above'] {
  return (synset) => {
    const one = first(synset);
    return one === 0 ? [] : [one - 1, ...others.to(synset)];
  };
}

/** LEB128; signed numbers have their sign in the last bit. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#bytes[this.#at++] as number;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  signed(): number {
    const value = this.number();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  }
}

function readPairs(bytes: Uint8Array): Pairs {
  const reader = new Reader(bytes);
  const size = reader.number();
  const [from, to] = [new Uint32Array(size), new Uint32Array(size)];
  for (let i = 0, last = 0; i < size; i++) {
    last += reader.number();
    from[i] = last;
    to[i] = last + reader.signed();
  }
  return { from, to };
}
