import { Temporal } from 'temporal-polyfill';
import { draftFacts } from '../../../src/reading/draft.ts';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';
import { Unreadable } from '../../../src/reading/manuscript/unreadable.ts';
import { readArticleText } from '../../../src/reading/read.ts';

const WORDS = 500;
const LONG = 200_000;
const ROUNDS = { warm: 2, measured: 4 };
const DAY = Temporal.PlainDate.from('2031-05-12');
/** What makes readers that look back and ahead slow, over and over. */
const HOSTILE = [
  'a',
  ' ',
  '\n',
  '"',
  '“',
  '(',
  '1,',
  'a. ',
  'Mr. ',
  'Anna Berg ',
  'By ',
  'said ',
  '<div>',
  'on May 2, ',
];

/** Reads and drafts as when an article is read in; milliseconds. */
function timeOf(text: string): number {
  const started = performance.now();
  try {
    draftFacts(readArticleText(readManuscript(text, { published: '2031-05-12T08:00+02:00' }), DAY));
  } catch (error) {
    // A page that no article is takes as long as it takes to say so.
    if (!(error instanceof Unreadable)) throw error;
  }
  return performance.now() - started;
}

/** Articles of 500 words that are read in a second, once all are warm. */
export function articlesPerSecond(texts: readonly string[]): number {
  for (let round = 0; round < ROUNDS.warm; round++) texts.forEach(timeOf);
  let time = 0;
  for (let round = 0; round < ROUNDS.measured; round++) for (const text of texts) time += timeOf(text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) * ROUNDS.measured;
  return (words / WORDS / time) * 1000;
}

/** Milliseconds for 200,000 characters: of articles one after another, and of the same few characters again and again. */
export function longTexts(texts: readonly string[]): { name: string; ms: number }[] {
  const repeated = (text: string) => text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG);
  return [
    { name: 'articles', ms: timeOf(repeated(texts.join('\n\n'))) },
    ...HOSTILE.map((shape) => ({ name: JSON.stringify(shape), ms: timeOf(repeated(shape)) })),
  ];
}
