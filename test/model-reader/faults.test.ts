import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerInMemory } from '../../src/model-reader/spending/budget.ts';
import { answerer, base } from '../answering/ask-shipped.ts';
import { type Done, type LoopbackModel, loopbackModel } from '../support/model/loopback-model.ts';
import { numberOf } from '../support/model/recorded.ts';
import { asked, refused } from './ask-recorded.ts';
import { type OnServer, readerOn } from './reader-on.ts';

const KEY = 'the-right-key';
let server: LoopbackModel;
beforeAll(async () => {
  server = await loopbackModel(() => 'stall', KEY);
});
afterAll(() => server.stop());

const TALKS = { base, answerer, questions: new Map() };
/** Ways to ask the same, to which the program gives no answer here. */
const WHEN = [
  'When are the talks?',
  'When do the talks take place?',
  'When will the talks be held?',
  'When is the meeting in Washington?',
  'When will they meet in Washington?',
  'When does the meeting take place?',
];
const right = (request: Parameters<LoopbackModel['does']>[0]): Done => ({
  writes: JSON.stringify({
    status: 'answered',
    verdict: 'none',
    points: [{ sentence: numberOf('The talks will take place', request), words: 'on Thursday' }],
    event: 'E1',
  }),
});
const open = (options: OnServer = {}) => readerOn(server, { key: KEY, ...options });
type Reader = ReturnType<typeof open>['reader'];
const put = (question: string) => ({ question, ctx: [], now: '2024-10-29T09:00:00+09:00' });
const ask = (reader: Reader, text = WHEN[0] as string) => asked(reader, TALKS, put(text), refused);
const askSure = (reader: Reader, text: string) => asked(reader, TALKS, put(text));

describe('a model that is down, slow or wrong leaves the own answer', () => {
  test.each([
    ['a wrong key', { status: 401 }, /MODEL_KEY/],
    ['no credit left', { status: 402 }, /no credit/],
    ['a request that is too large', { status: 413 }, /json_schema/],
    ['a gateway that waited in vain', { status: 504 }, /failed/],
    ['an answer without a body', { status: 204 }, /form/],
    ['a key without rights', { status: 403 }, /MODEL_KEY/],
    ['a model that is not there', { status: 404 }, /MODEL_NAME/],
    ['a request that is not taken', { status: 400 }, /json_schema/],
    ['too many requests', { status: 429, headers: { 'retry-after': '7' } }, /left alone/],
    ['a fault of the server', { status: 500 }, /failed/],
    ['a gateway without a server', { status: 502 }, /failed/],
    [
      'a move to elsewhere',
      { status: 307, headers: { location: 'http://127.0.0.1:9/v1/chat/completions' } },
      /reached/,
    ],
    ['a stall', 'stall', /MODEL_SECONDS/],
    ['a stall in the middle', 'stall in the middle', /MODEL_SECONDS/],
    ['a cut connection', 'cut', /broke/],
    ['a connection cut in the middle', 'cut in the middle', /broke/],
    ['a megabyte', 'flood', /too long/],
    ['a megabyte in pieces', 'flood in pieces', /too long/],
    ['a page instead of JSON', { body: '<html>It works!</html>' }, /form/],
    ['JSON of another form', { body: '{"error":{"message":"overloaded"}}' }, /form/],
    ['nothing written', { writes: '' }, /form/],
    ['words instead of places', { writes: 'The talks will last two hours.' }, /form/],
    ['nests without end', { writes: '['.repeat(5000) }, /form/],
    [
      'a number without end',
      { writes: '{"status":"answered","verdict":"none","points":[{"sentence":1e999,"words":"x"}],"event":null}' },
      /form/,
    ],
    ['half a reply', { writes: '{"status":"answered","ver', inPieces: true }, /form/],
  ] as const)('%s', async (_, done, told) => {
    server.does = () => done as Done;
    const { reader, said } = open({ limit: 300 });
    const { own, second } = ask(reader);
    expect(await second).toEqual(own);
    expect(said).toEqual([expect.stringMatching(told)]);
    expect(said.join()).not.toContain(KEY);
  });

  test('a server that is not there', async () => {
    const { reader, said } = readerOn({ url: 'http://127.0.0.1:9/v1' }, { key: KEY });
    const { own, second } = ask(reader);
    expect(await second).toEqual(own);
    expect(said).toEqual([expect.stringMatching(/cannot be reached/)]);
  });

  test('a key that the server does not take is said once, and it is not asked again', async () => {
    server.does = right;
    const { reader, said } = open({ key: 'another-key' });
    await ask(reader).second;
    expect(ask(reader, WHEN[1]).second).toBeNull();
    expect(said).toEqual([expect.stringMatching(/does not take MODEL_KEY/)]);
    expect(said.join()).not.toContain('another-key');
  });

  test('no longer than the time limit', async () => {
    server.does = () => 'stall';
    const { reader } = open({ limit: 200 });
    const started = performance.now();
    await ask(reader).second;
    expect(performance.now() - started).toBeLessThan(1200);
  });

  test('at once when the program ends, and nothing is asked any more', async () => {
    server.does = () => 'stall';
    const { reader } = open({ limit: 60_000 });
    const { own, second } = ask(reader);
    reader.close();
    expect(await second).toEqual(own);
    expect(ask(reader, WHEN[1]).second).toBeNull();
  });
});

describe('a server that failed is left alone', () => {
  test('for as long as it wants, after which it is asked again', async () => {
    let now = 1_000_000;
    const { reader } = open({ now: () => now });
    server.does = () => ({ status: 429, headers: { 'retry-after': '7' } });
    await ask(reader).second;
    server.does = right;
    now += 6900;
    expect(ask(reader).second).toBeNull();
    now += 200;
    expect((await ask(reader).second)?.answer.chosenBy).toBe('recorded:1b');
  });

  test('after its second failure, each time for longer', async () => {
    let now = 0;
    const { reader } = open({ now: () => now });
    server.does = () => ({ status: 500 });
    const waits: number[] = [];
    for (let failures = 0; failures < 5; failures++) {
      const since = now;
      let { second } = ask(reader);
      while (second === null) {
        now += 1000;
        ({ second } = ask(reader));
      }
      await second;
      waits.push((now - since) / 1000);
    }
    expect(waits).toEqual([0, 0, 10, 20, 40]);
  });
});

describe('what is asked', () => {
  test('is asked without a temperature where the server takes none', async () => {
    const { reader } = open();
    server.does = (request) => (request.temperature === undefined ? right(request) : { status: 400 });
    expect((await ask(reader).second)?.answer.chosenBy).toBe('recorded:1b');
    const before = server.requests.length;
    await ask(reader, WHEN[1]).second;
    expect(server.requests.length - before).toBe(1);
  });

  test('is asked once, however many ask it meanwhile or later', async () => {
    const { reader } = open();
    server.does = right;
    const before = server.requests.length;
    const answers = await Promise.all([1, 2, 3].map(() => ask(reader).second));
    answers.push(await ask(reader).second);
    expect(server.requests.length - before).toBe(1);
    expect(new Set(answers.map((each) => JSON.stringify(each?.answer))).size).toBe(1);
    expect(answers[0]?.answer).toMatchObject({ status: 'answered', chosenBy: 'recorded:1b', short: 'on Thursday' });
  });

  test('is not asked where the program itself is sure, unless always', async () => {
    server.does = right;
    const sure = 'Where are the talks?';
    expect(askSure(open().reader, sure).second).toBeNull();
    expect(askSure(open({ use: 'always' }).reader, sure).second).not.toBeNull();
    for (const use of ['unsure', 'always'] as const)
      expect(askSure(open({ use }).reader, 'thanks, lol').second).toBeNull();
  });

  test('shows at most four at a time', () => {
    server.does = () => 'stall';
    const { reader } = open({ limit: 500 });
    const asking = WHEN.map((text) => ask(reader, text).second);
    expect(asking.map((each) => each !== null)).toEqual([true, true, true, true, false, false]);
    reader.close();
  });
});

describe('a day', () => {
  const perDay = (questions: number, tokens = 1e6) => ({ questions, tokens });

  test.each([
    ['questions', perDay(2)],
    ['tokens', perDay(100, 4200)],
  ])('has no more %s than it may, and is told once', async (_, most) => {
    let now = Date.parse('2031-05-12T23:00:00Z');
    server.does = (request) => ({ ...(right(request) as { writes: string }), inPieces: true });
    const { reader, said } = open({ perDay: most, now: () => now });
    const answers = [];
    for (const text of WHEN.slice(0, 5)) answers.push(await ask(reader, text).second);
    expect(answers.map((each) => each?.answer.chosenBy !== undefined)).toEqual([true, true, false, false, false]);
    expect(said.length).toBeLessThan(2);
    now += 3_600_000;
    expect((await ask(reader, WHEN[5]).second)?.answer.chosenBy).toBeDefined();
  });

  test('counts what the server says that it took', async () => {
    const ledger = ledgerInMemory();
    server.does = right;
    const { reader, model } = open({ ledger });
    await ask(reader).second;
    const { tokensIn, tokensOut } = model.spending;
    expect(ledger.read()).toMatchObject({ requests: 1, tokens: tokensIn + tokensOut });
    expect(tokensIn).toBeGreaterThan(500);
  });
});
