import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cleanMessage } from '../../src/text/clean.ts';

describe('a message that is left as it is', () => {
  test.each([
    'Who is attending?',
    'is 2 < 3 and 3 > 2?',
    'the 2+2 talks, at 9:30 a.m. (UTC) – really?',
    '누가 참석합니까?',
    'who 😀',
    '?!',
    'a & b; c # d',
    'mail@example.org',
  ])('%s', (text) => expect(cleanMessage(text)).toBe(text));
});

describe('what is taken out', () => {
  test.each<[what: string, raw: string, clean: string]>([
    ['a mention of a user', '<@123456789012345678> who', 'who'],
    ['of a user by nickname', '<@!123456789012345678> who', 'who'],
    ['of a role and a channel', 'who <@&1> or <#2>', 'who or'],
    ['of a command', '</ask:123456789012345678> who', 'who'],
    ['everyone and here', '@everyone who @here', 'who'],
    ['everyone in capitals', '@EVERYONE who', 'who'],
    ['a mention hidden by an invisible character', '@\u200Beveryone <@\u200B1> who', 'who'],
    ['emoji of a server, time stamps', '<:ok:1> <a:wave:2> who <t:1730000000:R>', 'who'],
    ['tags of HTML', '<b>Who</b> <br/>is it', 'Who is it'],
    ['a script with its text', 'who <script>alert("x")</script>is it', 'who is it'],
    ['bold, italics, underline', '**who** *is* __it__ _now_', 'who is it now'],
    ['code and spoilers', '`who` ||is|| ```it```', 'who is it'],
    ['what is struck out', 'when ~~where~~ is it', 'when is it'],
    ['quote, heading and small print', '> who\n# is\n-# it', 'who\n is\n it'],
    ['an address', 'who https://news.example/a?b=c#d is', 'who is'],
    ['the address of a link, not its words', '[who](https://news.example) is it', 'who is it'],
    ['zero-width characters', 'w\u200Bh\u200Co\u200D \uFEFFis', 'who is'],
    ['changes of direction', '\u202Ewho\u202C \u2066is\u2069 \u200Fit', 'who is it'],
    ['control characters', 'who\u0000 is\u0007 it', 'who is it'],
    ['half a surrogate pair', 'who \uD800is', 'who is'],
    ['curly quotes', '“who” ‘is’ it’s', `"who" 'is' it's`],
    ['full-width letters', 'ｗｈｏ ２＋２？', 'who 2+2?'],
    ['runs of spaces', '  who \t  is  ', 'who is'],
    ['everything, when there is nothing else', '<@1> ** ||', ''],
  ])('%s', (_, raw, clean) => expect(cleanMessage(raw)).toBe(clean));
});

test('no mention or tag comes through, whatever surrounds it', () => {
  const parts = fc.constantFrom(
    '<@1>',
    '<@!2>',
    '<@&3>',
    '<#4>',
    '@everyone',
    '@here',
    '<b>',
    '</b>',
    '<script>',
    ' ',
    'who',
    '\u200B',
    '*',
    '|',
    '~',
    '`',
    '\u202E',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (all) => {
      expect(cleanMessage(all.join(''))).not.toMatch(/<[@#][!&]?\d+>|@everyone|@here|<\/?b>|<script/i);
    }),
  );
});

describe('a message of any length', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Characters that all the passes over a message see together. */
  function work(raw: string): number {
    let seen = 0;
    const original = String.prototype.replace;
    const spy = vi.spyOn(String.prototype, 'replace').mockImplementation(function (this: string, ...given: never[]) {
      seen += this.length;
      return (original as (...each: never[]) => string).apply(this, given);
    } as typeof String.prototype.replace);
    cleanMessage(raw);
    spy.mockRestore();
    return seen;
  }

  test('is read from its end, where the question stands', () => {
    const clean = cleanMessage(`${'so then '.repeat(12_500)} when is it?`);
    expect(clean).toMatch(/so then when is it\?$/);
    expect(clean.length).toBeLessThanOrEqual(4000);
  });

  test.each(['ﷺ', '㍿', '﷽'])('of %j, which is written out as many letters, is cut when it is', (letter) => {
    expect(cleanMessage(letter.repeat(4000)).length).toBeLessThanOrEqual(4000);
  });

  test.each([' ', '\n', '\u1680', '\u2028', '\u3000', '\t\n'])('of blanks such as %j keeps few', (blank) => {
    expect(cleanMessage(`who${blank.repeat(500)}is it`)).toMatch(/^who\s{1,3}is it$/);
  });

  test.each(['a ', '<', '<@', '<script>', '[', '[a](', '~~', '*', '> ', '\u200B', '@everyone', 'https://', '</a', '﷽'])(
    'of %j costs no more at 100 kB than at 10 kB',
    (unit) => {
      const [short, long] = [10_000, 100_000].map((size) =>
        work(unit.repeat(Math.ceil(size / unit.length)).slice(-size)),
      );
      expect(short).toBeGreaterThan(0);
      expect(long).toBe(short);
    },
  );

  test.each(['<script>', '<a', '[a](', '~~a', '<@', '</ask:', 'https://'])(
    'of unclosed %j keeps no more than was read',
    (unit) => {
      expect(cleanMessage(unit.repeat(20_000)).length).toBeLessThanOrEqual(4000);
    },
  );
});
