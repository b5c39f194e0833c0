import { type PartOfSpeech, type TaggedWord, tagged } from '../language/tagger.ts';
import type { Span } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import type { Block, Manuscript } from './model.ts';

/** A word of a manuscript; offsets count in its text. Hyphenated words are one. */
export interface Word extends Span {
  readonly text: string;
  readonly low: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** A sentence with its words. */
export interface Line extends Span {
  readonly words: readonly Word[];
  readonly block: Block['kind'];
  /** Nearly every word is capitalized, so that capitals tell nothing. */
  readonly capitalized: boolean;
}

/** The sentences of a manuscript's blocks, cut into tagged words. */
export function linesOf({ text, blocks }: Manuscript): Line[] {
  // A dateline tells where and when it was written, which is no part of what happened.
  const told = blocks.filter(({ kind }) => kind !== 'dateline');
  return told.flatMap((block) =>
    sentences(text.slice(block.start, block.end)).map((sentence) => {
      const [start, end] = [block.start + sentence.start, block.start + sentence.end];
      const words = wordsOf(text.slice(start, end), start);
      return { start, end, words, block: block.kind, capitalized: isCapitalized(words) };
    }),
  );
}

/** What is longer is no word, and the tagger takes long over it. */
const NO_WORD = /\S{100,}/g;

function wordsOf(sentence: string, offset: number): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { index, 0: run } of sentence.matchAll(NO_WORD)) {
    words.push(...wordsWithin(sentence.slice(at, index), offset + at));
    at = index + run.length;
  }
  return [...words, ...wordsWithin(sentence.slice(at), offset + at)];
}

function wordsWithin(sentence: string, offset: number): Word[] {
  const words: Word[] = [];
  let joins = false;
  for (const { text, start, end, pos, lemma } of wholeWords(sentence, tagged(sentence))) {
    const last = words.at(-1);
    const touches = last?.end === offset + start;
    if (/^[-‐‑]$/.test(text) && touches) {
      joins = true;
      continue;
    }
    const word = {
      text,
      low: text.toLowerCase(),
      pos,
      lemma: lemma.toLowerCase(),
      start: offset + start,
      end: offset + end,
    };
    if (joins && last && /^[\p{L}\p{N}]/u.test(text) && last.end + 1 === word.start)
      words[words.length - 1] = joined(sentence, offset, last, word);
    else words.push(word);
    joins = false;
  }
  return words;
}

/** Letters of other alphabets than the tagger's, at which it cuts words or which it leaves out. */
const FOREIGN = /(?![A-Za-z])[\p{L}\p{M}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** Tagged words, put together where one was cut at such a letter: "Ma", "ł", "gorzata". */
function wholeWords(sentence: string, words: readonly TaggedWord[]): TaggedWord[] {
  const whole: TaggedWord[] = [];
  for (const [i, word] of words.entries()) {
    const last = whole.at(-1);
    const isLetters = LETTER.test(sentence[word.start] ?? '');
    const start = isLetters ? lettersBefore(sentence, word.start, last?.end ?? 0) : word.start;
    const end = LETTER.test(sentence[word.end - 1] ?? '')
      ? lettersBehind(sentence, word.end, words[i + 1]?.start ?? sentence.length)
      : word.end;
    const text = sentence.slice(start, end);
    const cut =
      last?.end === start &&
      isLetters &&
      FOREIGN.test(`${last.text.at(-1)}${text[0]}`) &&
      LETTER.test(last.text.at(-1) ?? '');
    if (!cut) {
      whole.push(text === word.text ? word : wordOf(text, start, end, word.pos));
      continue;
    }
    // A stop behind such a word is taken for that of an abbreviation.
    const stop = /^\p{L}{3,}\.$/u.test(sentence.slice(last.start, end)) ? 1 : 0;
    whole[whole.length - 1] = wordOf(sentence.slice(last.start, end - stop), last.start, end - stop, last.pos);
    if (stop > 0) whole.push({ text: '.', start: end - 1, end, lemma: '.', pos: 'PUNCT' });
  }
  return whole;
}

function wordOf(text: string, start: number, end: number, pos: PartOfSpeech): TaggedWord {
  return { text, start, end, lemma: text, pos: /^\p{Lu}/u.test(text) ? 'PROPN' : pos };
}

function lettersBefore(sentence: string, from: number, until: number): number {
  let at = from;
  while (at > until && LETTER.test(sentence[at - 1] ?? '')) at--;
  return at;
}

function lettersBehind(sentence: string, from: number, until: number): number {
  let at = from;
  while (at < until && LETTER.test(sentence[at] ?? '')) at++;
  return at;
}

function joined(sentence: string, offset: number, first: Word, last: Word): Word {
  const text = sentence.slice(first.start - offset, last.end - offset);
  const low = text.toLowerCase();
  const pos = first.pos === 'PROPN' ? 'PROPN' : last.pos;
  return { text, low, pos, lemma: pos === 'VERB' ? last.lemma : low, start: first.start, end: last.end };
}

function isCapitalized(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return (
    !/^[.!?]$/.test(words.at(-1)?.text ?? '') &&
    long.length > 3 &&
    long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= long.length * 0.75
  );
}
