import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type LoopbackModel, loopbackModel } from '../support/model/loopback-model.ts';
import { numberOf } from '../support/model/recorded.ts';

vi.setConfig({ testTimeout: 60_000 });

const KEY = 'a-key-that-nobody-sees';
const ARTICLE = `Quay talks go on in Oslo

By Jane Doeberg

Published May 2, 2023

Harbor Minister Ola Berg of Norway met envoy Una Steen of Iceland in Oslo on Monday.

The pier will be widened by 40 meters, said Berg, whom the council had asked to.
`;
/** Which the program leaves to a reader: none of its words stands there. */
const QUESTION = 'By how much does the jetty grow?';

let server: LoopbackModel;
let dir: string;
beforeAll(async () => {
  server = await loopbackModel(() => 'stall', KEY);
  dir = mkdtempSync(path.join(tmpdir(), 'model-cli-'));
  writeFileSync(path.join(dir, 'a.txt'), ARTICLE);
});
afterAll(async () => {
  rmSync(dir, { recursive: true, force: true });
  await server.stop();
});

async function run(args: readonly string[], env: Record<string, string> = {}, input = '') {
  const set = { MODEL_URL: server.url, MODEL_NAME: 'recorded:1b', MODEL_KEY: KEY, ...env };
  const child = spawn(process.execPath, ['launch.mjs', ...args], { env: { ...process.env, ...set }, stdio: 'pipe' });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, out, err };
}

const knowledge = () => path.join(dir, 'knowledge');
const right: LoopbackModel['does'] = (request) => ({
  writes: JSON.stringify({
    status: 'answered',
    verdict: 'none',
    points: [{ sentence: numberOf('The pier will be widened', request), words: 'by 40 meters' }],
    event: null,
  }),
});

describe('a model in the terminal', () => {
  test('drafts an article that is read in', async () => {
    server.does = (request) => {
      const lead = numberOf('Harbor Minister Ola Berg', request);
      const roles = [
        { role: 'who', words: 'Ola Berg of Norway met envoy Una Steen of Iceland', after: null },
        { role: 'where', words: 'in Oslo', after: null },
        { role: 'outcome', words: 'lasting peace', after: null },
      ];
      const clauses = [{ sentence: lead, says: null, denied: false, modality: null, roles }];
      const event = {
        id: 'e1',
        name: 'Quay talks',
        kind: 'meeting',
        format: null,
        main: true,
        parties: [],
        about: null,
        clauses,
      };
      const person = {
        name: 'Ola Berg',
        kind: 'person',
        aliases: ['Berg'],
        pronoun: 'he',
        country: null,
        within: null,
        posts: [],
      };
      return { writes: JSON.stringify({ entities: [person], events: [event] }) };
    };
    const args = ['ingest', path.join(dir, 'a.txt'), '--into', knowledge()];
    const { status, out, err } = await run([...args, '--reader', 'model']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/a\.txt: drafted by recorded:1b: \d+ of \d+ proposals stand in the article, 1 were left out; /);
    const [folder = ''] = readdirSync(knowledge());
    const facts = readFileSync(path.join(knowledge(), folder, 'facts.yaml'), 'utf8');
    expect(facts).toContain('name: Quay talks');
    expect(facts).not.toContain('lasting peace');
  });

  test('has a look at what the program does not answer, where it is wanted', async () => {
    server.does = right;
    const ask = (env: Record<string, string>, ...more: string[]) =>
      run(['ask', '--json', '--knowledge', knowledge(), ...more, QUESTION], env);
    const before = server.requests.length;
    expect(JSON.parse((await ask({})).out).status).toBe('unanswered');
    expect(JSON.parse((await ask({ MODEL_USE: 'unsure' }, '--reader', 'own')).out).status).toBe('unanswered');
    expect(server.requests.length).toBe(before);
    for (const given of [await ask({ MODEL_USE: 'unsure' }), await ask({}, '--reader', 'model')]) {
      expect(given).toMatchObject({ status: 0, err: '' });
      expect(JSON.parse(given.out)).toMatchObject({
        status: 'answered',
        short: 'by 40 meters',
        chosenBy: 'recorded:1b',
      });
    }
  });

  test('answers line by line, and is told of in words', async () => {
    server.does = right;
    const lines = [
      { id: 1, question: QUESTION },
      { id: 2, question: 5 },
      { id: 3, question: QUESTION, ctx: ['Who met?'] },
    ];
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const batch = await run(['ask', '--batch', '--reader', 'model', '--knowledge', knowledge()], {}, input);
    const records = batch.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id, short, error }) => [id, short ?? null, typeof error])).toEqual([
      [1, 'by 40 meters', 'undefined'],
      [2, null, 'string'],
      [3, 'by 40 meters', 'undefined'],
    ]);
    const plain = await run(['ask', '--reader', 'model', '--knowledge', knowledge(), QUESTION]);
    expect(plain.out).toMatch(
      /^By 40 meters\.\n[\s\S]*“The pier will be widened by 40 meters, [\s\S]*chosen by a language model, recorded:1b;/,
    );
  });

  test.each([
    ['a wrong key', { MODEL_KEY: 'another' }, /does not take MODEL_KEY/],
    ['nobody there', { MODEL_URL: 'http://127.0.0.1:9/v1' }, /cannot be reached/],
  ] as const)('that fails is told of once, and the program answers: %s', async (_, env, says) => {
    const input = `${JSON.stringify({ question: QUESTION })}\n`.repeat(3);
    const { status, out, err } = await run(
      ['ask', '--batch', '--reader', 'model', '--knowledge', knowledge()],
      env,
      input,
    );
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).status),
    ).toEqual(['unanswered', 'unanswered', 'unanswered']);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(says)]);
    expect(err).not.toMatch(/a-key-that|another|jetty/);
  });

  test.each([
    [['--reader', 'model'], { MODEL_URL: '' }, 1, /set MODEL_URL and MODEL_NAME/],
    [['--reader', 'gpt'], {}, 2, /--reader: no reader "gpt": write model or own/],
    [[], { MODEL_USE: 'often' }, 1, /MODEL_USE: expected one of off, drafts, unsure, always/],
  ] as const)('is asked for in a way that is told: %j %j', async (args, env, status, says) => {
    const given = await run(['ask', '--knowledge', knowledge(), ...args, QUESTION], env);
    expect(given).toMatchObject({ status, err: expect.stringMatching(says) });
  });
});
