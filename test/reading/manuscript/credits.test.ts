import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';

const LEAD = 'The harbor council met on Monday and agreed to widen the northern quay by next summer.';
const TAIL = 'Ships will wait outside until the work is done, the council said.';
const kindOf = (words: string) => {
  const { text, blocks } = readManuscript(`Quay to grow\n\nMay 2, 2023\n\n${LEAD}\n\n${words}\n\n${TAIL}`);
  return blocks.find(({ start, end }) => text.slice(start, end) === words)?.kind;
};

describe('a paragraph that ends in brackets is no caption', () => {
  test.each([
    ['The midwives feared God and let the boys live, as the book tells. (Exodus 1:15-19)'],
    ['He held that no man owes obedience to an unjust law. (Thoreau)'],
    ['The plague reached the coast within a year. (Gasquet, 1908)'],
    ['She won the race twice. (He never did.)'],
    ['The rules are set by the International Maritime Organization (IMO).'],
    ['The price rose to 40 euros. (That is 44 dollars.)'],
    ['The court ruled against the council (Doe v. Roe).'],
    ['The photograph, a gift of the museum, was sold by courtesy of the heirs.'],
    ['The two ministers shake hands before every meeting, and they did so on Monday.'],
  ])('%s', (words) => expect(kindOf(words)).toBe('paragraph'));
});

describe('a caption', () => {
  test.each([
    ['The quay on Monday. (Jane Doe/Harbor Wire)'],
    ['The quay of Lima is seen on Monday. (AFP)'],
    ['Minister Jane Doe (right) poses with envoy John Roe before their talks on Monday. (Wire)'],
    ['Ships wait outside the harbor on Monday. Photograph: Jane Doe/Harbor Wire'],
    ['Ships wait outside the harbor on Monday. Photo by Jane Doe'],
    ['Ships wait outside the harbor on Monday. (Photo courtesy of Jane Doe)'],
  ])('%s', (words) => expect(kindOf(words)).toBe('caption'));

  test('is taken once, however often it is printed', () => {
    const caption = 'The quay on Monday. (Jane Doe/Harbor Wire)';
    const { blocks } = readManuscript(`Quay to grow\n\n${caption}\n\n${LEAD}\n\n${caption} ${caption}\n\n${TAIL}`);
    expect(blocks.filter(({ kind }) => kind === 'caption')).toHaveLength(1);
  });
});

test('the last paragraph stays, and its sign-off names the outlet', () => {
  const { outlet, blocks } = readManuscript(`Quay to grow\n\n${LEAD}\n\n${TAIL} (Harbor Wire)`);
  expect(outlet).toBe('Harbor Wire');
  expect(blocks.at(-1)?.kind).toBe('paragraph');
});
