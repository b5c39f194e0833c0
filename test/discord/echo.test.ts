import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echo } from '../../src/discord/echo.ts';

describe('what somebody wrote is said back', () => {
  test.each([
    ['the talks', 'the talks'],
    ['캐나다와의 회담 2+2, U.S./Canada', '캐나다와의 회담 2+2, U.S./Canada'],
    ['é e\u0301', 'é e\u0301'],
    ['see https://evil.example now', 'see … now'],
    ['(HTTP://evil.example/a?b=c)', '…'],
    ['www.evil.example', '…'],
    ['evil.example/login', '…'],
    ['discord.gg/evil를', '…'],
    ['discord://settings', '…'],
    ['ht\u200btps:/\u2060/evil.example', '…'],
    ['\u202etxet\u202c \u2066a\u2069 b\u200fc \u061cd', 'txet a bc d'],
    ['a\u0000b\u0007\u009bc', 'abc'],
    ['a\ud800b', 'ab'],
    ['a\nb\u2028c\td', 'a b c d'],
    ['\u200b\u2060', '…'],
    ['', '…'],
  ])('%j as %j', (text, said) => expect(echo(text)).toBe(said));

  test('without addresses and what is not seen, whatever it is made of', () => {
    const parts = fc.constantFrom(
      ...[
        'https:',
        '//',
        '/',
        ':',
        'www.',
        'evil',
        '.com',
        ' ',
        '\n',
        '가',
        '\u200b',
        '\u202e',
        '\u2069',
        '…',
        '(',
        ')',
      ],
      ...['\ud83d', '\ude00', '\u0000', '\ufeff', '\u00ad'],
    );
    fc.assert(
      fc.property(fc.string({ unit: parts, maxLength: 40 }), (text) => {
        const said = echo(text);
        expect(said).not.toMatch(/:\/\/|(?:^|\s)www\.|evil\.com\/|[\p{Cf}\p{Cs}\p{Cc}\p{Zl}\p{Zp}]/iu);
        expect(said.trim()).not.toBe('');
        expect(echo(said)).toBe(said);
      }),
    );
  });

  test.each(['a', 'a.', 'a.bb', ':', '/', 'www.', '\u200b', ' '])('4,000 of %j without delay', (part) => {
    const before = performance.now();
    echo(part.repeat(4000));
    expect(performance.now() - before).toBeLessThan(50);
  });
});
