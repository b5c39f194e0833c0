import { describe, expect, test } from 'vitest';
import { readLine } from '../../src/cli/ingest-batch.ts';

const LEAD = 'The harbor council met in Lima on Monday and agreed to widen the northern quay.';
const TEXT = `Quay to grow\n\nBy Jane Doeberg\n\nPublished May 2, 2023\n\n${LEAD}\n`;
const read = (line: unknown) => JSON.parse(readLine(typeof line === 'string' ? line : JSON.stringify(line)));

describe('a bad line', () => {
  test.each([
    ['{', /^not JSON: /],
    ['[]', /^expected an object with a text$/],
    ['null', /^expected an object with a text$/],
    [{ id: 1 }, /^text: /],
    [{ id: 1, text: 5 }, /^text: /],
    [{ id: 1, text: '' }, /^text: /],
    [{ id: 1, text: TEXT, published: 'soon' }, /^published: no date/],
    [{ id: 1, text: TEXT, title: 7 }, /^title: /],
  ])('%j', (line, problem) => {
    const reply = read(line);
    expect(reply.error).toMatch(problem);
    if (typeof line === 'object') expect(reply.id).toBe(1);
  });
});

describe('a line', () => {
  const record = read({ id: 'a', text: TEXT });
  test('gives exactly the fields that are promised', () => {
    expect(Object.keys(record)).toEqual(
      'id title byline published sentences dates entities events brief ms'.split(' '),
    );
    expect(record).toMatchObject({ id: 'a', title: 'Quay to grow', byline: 'Jane Doeberg', published: '2023-05-02' });
    expect(Object.keys(record.brief)).toEqual(['who', 'what', 'when', 'where', 'why', 'how']);
  });
  test('every text is the slice of the given text at its offsets', () => {
    const sentences = record.sentences.map(({ start, end }: { start: number; end: number }) => TEXT.slice(start, end));
    expect(sentences).toContain(LEAD);
    const spans = [...record.dates, ...Object.values(record.brief).filter(Boolean)];
    expect(spans.length).toBeGreaterThan(1);
    for (const { text, start, end } of spans) expect(TEXT.slice(start, end)).toBe(text);
  });
  test('dates are TIMEX3 values', () => {
    expect(record.dates).toEqual([
      { text: 'Monday', start: TEXT.indexOf('Monday'), end: TEXT.indexOf('Monday') + 6, value: '2023-05-01' },
    ]);
  });
  test('what counts from the day of publication is left out where nothing tells it', () => {
    const text = `${LEAD} The quay was built in 1923.`;
    expect(read({ text }).dates.map(({ value }: { value: string }) => value)).toEqual(['1923']);
    expect(read({ text, published: '2023-05-02' }).dates).toHaveLength(2);
  });
  test('what is given counts more than the text', () => {
    expect(read({ text: TEXT, title: 'Given', published: '2024-01-01' })).toMatchObject({
      title: 'Given',
      published: '2024-01-01',
    });
  });
  test('a page brings the text that its offsets count in', () => {
    const { text, sentences } = read({ text: `<h1>Quay to grow</h1><p>${LEAD}</p>`, published: '2023-05-02' });
    const slices = sentences.map(({ start, end }: { start: number; end: number }) => text.slice(start, end));
    expect(slices).toContain(LEAD);
  });
});
