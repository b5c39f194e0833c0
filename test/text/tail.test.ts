import { expect, test } from 'vitest';
import { withoutTail } from '../../src/text/tail.ts';

test.each([
  ['where?!?', 'where'],
  ['?', ''],
  ['', ''],
  ['a? b', 'a? b'],
])('%j without its marks is %j', (text, short) => expect(withoutTail(text, /[?!]/)).toBe(short));
