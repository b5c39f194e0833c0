import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../src/answering/check.ts';
import { claimQuestion } from '../../src/answering/claim.ts';
import { readClock } from '../../src/cli/now.ts';
import { answerer, base } from './ask-shipped.ts';

const check = (message: string) => [...checkClaims(answerer, message, readClock('2024-10-29T09:00:00+09:00'))];
const verdict = (message: string) => check(message).map((claim) => claim.verdict);

describe('a claim', () => {
  test.each([['The talks are in Washington on Thursday.'], ['The talks will be held on Thursday.']])(
    'of a weekday means the day that the article means: %s',
    (message) => expect(verdict(message)).toEqual(['supported']),
  );
  test('that is not stated is never answered with yes', () => {
    for (const message of ['Only the foreign ministers attend the talks.', 'All four officials will go on to Canada.'])
      for (const claim of check(message))
        expect([claim.verdict === 'supported', claim.answer.answer]).toEqual([
          false,
          expect.not.stringMatching(/^Yes/),
        ]);
  });

  test.each([
    'Japan joins the talks.',
    'So Japan will join the talks in Washington.',
    'The US, South Korea and Japan will hold talks in Washington on Thursday.',
    'South Korea, Canada and the US meet in Ottawa.',
    'Australia will attend the session in Ottawa.',
    'Blinken said the talks will strengthen the alliance.',
    'Austin said Cho would meet Joly.',
    'Kim will hold bilateral talks with Melanie Joly.',
    'North Korea sent 10,000 troops to Russia.',
    'North Korean troops are fighting in Ukraine.',
    'The talks were cancelled.',
    'The ministers signed a treaty in Washington.',
    'Trump will attend the talks.',
    'The one-on-one talks will focus on climate change.',
    'I had pizza for lunch.',
    "lol that's great",
  ])('is not stated: %s', (message) => expect(verdict(message)).toEqual(['not-stated']));

  test.each([
    ['The talks will take place in Seoul on Friday.', /Washington|Thursday|March/],
    ['Cho will not attend the talks in Washington.', /Cho Tae-yul/],
    ["Kim doesn't go to Canada.", /Cho and Kim/],
    ["Cho Tae-yul is South Korea's defense minister.", /Foreign Minister/],
    ["Canada is South Korea's fourth two plus two partner.", /third/],
    ['South Korea and the US never confirmed the troop dispatch.', /confirmed/],
    ['Russia sent troops to North Korea.', /sent troops to Russia/],
    ['Five officials attend the Washington talks.', /Cho Tae-yul/],
    ['Will be fun: the Ottawa session comes before the Washington talks.', /Following the Washington visit/],
  ])('is contradicted: %s', (message, quote) => {
    const [claim] = check(message);
    expect(claim?.verdict).toBe('contradicted');
    expect(claim?.answer.quotes.some(({ text }) => quote.test(text))).toBe(true);
  });

  test.each([
    'The talks take place on Thursday in Washington.',
    "The talks won't take place in Seoul.",
    'I think the talks take place on October 31.',
    'Four officials attend the Washington talks.',
    "Cho's office said Cho will hold bilateral talks with Joly.",
    'North Korea sent thousands of troops to eastern Russia.',
    'South Korea has two plus two frameworks with the US and Australia.',
    'A joint statement will be issued after the Washington talks.',
    'Cho and Blinken will talk about Japan.',
  ])('is supported: %s', (message) => expect(verdict(message)).toEqual(['supported']));
});

test('every sentence is checked on its own, and questions are none', () => {
  const message = 'The talks are in Washington. Will Kim come? Kim will not go to Canada.';
  expect(check(message).map(({ text, verdict: each }) => [text, each])).toEqual([
    ['The talks are in Washington.', 'supported'],
    ['Kim will not go to Canada.', 'contradicted'],
  ]);
  expect(check('Who comes?')).toEqual([]);
  expect(check('')).toEqual([]);
});

test('what is supported or contradicted rests on quotes that stand in the article', () => {
  const claims = check('The talks take place on Thursday. Five officials attend them. Canada is the fourth partner.');
  for (const { answer } of claims.filter((claim) => claim.verdict !== 'not-stated')) {
    expect(answer.quotes.length).toBeGreaterThan(0);
    for (const { article, start, end, text } of answer.quotes) {
      expect(base.article(article).body.slice(start, end)).toBe(text);
    }
  }
});

describe('a claim as a question', () => {
  test.each([
    ['Cho will come.', 'Will Cho come?', false],
    ['Cho will not come.', 'Will Cho come?', true],
    ["Cho won't come!", 'Will Cho come?', true],
    ["Kim doesn't go", 'Does Kim go?', true],
    ['Kim can’t go', 'Can Kim go?', true],
    ['They never met.', 'Is it true that They met?', true],
    ['I think that Cho is ill.', 'Is Cho ill?', false],
    ['The man who will come is Cho', 'Is The man who will come Cho?', false],
    ['Japan joins the talks', 'Is it true that Japan joins the talks?', false],
    ['It is not true that Cho will not come', 'Is It not true that Cho will not come?', false],
  ])('%s', (claim, question, denied) => expect(claimQuestion(claim)).toEqual({ question, denied }));
});

describe('a claim in Korean', () => {
  const said = (message: string) =>
    [...checkClaims(answerer, message, readClock('2024-10-29T09:00:00+09:00'), 'ko')].map((claim) => claim.verdict);

  test.each([
    ['금값이 올랐습니다.', []],
    ['회담은 목요일에 워싱턴에서 열립니다.', ['supported']],
    ['조태열은 국방장관입니다.', ['contradicted']],
    ['한국이 러시아에 파병했다.', ['contradicted']],
    ['블링컨은 참석하지 않는다. 회담은 금요일이다. 언제 열리나요?', ['contradicted', 'contradicted']],
    ['일본도 회담에 참석합니다.', ['not-stated']],
    ['캐나다 회담은 오타와에서 열린다', ['supported']],
    ['안녕하세요', []],
  ])('%s', (message, verdicts) => expect(said(message)).toEqual(verdicts));
});
