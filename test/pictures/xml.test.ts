import { describe, expect, test } from 'vitest';
import { label, plain } from '../../src/pictures/plain-text.ts';
import { element, escaped } from '../../src/pictures/xml.ts';

describe('what XML does not allow is written otherwise or left out', () => {
  test.each([
    ['an element', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an entity', 'fish &amp; chips', 'fish &amp;amp; chips'],
    ['quotes', `"a" 'b'`, '&quot;a&quot; &#39;b&#39;'],
    ['the end of a section', ']]>', ']]&gt;'],
    ['control characters', 'a\u0000b\u0008c\u001fd', 'abcd'],
    ['halves of characters', 'a\ud800b\udc00c', 'abc'],
    ['characters that are none', 'a\ufffeb\uffffc', 'abc'],
    ['nothing of ordinary text', 'Ærøskøbing 한글 😀', 'Ærøskøbing 한글 😀'],
  ])('%s', (_, text, written) => {
    expect(escaped(text)).toBe(written);
    expect(element('text', { 'aria-label': text }, escaped(text))).toBe(
      `<text aria-label="${written}">${written}</text>`,
    );
  });
});

describe('a text as it can be drawn on one line', () => {
  test.each([
    ['breaks', 'a\n\tb\u2028c', 'a b c'],
    ['marks that turn the direction', '\u202eabc\u202c \u200fd\u2066e', 'abc de'],
    ['halves of characters', 'a\udfffb', 'ab'],
    ['marks piled on a letter', `a${'\u0301'.repeat(50)}`, 'á\u0301\u0301'],
    ['joined emoji stay', '👩‍💻', '👩‍💻'],
    ['ordinary text', 'the talks of 한글', 'the talks of 한글'],
  ])('%s', (_, text, drawn) => {
    expect(plain(text)).toBe(drawn);
  });

  test.each([
    ['\u202e \u0000', '…'],
    ['the talks', 'The talks'],
    ['회담', '회담'],
  ])('%j as a label', (name, drawn) => {
    expect(label(name)).toBe(drawn);
  });
});
