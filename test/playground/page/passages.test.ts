import { describe, expect, test } from 'vitest';
import { passages } from '../../../src/playground/page/source/passages.ts';

const BODY = 'Ann met Bob.\n\nThey spoke\non Monday.';
const mark = (text: string, kind: 'person' | 'date') => {
  const start = BODY.indexOf(text);
  return { start, end: start + text.length, kind, label: text, working: null };
};
const MARKS = [mark('Ann', 'person'), mark('Bob', 'person'), mark('Monday', 'date')];

/** Marks in angle brackets, highlights in square ones. */
const drawn = (lit: readonly { start: number; end: number }[]) =>
  passages({ body: BODY, marks: MARKS }, lit).map(({ runs }) =>
    runs
      .map(({ isLit, pieces }) => {
        const text = pieces.map((piece) => (piece.mark ? `<${piece.text}>` : piece.text)).join('');
        return isLit ? `[${text}]` : text;
      })
      .join(''),
  );

describe('an article cut into paragraphs', () => {
  test.each([
    ['nothing is highlighted', [], ['<Ann> met <Bob>.', 'They spoke\non <Monday>.']],
    ['what lies behind the end', [{ start: 500, end: 600 }], ['<Ann> met <Bob>.', 'They spoke\non <Monday>.']],
    ['some words', [{ start: 14, end: 24 }], ['<Ann> met <Bob>.', '[They spoke]\non <Monday>.']],
    [
      'a part of a mark, which stays whole',
      [{ start: 4, end: 10 }],
      ['<Ann> [met <Bob>].', 'They spoke\non <Monday>.'],
    ],
    ['words of two paragraphs', [{ start: 8, end: 18 }], ['<Ann> met [<Bob>.]', '[They] spoke\non <Monday>.']],
    ['one run over marks', [{ start: 0, end: 12 }], ['[<Ann> met <Bob>.]', 'They spoke\non <Monday>.']],
  ])('%s', (_, lit, expected) => {
    expect(drawn(lit)).toEqual(expected);
  });

  test('every character that is no white space between paragraphs is shown once', () => {
    const text = passages({ body: BODY, marks: MARKS }, [{ start: 3, end: 30 }])
      .flatMap(({ runs }) => runs.flatMap(({ pieces }) => pieces.map((piece) => piece.text)))
      .join('');
    expect(text).toBe(BODY.replace('\n\n', ''));
  });
});
