import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../src/answering/check.ts';
import { checkLine, checkLines, layOutClaims } from '../../src/cli/check.ts';
import { readClock } from '../../src/cli/now.ts';
import { answerer, base } from '../answering/ask-shipped.ts';

const clock = readClock('2024-10-29T09:00:00+09:00');
const reply = (line: unknown) => JSON.parse(checkLine(answerer, JSON.stringify(line), clock));

describe('a line', () => {
  test('gives exactly the fields that are promised', () => {
    const record = reply({ id: 'a', claim: 'The talks take place in Seoul.' });
    expect(Object.keys(record)).toEqual(['id', 'verdict', 'answer', 'quotes', 'ms']);
    expect(record).toMatchObject({ id: 'a', verdict: 'contradicted', answer: expect.stringMatching(/Washington/) });
    const [quote] = record.quotes;
    expect(base.article(quote.article).body.slice(quote.start, quote.end)).toBe(quote.text);
  });

  test.each([
    ['The talks are in Washington.', 'supported'],
    ['The talks are in Washington. Kim will not go to Canada.', 'contradicted'],
    ['The talks are in Washington. Japan joins the talks.', 'not-stated'],
    ['hello there', 'not-stated'],
    ['', 'not-stated'],
  ])('of %j is as good as its worst sentence', (claim, verdict) =>
    expect(reply({ claim })).toMatchObject({ id: null, verdict }),
  );

  test('rests on nothing where nothing is stated', () =>
    expect(reply({ claim: 'Japan joins the talks.' }).quotes).toEqual([]));

  test.each([
    [[], 'expected an object with a claim'],
    [{ id: 'x', claim: 3 }, 'claim: Invalid input: expected string, received number'],
  ])('%j tells what is wrong with it', (line, error) => expect(reply(line)).toMatchObject({ error }));
});

test('lines are checked in order, empty ones passed over', async () => {
  const output = new PassThrough();
  const lines = ['{"id":1,"claim":"The talks are in Washington."}', '', '{"id":2,"claim":"The talks are in Seoul."}'];
  await checkLines(answerer, Readable.from([lines.join('\n')]), output, () => clock);
  output.end();
  const said = (await output.toArray()).join('').trimEnd().split('\n');
  expect(said.map((line) => JSON.parse(line)).map(({ id, verdict }) => [id, verdict])).toEqual([
    [1, 'supported'],
    [2, 'contradicted'],
  ]);
});

test('for a terminal each claim stands before what is said of it', () => {
  const terminal = { columns: 80, paint: (_: string, text: string) => text };
  const shown = (text: string) => layOutClaims([...checkClaims(answerer, text, clock)], base, terminal);
  const text = shown('The talks are in Seoul. Japan joins the talks.');
  expect(text).toMatch(/^Contradicted: “The talks are in Seoul\.”\n/);
  expect(text).toMatch(/\nNot stated: “Japan joins the talks\.”\n/);
  expect(shown('Where are the talks?')).toBe(
    'This message makes no claim that could be checked against the sources.\n',
  );
});
