import { PassThrough } from 'node:stream';
import { stripVTControlCharacters, styleText } from 'node:util';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/cli/layout.ts';
import { type Terminal, terminalOf } from '../../src/cli/terminal.ts';
import { widthOf } from '../../src/cli/wrap.ts';
import type { Answer, Quote } from '../../src/model.ts';
import { ask, base } from '../answering/ask-shipped.ts';

const plain = (columns: number): Terminal => ({ columns, paint: (_style, text) => text });
const coloured: Terminal = { columns: 80, paint: (style, text) => styleText(style, text, { validateStream: false }) };

const [article] = [...base.articles.values()];
const [headline, , , , lead, second] = (article?.sentences ?? []).map((span) => base.quote(article?.id ?? '', span));

const NOTHING: Answer = {
  status: 'unanswered',
  reason: 'not-stated',
  answer: null,
  short: null,
  quotes: [],
  nearest: [],
  date: null,
  asOf: null,
  reviewed: true,
  confidence: 0,
  says: [],
  others: [],
  grounds: null,
};
const ANSWERED: Answer = {
  ...NOTHING,
  status: 'answered',
  reason: null,
  answer: 'On Thursday, October 31, 2024.',
  quotes: [lead as Quote, second as Quote],
  says: ["Seoul's foreign ministry", null],
  date: { text: 'Thursday', value: '2024-10-31', anchor: '2024-10-28', working: 'Thursday = October 31, 2024' },
  others: ['the other talks', 'some more talks'],
};

describe('an answer', () => {
  test('shows the answer, each quote with who says so, the working of the date, the source with its date', () => {
    const text = layOut(ANSWERED, base, plain(1000));
    expect(text.split('\n\n')).toEqual([
      'On Thursday, October 31, 2024.',
      `  │ “${lead?.text}”\n  │ — Seoul's foreign ministry`,
      `  │ “${second?.text}”\n  │ — Yonhap`,
      '  Thursday = October 31, 2024',
      '  You may also mean: the other talks; some more talks',
      `  Yonhap, “${headline?.text}”, October 28, 2024, 09:46 (Asia/Seoul)\n`,
    ]);
  });

  test('that is its quotes one after the other says them once', () => {
    const said = `${lead?.text} ${second?.text}`;
    const text = layOut({ ...ANSWERED, answer: said, date: null, others: [] }, base, plain(1000));
    expect(text.split(String(lead?.text))).toHaveLength(2);
    const other = layOut({ ...ANSWERED, answer: `Yes: ${said}`, date: null, others: [] }, base, plain(1000));
    expect(other.split(String(lead?.text))).toHaveLength(3);
  });

  test.each([40, 100])('keeps within %i columns and loses no word', (columns) => {
    const text = layOut(ANSWERED, base, plain(columns));
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    const words = text
      .replace(/^ {2}│/gm, '')
      .split(/\s+/)
      .join(' ');
    expect(words).toContain(`“${lead?.text}” — Seoul's foreign ministry`);
    expect(words).toContain(headline?.text);
  });

  test('reads the same without colours', () => {
    const text = layOut(ANSWERED, base, coloured);
    expect(text).not.toBe(stripVTControlCharacters(text));
    expect(stripVTControlCharacters(text)).toBe(layOut(ANSWERED, base, plain(80)));
  });

  test('obeys no control character of an article', () => {
    const quote = { ...(lead as Quote), text: 'one\u001b[2Jtwo\u0007\nthree' };
    const text = layOut({ ...ANSWERED, quotes: [quote] }, base, plain(80));
    expect(text).toContain('“one [2Jtwo three”');
  });
});

describe('what is no plain answer says so in words', () => {
  const first = (answer: Partial<Answer>) => layOut({ ...NOTHING, ...answer }, base, plain(80)).split('\n')[0];

  test('a correction', () => expect(first({ ...ANSWERED, status: 'corrected' })).toBe('The sources say otherwise'));

  test('a choice, with a line for each', () => {
    const text = layOut(
      { ...NOTHING, status: 'clarify', reason: null, others: ['the talks', 'the trip'] },
      base,
      plain(80),
    );
    expect(text).toBe('Which one?\n  - the talks\n  - the trip\n');
  });

  test.each([
    ['not-stated', 'Not in the sources'],
    ['unknown-name', 'No such name in the sources'],
    ['off-topic', 'Not what the sources are about'],
    ['after-publication', 'That was after the sources'],
    ['chatter', 'Not a question that I can answer'],
    ['empty', 'Nothing was asked'],
  ] as const)('a refusal: %s', (reason, heading) => expect(first({ reason })).toBe(heading));

  test('the nearest passages are marked as no answer', () => {
    const text = layOut(
      { ...NOTHING, answer: 'The article does not say.', nearest: [second as Quote] },
      base,
      plain(1000),
    );
    expect(text.split('\n\n')).toEqual([
      'Not in the sources\nThe article does not say.',
      `  Near the question, but not an answer:\n  ┆ “${second?.text}”`,
      expect.stringMatching(/^ {2}Yonhap, /),
    ]);
  });
});

test('a whole answer as it is shipped', () => {
  expect(layOut(ask('When are the talks in Washington?'), base, plain(60))).toContain(
    '  │ “The talks will take place in Washington on Thursday\n  │ among',
  );
});

describe('a terminal', () => {
  const pipe = (columns?: number) => Object.assign(new PassThrough(), { columns });

  test('is neither too narrow nor too wide to read', () => {
    const of = (columns?: number) => terminalOf(pipe(columns)).columns;
    expect([of(10), of(80), of(500), of(undefined)]).toEqual([30, 80, 100, 80]);
  });

  test('has no colours when it is a file or pipe', () => expect(terminalOf(pipe()).paint('bold', 'a')).toBe('a'));
});
