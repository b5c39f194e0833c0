import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/model.ts';
import { type GoldQuestion, verdict } from './judge.ts';

const question: GoldQuestion = {
  id: 'when-01',
  cat: 'when',
  question: 'When?',
  ok: ['answered'],
  must: ['thurs'],
  mnot: ['friday'],
  quote: ['on thursday'],
  ctx: [],
  now: null,
};
const quotes = [{ text: 'The talks are on Thursday.' }] as unknown as Quote[];

describe('a reply is', () => {
  test.each([
    ['wrong when it states another day', { status: 'answered', answer: 'On Friday.', quotes }, 'wrong'],
    ['wrong without the passage', { status: 'answered', answer: 'On Thursday.', quotes: [] }, 'wrong'],
    ['wrong when it corrects what is right', { status: 'corrected', answer: 'Thursday', quotes }, 'wrong'],
    ['missed when it refuses', { status: 'unanswered', answer: null, quotes: [] }, 'missed'],
    ['missed when it keeps silent', { status: 'ignored', answer: null, quotes: [] }, 'missed'],
    ['right whatever the marks', { status: 'answered', answer: 'On **Thursday**', quotes }, 'right'],
  ] as const)('%s', (_, reply, expected) => expect(verdict(question, reply)).toBe(expected));

  test('other where nothing was to be stated', () => {
    const silent = { ...question, ok: ['ignored'] };
    expect(verdict(silent, { status: 'unanswered', answer: null, quotes: [] })).toBe('other');
  });
});
