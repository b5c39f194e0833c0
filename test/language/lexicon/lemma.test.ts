import { describe, expect, test } from 'vitest';
import { lemma } from '../../../src/language/lexicon/lemma.ts';
import type { PartOfSpeech } from '../../../src/language/tagger.ts';

describe('words that stay as they are', () => {
  test.each([
    ['news', 'NOUN'],
    ['politics', 'NOUN'],
    ['means', 'NOUN'],
    ['1990s', 'NOUN'],
    ['status', 'NOUN'],
    ['process', 'NOUN'],
    ['proper', 'ADJ'],
    ['former', 'ADJ'],
    ['upper', 'ADJ'],
    ['rather', 'ADV'],
    ['bring', 'VERB'],
    ['need', 'VERB'],
    ['discuss', 'VERB'],
    ['during', 'ADP'],
    ['Marlowes', 'PROPN'],
    ['', 'NOUN'],
    ['constructor', 'AUX'],
  ] as const)('%s, %s', (form, upos) => {
    expect(lemma(form, upos)).toBe(form);
  });
});

test.each([
  ['countries', 'NOUN', 'country'],
  ['Soldiers', 'NOUN', 'soldier'],
  ['women', 'NOUN', 'woman'],
  ['crises', 'NOUN', 'crisis'],
  ['blorps', 'NOUN', 'blorp'],
  ['said', 'VERB', 'say'],
  ['met', 'VERB', 'meet'],
  ['hoping', 'VERB', 'hope'],
  ['stopped', 'VERB', 'stop'],
  ['calling', 'VERB', 'call'],
  ['visiting', 'VERB', 'visit'],
  ['denied', 'VERB', 'deny'],
  ['dispatches', 'VERB', 'dispatch'],
  ['increased', 'VERB', 'increase'],
  ['sang', 'VERB', 'sing'],
  ['blorped', 'VERB', 'blorp'],
  ['’s', 'VERB', 'be'],
  ["n't", 'PART', 'not'],
  ['wo', 'AUX', 'will'],
  ['larger', 'ADJ', 'large'],
  ['biggest', 'ADJ', 'big'],
  ['easier', 'ADJ', 'easy'],
  ['worse', 'ADJ', 'bad'],
  ['later', 'ADV', 'late'],
  ['them', 'PRON', 'they'],
] as readonly (readonly [string, PartOfSpeech, string])[])('%s, %s: %s', (form, upos, base) => {
  expect(lemma(form, upos)).toBe(base);
});
