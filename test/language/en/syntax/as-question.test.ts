import { describe, expect, test } from 'vitest';
import { commanded, doubted, inverted } from '../../../../src/language/en/syntax/as-question.ts';

describe('what asks for no clause stays', () => {
  test.each([
    'Check this out',
    'State the purpose of the visit',
    'Who confirmed that the bridge is open?',
    'Did she verify that it is open?',
    'Please',
  ])('%s', (text) => expect(commanded(text)).toBe(text));
});

describe('a command over a clause asks that clause', () => {
  test.each([
    ['Specify who will sign.', 'who will sign?'],
    ['please verify that the bridge is open', 'the bridge is open?'],
    ['Can you confirm whether Berg signs the treaty?', 'Berg signs the treaty?'],
    ['Check if they left', 'they left?'],
    ['Confirm: the vote is on Friday', 'the vote is on Friday?'],
  ])('%s', (text, asked) => expect(commanded(text)).toBe(asked));
});

describe('a statement that asks for no confirmation stays one', () => {
  test.each(['The bridge is open', 'wait for me', 'so true', 'thought so', 'so is the bridge open?'])('%s', (text) =>
    expect(doubted(text)).toBe(text),
  );
});

test.each([
  ['wait so the bridge is closed', 'the bridge is closed?'],
  ['thought they signed it on Monday.', 'they signed it on Monday?'],
])('%s is to be confirmed', (text, asked) => expect(doubted(text)).toBe(asked));

describe('what has no helping verb, asks already or has a tag is not inverted', () => {
  test.each([
    'Is the bridge open?',
    'Will Berg be there?',
    'Berg signs the treaty?',
    'The bridge is open.',
    'The bridge is open, isn’t it?',
    'Berg, is he a minister?',
    'Whne are the talks in Lima?',
    'Who is the mayor?',
  ])('%s', (text) => expect(inverted(text)).toBe(text));
});

test.each([
  ['The bridge is open?', 'is The bridge open?'],
  ['Berg will sign the treaty?', 'will Berg sign the treaty?'],
])('%s is asked', (text, asked) => expect(inverted(text)).toBe(asked));
