import { describe, expect, test } from 'vitest';
import { ARTICLE, type Edit, type Expected, expectProblem, readSample } from './sample.ts';

const README = 'see knowledge/README.md for what stands there';

describe('article.md is refused', () => {
  const cases: [what: string, edit: Edit, expected: Expected][] = [
    [
      'without front matter',
      [ARTICLE, 'Norway’s Harbor Minister …'],
      { at: 'Norway', message: 'no front matter', remedy: 'start the file with a block between two lines of ---' },
    ],
    ['when empty', [ARTICLE, ''], { at: '', message: 'no front matter', remedy: /^start the file/ }],
    [
      'with a front matter that has no end',
      ['Oslo\n---\n', 'Oslo\n'],
      { at: '---', message: 'the front matter does not end', remedy: 'put a line of --- below it' },
    ],
    [
      'with an empty body',
      [ARTICLE.slice(ARTICLE.indexOf('Norway’s')), '\n \n'],
      { at: '\n \n', message: 'the article has no text', remedy: 'paste the text below the front matter' },
    ],
    ['without a title', ['title: Harbor talks\n', ''], { at: 'byline', message: 'title: missing', remedy: README }],
    [
      'with an empty byline',
      ['byline: By Test Wire', 'byline: " "'],
      { at: 'byline', message: /^byline: Too small/, remedy: README },
    ],
    [
      'with an unknown field',
      ['outlet: Test Wire', 'outlet: Test Wire\nautor: nobody'],
      { at: 'autor', message: 'autor: unknown field', remedy: 'remove it or correct the spelling' },
    ],
    [
      'with a date in words',
      ['2031-05-12T08:00', 'May 12, 2031'],
      { at: 'published', message: /^published: a local date or date-time without offset, as /, remedy: README },
    ],
    [
      'with an offset in the date',
      ['2031-05-12T08:00', '2031-05-12T08:00Z'],
      { at: 'published', message: /^published: a local date or date-time without offset, as /, remedy: README },
    ],
    [
      'with a day that no calendar has',
      ['2031-05-12T08:00', '2031-02-29'],
      { at: 'published', message: 'published: no such day or time in the calendar', remedy: README },
    ],
    [
      'with an hour that no clock has',
      ['2031-05-12T08:00', '2031-05-12T25:00'],
      { at: 'published', message: 'published: no such day or time in the calendar', remedy: README },
    ],
    [
      'with an unknown zone',
      ['Europe/Oslo', 'Europe/Atlantis'],
      { at: 'zone', message: 'zone: an IANA time zone, as America/Lima', remedy: README },
    ],
    [
      'with an address that is none',
      ['zone:', 'url: test wire\nzone:'],
      { at: 'url', message: /^url: an address that begins with http:\/\/ or https:\/\//, remedy: README },
    ],
    [
      'with the address of a script',
      ['zone:', 'url: javascript:alert(1)\nzone:'],
      { at: 'url', message: /^url: an address that begins with http:\/\/ or https:\/\//, remedy: README },
    ],
    [
      'with an address that is data',
      ['zone:', 'url: data:text/html,x\nzone:'],
      { at: 'url', message: /^url: an address that begins with http:\/\/ or https:\/\//, remedy: README },
    ],
    [
      'with broken YAML in the front matter',
      ['byline: By Test Wire', 'byline: By: Test Wire'],
      { at: 'byline', message: /^not YAML: Nested mappings/, remedy: /^mind the indentation/ },
    ],
  ];
  test.each(cases)('%s', (_, edit, expected) => expectProblem('article', edit, expected));
});

describe('article.md is read', () => {
  test.each<[string, Edit]>([
    ['with a byte order mark', ['---\ntitle', '\uFEFF---\ntitle']],
    ['with white space behind the dashes', ['Oslo\n---\n', 'Oslo\n--- \n']],
    ['with an address', ['zone:', 'url: https://news.example/harbor\nzone:']],
    ['with a date alone', ['2031-05-12T08:00', '2031-05-12']],
    ['with a comment', ['title:', '# made up\ntitle:']],
    ['with a line of dashes in its text', ['\nThe “harbor', '\n---\n\nThe “harbor']],
  ])('%s', (_, edit) => expect(readSample({ article: edit }).problems).toEqual([]));

  test('keeping every character below the front matter', () => {
    expect(readSample().folder?.article.body).toBe(ARTICLE.slice(ARTICLE.indexOf('Norway’s')));
  });

  test('with Windows line ends, which stay in the body', () => {
    const windows = ARTICLE.replaceAll('\n', '\r\n');
    const { folder, problems } = readSample({ article: [ARTICLE, windows] });
    expect(problems).toEqual([]);
    expect(folder?.article.body).toBe(windows.slice(windows.indexOf('Norway’s')));
    expect(folder?.article.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2]);
  });
});
