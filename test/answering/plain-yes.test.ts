import { describe, expect, test } from 'vitest';
import { ask } from './ask-shipped.ts';

describe('no plain yes', () => {
  test.each([
    'Is the joint statement out already, or is it still to come?',
    'Is the one-on-one with Blinken also in Washington, or somewhere else?',
    'Is there a statement from the American side, or do we only have the word of Seoul?',
    'Is the joint statement from the talks with the US out yet?',
    'Has the joint statement come out?',
    'Have the ministers issued a joint statement?',
    'Has Cho travelled to Canada?',
    'Are the one-on-one talks before the 2+2 talks?',
    'Are hundreds of thousands of troops in Russia?',
    'Will Blinken come to South Korea?',
    'will the talks be held in a week?',
    'Did North Korea send troops to Russia for the war in Ukraine?',
  ])('%s', (question) => {
    const { answer, quotes } = ask(question);
    expect(answer).not.toMatch(/^yes\b/i);
    expect(quotes).not.toEqual([]);
  });
});

describe('no yes of somebody whom the article does not speak of', () => {
  test.each([
    'Does Bo attend the talks?',
    'Does Will attend the talks?',
    'Does news attend the talks?',
    'Does he attend the talks?',
    'Will Bo be there?',
    'Did Yonhap take part in the talks?',
  ])('%s', (question) => expect(ask(question).answer).not.toMatch(/^yes\b/i));
});

describe('a plain yes', () => {
  test.each([
    'Will Cho meet Joly?',
    'will the us talks take place on thursday?',
    'did the us confirm the nk troops?',
    'Will Kim go to Canada?',
    'Has the US confirmed the dispatch?',
    'Do Cho and Kim go to Canada after Washington?',
    'Does Austin attend the talks?',
    'will the talks take place in 2 days?',
    'Will a joint statement be issued after the talks with the US?',
  ])('%s', (question) => expect(ask(question).answer).toMatch(/^yes\b/i));
});

test.each([
  ['how many countries confirmed the dispatch', /^2: South Korea and the US/],
  ['How many governments have confirmed it?', /^2: South Korea and the US/],
  ['how many troops did the two countries confirm', /^Thousands of troops/],
])('%s', (question, says) => expect(ask(question).answer).toMatch(says));
