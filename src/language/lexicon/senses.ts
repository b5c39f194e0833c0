import type { PartOfSpeech } from '../tagger.ts';
import type { Part, WordNet } from './decode.ts';
import { wordNet } from './wordnet.ts';

/** A lemma in lower case as a part of speech; several words are joined by spaces or underscores. */
export interface Word {
  readonly lemma: string;
  readonly upos: PartOfSpeech;
  /** As it stood: some plurals mean what the singular does not ("talks", "troops"). */
  readonly form?: string;
}

export interface Sense {
  readonly sense: number;
  readonly synset: number;
  /**
   * 0 to 1: how far a word that is read anywhere may be taken to mean this. A rare sense counts little beside a frequent
   * one, and the senses of a word that has many count less than those of a word that has one.
   */
  readonly salience: number;
}

const PART_OF: Partial<Record<PartOfSpeech, Part>> = {
  NOUN: 'n',
  PROPN: 'n',
  VERB: 'v',
  AUX: 'v',
  ADJ: 'a',
  ADV: 'r',
};
/** Senses below it never decide, and there are many of them. */
const LEAST = 0.08;

export function partOf(word: Word): Part | null {
  return PART_OF[word.upos] ?? null;
}

/** What a word may mean, the likeliest first; nothing where it is not known. */
export function sensesOf(word: Word): readonly Sense[] {
  const part = partOf(word);
  if (part === null) return [];
  const net = wordNet();
  const form = word.form === undefined || word.form === word.lemma ? [] : entry(net, word.form, part);
  const lemma = entry(net, word.lemma, part);
  const known = new Set(form.map(({ synset }) => synset));
  return [...form, ...lemma.filter(({ synset }) => !known.has(synset))];
}

/** The lemma of a sense. */
export function wordOf(sense: number): string {
  const { start, lemmas } = wordNet();
  let [low, high] = [0, lemmas.size - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start(middle) <= sense) low = middle;
    else high = middle - 1;
  }
  return lemmas.at(low);
}

export function partOfSense(sense: number): Part {
  const net = wordNet();
  return partOfFile(net.files[net.synset(sense)] as number);
}

/** Lexicographers' files: adjectives, adverbs, nouns, verbs, and participles as adjectives. */
function partOfFile(file: number): Part {
  if (file < FIRST_NOUN) return file === ADVERBS ? 'r' : 'a';
  if (file < FIRST_VERB) return 'n';
  return file === PARTICIPLES ? 'a' : 'v';
}

const ADVERBS = 2;
export const FIRST_NOUN = 3;
export const FIRST_VERB = 29;
const PARTICIPLES = 44;

function entry(net: WordNet, lemma: string, part: Part): Sense[] {
  const [start, end] = range(net, lemma, part);
  let most = 0;
  for (let sense = start; sense < end; sense++) most = Math.max(most, net.shares[sense] as number);
  const found: Sense[] = [];
  for (let sense = start; sense < end; sense++) {
    const share = net.shares[sense] as number;
    const salience = Math.sqrt(share / most) * (share / 255) ** 0.25;
    if (salience >= LEAST) found.push({ sense, synset: net.synset(sense), salience });
  }
  return found.sort((a, b) => b.salience - a.salience);
}

/** The senses of a lemma as one part of speech, which stand together. */
function range(net: WordNet, lemma: string, part: Part): readonly [number, number] {
  const place = placeOf(net, lemma);
  if (place < 0) return [0, 0];
  let [start, end] = [net.start(place), net.start(place + 1)];
  while (start < end && partOfSense(start) !== part) start++;
  while (start < end && partOfSense(end - 1) !== part) end--;
  return [start, end];
}

function placeOf({ lemmas }: WordNet, lemma: string): number {
  const written = lemma.toLowerCase().replaceAll(' ', '_');
  const place = lemmas.find(written);
  if (place >= 0 || !written.includes('-')) return place;
  const apart = lemmas.find(written.replaceAll('-', '_'));
  return apart >= 0 ? apart : lemmas.find(written.replaceAll('-', ''));
}
