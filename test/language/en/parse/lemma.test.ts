import { expect, test } from 'vitest';
import { lemmaOf } from '../../../../src/language/en/parse/lemma.ts';

test.each([
  ['met', 'VBD', 'meet'],
  ['is', 'VBZ', 'be'],
  ["n't", 'RB', 'not'],
  ['n’t', 'RB', 'not'],
  ['stopped', 'VBD', 'stop'],
  ['hoped', 'VBD', 'hope'],
  ['signed', 'VBN', 'sign'],
  ['agreed', 'VBD', 'agree'],
  ['carried', 'VBD', 'carry'],
  ['making', 'VBG', 'make'],
  ['planning', 'VBG', 'plan'],
  ['sitting', 'VBG', 'sit'],
  ['confirming', 'VBG', 'confirm'],
  ['goes', 'VBZ', 'go'],
  ['passes', 'VBZ', 'pass'],
  ['Countries', 'NNS', 'country'],
  ['movies', 'NNS', 'movie'],
  ['houses', 'NNS', 'house'],
  ['churches', 'NNS', 'church'],
  ['children', 'NNS', 'child'],
  ['news', 'NN', 'news'],
  ['bigger', 'JJR', 'big'],
  ['later', 'RBR', 'late'],
  ['busiest', 'JJS', 'busy'],
  ['Bergen', 'NNP', 'Bergen'],
  ['them', 'PRP', 'they'],
  ['these', 'DT', 'this'],
])('%s as %s is a form of %s', (word, tag, lemma) => {
  expect(lemmaOf(word, tag)).toBe(lemma);
});
