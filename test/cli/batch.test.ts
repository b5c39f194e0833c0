import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { answerLine, answerLines } from '../../src/cli/batch.ts';
import { readClock } from '../../src/cli/now.ts';
import { answerer, base } from '../answering/ask-shipped.ts';

const clock = readClock('2024-10-29T09:00:00+09:00');
const reply = (line: unknown) =>
  JSON.parse(answerLine(answerer, typeof line === 'string' ? line : JSON.stringify(line), clock));

describe('a line', () => {
  test('gives exactly the fields that are promised', () => {
    const record = reply({ id: 'a', question: 'When are the talks?', cat: 'ignored' });
    expect(Object.keys(record)).toEqual(
      'id status reason answer short quotes nearest date asOf reviewed confidence ms'.split(' '),
    );
    expect(Object.keys(record.quotes[0])).toEqual(
      expect.arrayContaining(['text', 'article', 'paragraph', 'start', 'end']),
    );
    expect(Object.keys(record.date)).toEqual(expect.arrayContaining(['text', 'value', 'anchor', 'working']));
    expect(record).toMatchObject({ id: 'a', status: 'answered', reason: null, date: { value: '2024-10-31' } });
    expect(record.ms).toBeGreaterThan(0);
    const [quote] = record.quotes;
    expect(base.article(quote.article).body.slice(quote.start, quote.end)).toBe(quote.text);
  });

  test.each([['a'], [0], [12.5], ['']])('gives back the id %j', (id) => {
    expect(reply({ id, question: 'when?' }).id).toBe(id);
  });

  test('needs no id', () => expect(reply({ question: 'when?', ctx: null, now: null }).id).toBeNull());

  test('follows on the earlier messages of the same asker alone', () => {
    const ctx = ['Tell me about the talks with Canada.'];
    expect(reply({ question: 'where?', ctx }).short).toMatch(/Ottawa/);
    expect(reply({ question: 'where?' }).short).toMatch(/Washington/);
  });

  test('brings its own clock', () => {
    expect(reply({ question: 'Is it today?', now: '2024-10-31T09:00:00-04:00' }).answer).toMatch(/^Yes/);
    expect(reply({ question: 'Is it today?' }).answer).toMatch(/^No/);
  });
});

describe('a bad line', () => {
  test.each([
    ['{', { error: expect.stringMatching(/^not JSON: /) }],
    ['[]', { error: 'expected an object with a question' }],
    ['null', { error: 'expected an object with a question' }],
    ['"who?"', { error: 'expected an object with a question' }],
    [{ id: 7 }, { id: 7, error: expect.stringMatching(/^question: .*expected string/) }],
    [
      { id: 'a', question: 5 },
      { id: 'a', error: expect.stringMatching(/^question: /) },
    ],
    [
      { id: 'a', question: 'q', ctx: 'p' },
      { id: 'a', error: expect.stringMatching(/^ctx: /) },
    ],
    [
      { id: 'a', question: 'q', ctx: ['p', 1] },
      { id: 'a', error: expect.stringMatching(/^ctx\.1: /) },
    ],
    [
      { id: 'a', question: 'q', now: 'soon' },
      { id: 'a', error: expect.stringMatching(/not a date and time: "soon"/) },
    ],
    [{ id: [1], question: 'q' }, { error: 'id: expected a string or a number' }],
  ])('%j', (line, expected) => expect(reply(line)).toEqual(expected));
});

describe('lines', () => {
  const asLines = (...questions: unknown[]) => questions.map((each) => `${JSON.stringify(each)}\n`).join('');

  test('are answered in order, whatever stands between them', async () => {
    const output = new PassThrough();
    const input = `${asLines({ id: 1, question: 'who?' })}\n  \nbroken\n${asLines({ id: 2, question: 'wh\u2028en?' }, { id: 3, question: '' })}`;
    await answerLines(answerer, Readable.from([input]), output, () => clock);
    const records = String(output.read())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id }) => id)).toEqual([1, undefined, 2, 3]);
    expect(records.map(({ error }) => typeof error)).toEqual(['undefined', 'string', 'undefined', 'undefined']);
    expect(records[3]).toMatchObject({ status: 'ignored', reason: 'empty' });
  });

  test('are answered before the next comes in', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = answerLines(answerer, input, output, () => clock);
    for (const id of [1, 2, 3]) {
      input.write(asLines({ id, question: 'who?' }));
      const [answered] = await once(output, 'data');
      expect(JSON.parse(String(answered)).id).toBe(id);
    }
    input.end();
    await done;
  });

  test('wait for a slow reader', async () => {
    const held: number[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write(line: string, _encoding, callback) {
        held.push(slow.writableLength - line.length);
        setImmediate(callback);
      },
    });
    const many = Array.from({ length: 20 }, (_, id) => ({ id, question: 'who?' }));
    await answerLines(answerer, Readable.from([asLines(...many)]), slow, () => clock);
    expect(held).toEqual(many.map(() => 0));
  });
});
