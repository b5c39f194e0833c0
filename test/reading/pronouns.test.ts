import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readArticleText } from '../../src/reading/read.ts';
import { manuscriptOf } from './sample.ts';

const WRITTEN = Temporal.PlainDate.from('2031-05-12');

test.each([
  ['two persons before', 'Minister Ola Berg met Mayor Una Steen. She smiled.', null],
  ['nobody before', 'It rained in Oslo. She smiled.', null],
  ["another's words", 'Minister Ola Berg spoke. "She smiled," the clerk said.', null],
  ['the other sex', 'King Ola Berg spoke. She smiled.', null],
  ['one person in the sentence before', 'Minister Ola Berg spoke. She smiled.', 'Ola Berg'],
  ['one person in the sentence', 'Minister Ola Berg said she would go.', 'Ola Berg'],
  ['through another pronoun', 'Minister Ola Berg spoke. She smiled. Then she left.', 'Ola Berg'],
  ['a title tells which', 'Mr. Ola Berg met Mrs. Una Steen. She smiled.', 'Una Steen'],
])('whom "she" means: %s', (_, text, name) => {
  const { entities } = readArticleText(manuscriptOf(text), WRITTEN);
  const meant = entities.filter(({ spans }) => spans.some(({ start, end }) => /^she$/i.test(text.slice(start, end))));
  expect(meant.map((each) => each.name)).toEqual(name === null ? [] : [name]);
  expect(meant.every(({ pronoun }) => pronoun === 'she')).toBe(true);
});
