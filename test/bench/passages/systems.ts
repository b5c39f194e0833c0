import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { rank } from '../../../src/answering/alignment/ranking.ts';
import { questionOf } from '../../../src/answering/alignment/reader.ts';
import { contentTokens, PassageIndex } from '../../../src/answering/candidates/passage-index.ts';
import { SentenceBase } from '../../../src/answering/candidates/sentence-base.ts';
import { isStopWord } from '../../../src/answering/candidates/stop-words.ts';
import { spelledFor } from '../../../src/answering/sentences/spelling.ts';
import { FactBase } from '../../../src/knowledge/fact-base.ts';
import { commonWords } from '../../../src/language/english.ts';
import { CUE_WORDS, NEUTRAL_WORDS } from '../../../src/language/neutral.ts';
import { Spelling } from '../../../src/language/spelling.ts';
import { atOnce } from '../../../src/steps.ts';
import { stemOf, tokenize } from '../../../src/text/tokens.ts';
import { Bm25 } from './bm25.ts';
import type { Corpus } from './corpus.ts';

/** Finds the number of the sentence that a question is about. */
type Find = (question: string) => number | undefined;

export interface System {
  readonly name: string;
  readonly build: (corpus: Corpus) => Find;
}

const stemsOf = (text: string) => contentTokens(text).map(({ stem }) => stem);
const sentencesOf = ({ sentences }: Corpus) => sentences.map(({ text }) => text);

/** Attaché first, as far as it answers from sentences, then what others build on. */
export const SYSTEMS: readonly System[] = [
  { name: 'Attaché', build: attache },
  {
    name: 'its index alone',
    build: (corpus) => {
      const index = atOnce(PassageIndex.of(sentencesOf(corpus)));
      return (question) => index.search(new Map(stemsOf(question).map((stem) => [stem, 1])), 25)[0]?.number;
    },
  },
  {
    name: 'bare BM25',
    build: (corpus) => {
      const index = new Bm25(sentencesOf(corpus).map(stemsOf));
      return (question) => index.search(new Set(stemsOf(question)))[0];
    },
  },
  {
    name: 'MiniSearch',
    build: (corpus) => {
      const index = new MiniSearch<{ id: number; text: string }>({
        fields: ['text'],
        processTerm: (term) => (isStopWord(term.toLowerCase()) ? null : stemOf(term.toLowerCase())),
      });
      index.addAll(sentencesOf(corpus).map((text, id) => ({ id, text })));
      return (question) => index.search(question, { fuzzy: 0.2, prefix: true })[0]?.id as number | undefined;
    },
  },
  {
    name: 'Fuse.js',
    build: (corpus) => {
      const fuse = new Fuse(sentencesOf(corpus), { ignoreLocation: true, includeScore: true });
      return (question) => fuse.search(question, { limit: 1 })[0]?.refIndex;
    },
  },
];

function attache({ articles }: Corpus): Find {
  const folders = [...articles.values()].map((article) => ({ article, entities: [], events: [], facts: [] }));
  const base = atOnce(SentenceBase.of(new FactBase(folders)));
  const words = [...articles.values()].flatMap(({ body }) => tokenize(body).map(({ norm }) => norm));
  const spelling = atOnce(Spelling.of([CUE_WORDS, words, NEUTRAL_WORDS, [...commonWords()]]));
  const numbers = new Map(
    [...articles.values()]
      .flatMap(({ id, sentences }) => sentences.map(({ start }) => `${id} ${start}`))
      .map((place, number) => [place, number]),
  );
  return (question) => {
    const [first] = rank(base, questionOf(spelledFor(question, spelling)));
    return first && numbers.get(`${first.sentence.article} ${first.sentence.span.start}`);
  };
}
