import { expect, test } from 'vitest';
import { webAddress } from '../../../src/playground/page/web-address.ts';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['HTTP://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['blob:https://example.org/1', null],
  ['file:///etc/passwd', null],
  ['//example.org', null],
  ['/playground/world', null],
  ['https://', null],
  ['', null],
  [undefined, null],
])('%j leads to %j', (address, page) => expect(webAddress(address)).toBe(page));
