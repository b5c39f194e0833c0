import { describe, expect, test } from 'vitest';
import { readClock } from '../../../src/cli/now.ts';
import { ask as shipped } from '../ask-shipped.ts';
import { REVIEWED } from '../sentences/lighthouse.ts';

const ask = (question: string) => REVIEWED.answer(question, readClock('2031-05-12T12:00Z')).answer;

describe('of what facts and sentences would say', () => {
  test.each([
    'Hello everybody!',
    'What a day I have had',
    'Who won the tennis final?',
    'Was the lighthouse painted by Munch?',
  ])('neither is said to "%s"', (message) => {
    const { status, answer } = ask(message);
    expect(['ignored', 'unanswered']).toContain(status);
    expect(answer ?? '').not.toMatch(/^Yes/);
  });

  test.each([
    ['How much did the tower cost?', 'The tower cost 90,000 crowns.'],
    ['How long will repairs last?', 'Repairs will last four months.'],
  ])('sentences say what facts leave out: %s', (question, sentence) => {
    const { status, quotes } = ask(question);
    expect([status, quotes[0]?.text]).toEqual(['answered', sentence]);
  });
});

describe('the words themselves are quoted where they are asked for', () => {
  test.each([
    ['Where does it say that the US has confirmed the dispatch?', /have confirmed North Korea/],
    ['which line mentions Joly?', /Melanie Joly/],
  ])('%s', (question, words) => {
    const { status, quotes } = shipped(question);
    expect(status).toBe('answered');
    expect(quotes.map(({ text }) => text).join(' ')).toMatch(words);
  });
});

describe('by the asker’s day and the list of those who are there facts tell alone', () => {
  test.each([
    ['Will Blinken attend?', /^Yes: /],
    ['Is Japan attending?', /^(?!Yes)/],
  ])('%s', (question, answer) => expect(shipped(question).answer ?? '').toMatch(answer));
});
