import { describe, expect, test } from 'vitest';
import { endsWithTag, offersChoice, withoutAppeal } from '../../../../src/language/en/syntax/polar.ts';
import { treeOf } from '../../../../src/language/en/syntax/read.ts';

describe('what only asks for agreement goes', () => {
  test.each([
    ["Isn't the bridge closed?", 'Is the bridge closed?'],
    ["Won't the ferry sail?", 'will the ferry sail?'],
    ['The bridge is closed, isn’t it?', 'The bridge is closed'],
    ['No ferry has sailed, has it?', 'No ferry has sailed'],
    ['The bridge is closed, right?', 'The bridge is closed'],
    ['Is it true that the bridge is closed?', 'the bridge is closed?'],
    ["So, isn't it actually the case that she left?", 'she left?'],
    ['Has the mayor not signed?', 'Has the mayor not signed?'],
    ['Did they go?', 'Did they go?'],
  ])('%s', (text, plain) => expect(withoutAppeal(text)).toBe(plain));
});

test.each([
  ['The bridge is closed, isn’t it?', true],
  ['She has left, has she not?', true],
  ['Is it closed?', false],
  ['The bridge is closed, and what is it called?', false],
])('%s ends with a tag: %s', (text, is) => expect(endsWithTag(text)).toBe(is));

test.each([
  ['Is the vote in Lima, or somewhere else?', true],
  ['Is the vote in Lima?', false],
])('%s offers a choice: %s', (text, is) => expect(offersChoice(treeOf(text))).toBe(is));
