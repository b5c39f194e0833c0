import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { faults } from '../gold/judge.ts';
import { type LoopbackModel, loopbackModel } from '../support/model/loopback-model.ts';
import { RECORDED, type RecordedReply, writtenFor } from '../support/model/recorded.ts';
import { asked, told } from './ask-recorded.ts';
import { readerOn } from './reader-on.ts';

// Articles are read in first, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

let server: LoopbackModel;
beforeAll(async () => {
  server = await loopbackModel(() => 'stall');
});
afterAll(() => server.stop());

const named = (isRight: boolean) =>
  RECORDED.filter(({ is }) => (is === 'right') === isRight).map((each) => [`${each.id}: ${each.is}`, each] as const);

async function ask(recorded: RecordedReply, inPieces: boolean) {
  const article = told(recorded.article);
  const question = article.questions.get(recorded.id);
  if (!question) throw new Error(`no question ${recorded.id}`);
  server.does = (request) => ({ writes: writtenFor(recorded, request), inPieces });
  // Of its own, so that nothing is kept of another question.
  const { reader } = readerOn(server, { use: 'always' });
  const { own, second } = asked(reader, article, question);
  return { question, own, given: (await second) ?? own, reader, isAsked: second !== null };
}

test.each(named(true))('a right pointer becomes a right answer with its quote: %s', async (_, recorded) => {
  const { question, given, own, reader } = await ask(recorded, true);
  expect({
    given: given.answer.answer,
    faults: faults(question, given.answer),
    outcomes: reader.outcomes.faults,
  }).toEqual({
    given: given.answer.answer,
    faults: [],
    outcomes: {},
  });
  expect([given.answer.chosenBy, own.answer.status]).not.toEqual([undefined, 'unanswered']);
});

test.each(named(false))('what is wrong with a reply leaves the own answer: %s', async (_, recorded) => {
  const { own, given, reader, isAsked } = await ask(recorded, false);
  expect(isAsked).toBe(true);
  expect(given).toEqual(own);
  expect(reader.outcomes.pointed).toBe(0);
  expect(Object.keys(reader.outcomes.faults)).toEqual(recorded.is === 'broken' ? [] : [recorded.is]);
});

test('the set has replies to more than forty questions, right ones and wrong ones of all kinds', () => {
  expect(new Set(RECORDED.map(({ id }) => id)).size).toBeGreaterThanOrEqual(40);
  expect(named(true).length).toBeGreaterThanOrEqual(40);
  expect(named(false).length).toBeGreaterThanOrEqual(15);
  const kinds = ['number', 'event', 'words', 'status', 'kind', 'far', 'name', 'against', 'day', 'broken'];
  expect([...new Set(RECORDED.map(({ is }) => is))].sort()).toEqual([...kinds, 'right'].sort());
});
