/**
 * Trains which phrase of a sentence answers a question, on QAMR:
 * `node launch.mjs train-answers QAMR.jsonl.gz [OUT.json]`. Prints F1 on the tenth of the sentences left out.
 */
import { writeFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { align } from '../../src/answering/alignment/aligned.ts';
import { phrasesOf } from '../../src/answering/alignment/candidates.ts';
import { phraseFeatures } from '../../src/answering/alignment/phrase-features.ts';
import { questionOf, termsOf } from '../../src/answering/alignment/reader.ts';
import { closeLikenessOf } from '../../src/answering/alignment/term.ts';
import { wordKinds } from '../../src/answering/alignment/word-kinds.ts';
import { treeOfWords } from '../../src/language/en/syntax/read.ts';
import { readArticleText } from '../../src/reading/read.ts';
import { overlap, type QamrSentence, readQamr } from './qamr.ts';
import { type Choice, generator, scoresOf, trainSoftmax } from './softmax.ts';

const [file, out] = process.argv.slice(2);
if (!file) throw new Error('usage: train-answers QAMR.jsonl.gz [OUT.json]');
const SEED = 7;
const DAY = Temporal.PlainDate.from('2016-01-01');
const names = new Map<string, number>();
const numberOf = (name: string) => {
  let n = names.get(name);
  if (n === undefined) {
    n = names.size;
    names.set(name, n);
  }
  return n;
};

interface Example extends Choice {
  readonly held: boolean;
}

const sentences = readQamr(file);
const random = generator(SEED);
const held = new Set(sentences.filter(() => random() < 0.1).map(({ id }) => id));
const started = performance.now();
const examples = sentences.flatMap((sentence) => examplesOf(sentence));
console.log(`${examples.length} questions, ${names.size} features, ${Math.round(performance.now() - started)} ms`);
const train = examples.filter((each) => !each.held);
const test = examples.filter((each) => each.held);
const best = (list: readonly Choice[]) => mean(list.map(({ worth }) => Math.max(0, ...worth)));
console.log(`best possible: ${best(train).toFixed(3)} ${best(test).toFixed(3)}`);
const weights = trainSoftmax(train, names.size, { rounds: 8, rate: 0.15, decay: 1e-4, seed: SEED });
const f1 = (list: readonly Choice[]) =>
  mean(
    list.map((choice) => {
      const scores = scoresOf(choice, weights);
      let top = -1;
      scores.forEach((score, i) => {
        if (top < 0 || score > (scores[top] as number)) top = i;
      });
      return top < 0 ? 0 : (choice.worth[top] as number);
    }),
  );
console.log(`F1 train ${f1(train).toFixed(3)}, left out ${f1(test).toFixed(3)}`);
if (out) {
  const kept = [...names].flatMap(([name, n]) => {
    const weight = Math.round((weights[n] as number) * 100) / 100;
    return Math.abs(weight) < 0.05 ? [] : [[name, weight] as const];
  });
  writeFileSync(out, `${JSON.stringify(Object.fromEntries(kept))}\n`);
  console.log(`${kept.length} weights kept`);
}

function examplesOf({ id, tokens, questions }: QamrSentence): Example[] {
  const text = tokens.join(' ');
  const tree = treeOfWords(tokens);
  const reading = readArticleText(
    {
      text,
      title: null,
      byline: null,
      outlet: null,
      url: null,
      published: null,
      dateline: null,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    },
    DAY,
  );
  const sentence = { tree, terms: termsOf(tree), kinds: wordKinds(tree, 0, reading) };
  const phrases = phrasesOf(tree);
  return questions.map(({ q, answers }) => {
    const question = questionOf(q);
    const aligned = align(question, question.terms, tree, sentence.terms, () => [], closeLikenessOf);
    const gold = answers.filter((each) => each.length > 0).map((each) => new Set(each));
    return {
      held: held.has(id),
      worth: Float64Array.from(phrases, ({ from, to }) => overlap(from, to, gold)),
      candidates: phrases.map((phrase) =>
        Int32Array.from(phraseFeatures(question, question.terms, sentence, aligned, phrase), numberOf),
      ),
    };
  });
}

function mean(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
}
