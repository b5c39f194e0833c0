import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingOf } from '../../src/language/wording.ts';
import type { Answer } from '../../src/model.ts';
import { PointingReader } from '../../src/model-reader/asking/pointing-reader.ts';
import type { Reply } from '../../src/model-reader/asking/reply.ts';
import { answerer, base } from '../answering/ask-shipped.ts';
import { readGold } from '../gold/judge.ts';
import { asked, refused, type Told, told } from './ask-recorded.ts';

const SEED = 20_310_512;
const RUNS = 1000;

const SUBJECTS: readonly Told[] = [
  {
    base,
    answerer,
    questions: new Map(readGold(readFileSync('test/gold/talks.jsonl', 'utf8')).map((each) => [each.id, each])),
  },
  ...['bishkek-readout', 'brno-verdict', 'vestby-striker'].map(told),
];
const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string) => text.toLowerCase().match(WORD) ?? [];

/** All that the program says beside the words of the sources. */
const { yes, noTheArticleSays, otherwise, onlyThis, today, noneLeft, daysLeft, wasScheduled, days, notSaid, gaps } =
  wordingOf('en');
const OWN = [yes, noTheArticleSays, otherwise, onlyThis, today, noneLeft, wasScheduled].map((said) => said(''));
const SAID = new Set(
  wordsOf(
    [...OWN, daysLeft('', ''), days(1), days(2), notSaid(gaps.that, true), notSaid(gaps.that, false), 'on in'].join(
      ' ',
    ),
  ),
);

/** Words as a model may write them: cut out of a sentence, or cut out and changed, or its own. */
const words = (sentence: string) => {
  const cut = fc
    .tuple(fc.nat(sentence.length), fc.nat(sentence.length))
    .map(([a, b]) => sentence.slice(Math.min(a, b), Math.max(a, b)));
  const whole = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([from, many]) => {
    const all = sentence.split(' ');
    return all.slice(from % all.length, (from % all.length) + many).join(' ');
  });
  const changed = fc
    .tuple(whole, fc.constantFrom(' denied', '@everyone ', '<@1>', '**', 'not ', '아니오 ', '\n', '  '))
    .map(([text, more]) => text + more);
  return fc.oneof(
    { weight: 6, arbitrary: whole },
    { weight: 2, arbitrary: cut },
    { weight: 1, arbitrary: changed },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  );
};

const replyTo = (sentences: readonly string[]): fc.Arbitrary<Reply> =>
  fc.record({
    status: fc.oneof(
      { weight: 6, arbitrary: fc.constant('answered' as const) },
      { weight: 2, arbitrary: fc.constantFrom('corrected' as const, 'not-stated' as const) },
    ),
    verdict: fc.constantFrom('yes', 'no', 'none', 'none', 'none'),
    points: fc.array(
      fc
        .integer({ min: -1, max: sentences.length + 1 })
        .chain((sentence) => words(sentences[sentence - 1] ?? 'nothing').map((each) => ({ sentence, words: each }))),
      { minLength: 0, maxLength: 4 },
    ),
    event: fc.constantFrom(null, null, 'E1', 'E2', 'E9', 'the event'),
  });

/** Words of an answer that neither its sources nor the program has. */
function invented({ answer, short, quotes, date }: Answer): string[] {
  const sources = new Set(quotes.flatMap(({ text }) => wordsOf(text)));
  const day = new Set(date ? wordsOf(wordingOf('en').date(date)) : []);
  const counted = /^(\d+) days?, until|^(\d+) days?$/;
  return [answer ?? '', short ?? ''].flatMap((text) =>
    wordsOf(text.replace(counted, '')).filter((word) => !sources.has(word) && !SAID.has(word) && !day.has(word)),
  );
}

test(`no word of ${RUNS} random replies is said that is not the sources' or the program's`, {
  timeout: 120_000,
}, async () => {
  let chosen = 0;
  const subject = fc.constantFrom(...SUBJECTS).chain((each) => {
    const sentences = each.base
      .newest()
      .flatMap(({ body, sentences: spans }) => spans.map(({ start, end }) => body.slice(start, end)));
    return fc.tuple(fc.constant(each), fc.constantFrom(...each.questions.values()), replyTo(sentences), fc.boolean());
  });
  await fc.assert(
    fc.asyncProperty(subject, async ([each, question, reply, isRefused]) => {
      const model = {
        name: 'random',
        spending: { requests: 0, tokensIn: 0, tokensOut: 0 },
        hindrance: () => null,
        close: () => {},
        reply: async () => reply as never,
      };
      const { own, second } = asked(
        new PointingReader(model, 'always'),
        each,
        question,
        isRefused ? refused : undefined,
      );
      if (second === null) return;
      const { answer } = await second;
      for (const { text, article, start, end } of [...answer.quotes, ...answer.nearest])
        expect(each.base.article(article).body.slice(start, end)).toBe(text);
      if (answer.chosenBy === undefined)
        return void expect([own.answer.answer, expect.stringMatching(/not say that/)]).toContainEqual(answer.answer);
      chosen++;
      expect(invented(answer)).toEqual([]);
      expect(answer.quotes.length).toBeGreaterThan(0);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // Else it would have shown nothing.
  expect(chosen).toBeGreaterThan(RUNS / 20);
});
