import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/answering/decision.ts';
import { readClock } from '../../src/cli/now.ts';
import { answerer, ask } from './ask-shipped.ts';

/** The clause as which a message is answered behind another one. */
function whole(before: string, text: string): string | undefined {
  let turn: Turn | null = null;
  for (const message of [before, text])
    turn = answerer.answer(message, readClock('2024-10-29T09:00:00+09:00'), turn).turn;
  return turn?.clause;
}

describe('what is no fragment, or says more than what it names, is left as it is', () => {
  test.each([
    ['Where are the talks with the US?', 'Who attends them?'],
    ['Does Cho go on to Canada?', 'With Kim or without him?'],
    ['Who represents the United States?', 'And their South Korean opposite numbers?'],
    ['Who receives Cho in Ottawa?', 'And on the American side, in Washington?'],
    ['Who is Lloyd Austin?', 'thanks'],
    ['What day is the US-Korea meeting?', 'and the Canada one?'],
    ['Which country is the third partner?', 'And the statement?'],
  ])('%s – %s', (before, text) => expect([before, text]).toContain(whole(before, text)));
});

describe('a fragment stands for the clause before it, with what it names in the place of what is like it', () => {
  test.each([
    ['Did South Korea confirm the dispatch?', 'what about the US', 'Did the US confirm the dispatch?'],
    ['Where are the talks with the US?', 'and Canada?', 'Where are the talks with Canada?'],
    ['Did Russia confirm it?', 'Did South Korea?', 'Did South Korea confirm it?'],
    ['Is Blinken taking part?', 'And Austin as well?', 'Is Austin taking part?'],
    ['Who is coming from Korea?', 'and from the US?', 'Who is coming from the US?'],
    ['What is on the agenda in Washington?', 'and in Ottawa?', 'What is on the agenda in Ottawa?'],
    ['What is the second item?', 'And the third?', 'What is the third item?'],
    ['Who is Antony Blinken?', 'and lloyd austin', 'Who is lloyd austin?'],
    ['Who is the US defense secretary?', 'and the Korean one?', 'Who is Korean defense secretary?'],
  ])('%s – %s', (before, text, clause) => expect(whole(before, text)).toBe(clause));
});

describe('a guess takes the place of what was asked for', () => {
  test.each([
    ['When do the talks take place?', 'On Friday?', 'the talks take place On Friday?'],
    ['Where will Cho meet Blinken?', 'In Seoul?', 'Cho will meet Blinken In Seoul?'],
    ['Which country is the third partner?', 'Not New Zealand?', 'New Zealand is the third partner?'],
    ['Who confirmed the dispatch?', 'Japan?', 'Japan confirmed the dispatch?'],
  ])('%s – %s', (before, text, clause) => expect(whole(before, text)).toBe(clause));
});

test.each([
  [['Will Blinken go to Ottawa?', 'and Austin?'], /does not say that Austin takes part/],
  [['Where are the talks with the US?', 'in Seoul?'], /^No\b.*in Washington/],
  [['who is going from korea?', 'and from the us?'], /Blinken.*Austin/],
  [['Did Russia confirm the dispatch?', 'Did South Korea?', 'and the US?'], /^Yes: .*the US/],
  [['Who confirmed the dispatch?', 'Japan?'], /otherwise: .*South Korea and the United States/],
] as const)('%j', (messages, says) => expect(ask(messages).answer).toMatch(says));
