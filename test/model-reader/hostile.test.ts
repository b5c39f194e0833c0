import { expect, test, vi } from 'vitest';
import { Answerer } from '../../src/answering/answerer.ts';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import { PointingReader } from '../../src/model-reader/asking/pointing-reader.ts';
import type { Reply } from '../../src/model-reader/asking/reply.ts';
import { readIn } from '../reading/read-in.ts';
import { asked, refused, type Told } from './ask-recorded.ts';

// An article is read in first, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const TEXT = `Harbour treaty waits

By Jane Doeberg

Published May 2, 2023

Harbour Minister Ola Berg did not sign the treaty in Oslo on Monday.

The council of Bergen failed to approve a loan of 40 million crowns. Una Steen refused to open the northern gate.

Sixty unarmed guards watch the quay of Bergen. Not Berg but Steen chairs the works committee.

The ca\u0301pital of the fund is kept by a bank in Tromsø. Una Steen called the plan a gift 🎁 of the state.

The ferry will run on Tuesday only if the gate is mended. The minister ruled out a sale of the shipyard.
`;

const folder = readIn('treaty', TEXT);
const base = new FactBase([folder]);
const TREATY: Told = { base, answerer: new Answerer(base), questions: new Map() };

/** What is given where a model points at words of the sentence that holds some. */
async function given(question: string, at: string, words: string, verdict: Reply['verdict'] = 'none') {
  const model = {
    name: 'hostile:1b',
    spending: { requests: 0, tokensIn: 0, tokensOut: 0 },
    hindrance: () => null,
    close: () => {},
    reply: async ({ text }: { text: string }) => {
      const line = text.split('\n').find((each) => /^\d+ /.test(each) && each.includes(at));
      return {
        status: 'answered',
        verdict,
        points: [{ sentence: Number.parseInt(line ?? '', 10), words }],
        event: null,
      } as never;
    },
  };
  const reader = new PointingReader(model, 'always');
  const { second } = asked(reader, TREATY, { question, ctx: [], now: null }, refused);
  const { answer, chosenBy } = (await second)?.answer ?? {};
  return { answer: chosenBy === undefined ? null : answer, fault: Object.keys(reader.outcomes.faults)[0] ?? null };
}

test.each([
  ['What did Ola Berg do in Oslo?', 'did not sign', 'sign the treaty'],
  ['What did Ola Berg sign in Oslo?', 'did not sign', 'the treaty'],
  ['What did the council of Bergen do?', 'failed to', 'approve a loan'],
  ['What did Una Steen do at the northern gate?', 'refused to', 'open the northern gate'],
  ['Who chairs the works committee?', 'Not Berg', 'Berg'],
])('no words are cut from their denial: %s', async (question, at, words) => {
  expect(await given(question, at, words)).toEqual({ answer: null, fault: 'against' });
});

test.each([
  ['What did Una Steen refuse to do?', 'refused to', 'open the northern gate', 'Open the northern gate.'],
  ['What did Ola Berg do in Oslo?', 'did not sign', 'did not sign the treaty', 'Did not sign the treaty.'],
  ['What did the council of Bergen do?', 'failed to', 'failed to approve a loan', 'Failed to approve a loan.'],
  ['What did the minister rule out?', 'ruled out', 'a sale of the shipyard', 'A sale of the shipyard.'],
])('what is denied is told where it is asked for or said: %s %s', async (question, at, words, answer) => {
  expect(await given(question, at, words)).toEqual({ answer, fault: null });
});

test.each([
  ['Did Ola Berg sign the treaty?', 'did not sign', 'sign the treaty'],
  ['Did the council of Bergen approve a loan?', 'failed to', 'approve a loan'],
  ['Do the guards of the quay carry guns?', 'Sixty', 'guards'],
  ['Do the guards of the quay carry guns?', 'Sixty', 'Sixty unarmed guards'],
  ['Will the shipyard be sold?', 'ruled out', 'a sale of the shipyard'],
])('no yes stands over what is denied or wanting: %s %s', async (question, at, words) => {
  expect(await given(question, at, words, 'yes')).toEqual({ answer: null, fault: 'against' });
});

test.each([
  ['letters of another script that look alike', 'did not sign', 'Оla Berg'],
  ['a letter without its accent', 'fund', 'The ca'],
  ['half a character', 'gift', 'a gift \ud83c'],
  ['a width of nothing between', 'Sixty', 'Sixty\u200b unarmed'],
  ['letters of full width', 'Sixty', 'Ｓixty'],
  ['the words in capitals', 'Sixty', 'SIXTY UNARMED GUARDS'],
  ['words over two sentences', 'Sixty', 'the quay of Bergen. Not Berg'],
  ['nothing but marks', 'Sixty', '.'],
])('words that only look like those of the sentence are thrown away: %s', async (_, at, words) => {
  expect(await given('Who watches the quay of Bergen?', at, words)).toEqual({ answer: null, fault: 'words' });
});
