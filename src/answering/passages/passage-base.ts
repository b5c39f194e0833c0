import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Article } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { tokenize } from '../../text/tokens.ts';
import { contentTokens, type Passage, PassageIndex } from '../candidates/passage-index.ts';
import { isStopWord } from '../candidates/stop-words.ts';
import type { ReadPassage, Surroundings } from './sentence-features.ts';

/** A passage that has a word of the question, or stands beside one that has. */
export interface PassageCandidate {
  readonly passage: Passage;
  readonly read: ReadPassage;
  readonly around: Surroundings;
  /** Of BM25. */
  readonly score: number;
}

/** What passages are made of. */
type Sources = Pick<FactBase, 'articles' | 'isReviewed' | 'words'>;

/** Words of an article's title are what all its sentences are about, and tell them apart the less. */
const TITLE_WEIGHT = 0.3;
/** Passages that are weighed for a question, and of how many the neighbours too: "It was worth …" answers for what stands before it. */
const WEIGHED = 25;
const EXPLAINED = 12;
const REMEMBERED = 2000;

/** The sentences of the articles that nobody has reviewed, each a passage that can answer. */
export class PassageBase {
  readonly passages: readonly Passage[];
  readonly index: PassageIndex;
  private readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly base: Sources;
  private readonly read = new Map<number, ReadPassage>();

  private constructor(base: Sources, articles: readonly Article[], passages: readonly Passage[], index: PassageIndex) {
    this.base = base;
    this.passages = passages;
    this.index = index;
    this.titles = new Map(articles.map(({ id, title }) => [id, new Set(contentTokens(title).map(({ stem }) => stem))]));
  }

  static *of(base: Sources): Steps<PassageBase> {
    const articles = [...base.articles.values()].filter(({ id }) => !base.isReviewed(id));
    const passages = articles.flatMap((article) =>
      article.sentences.map((sentence) => ({ ...sentence, article: article.id })),
    );
    const index = yield* PassageIndex.of(passages.map((passage) => base.words(passage.article, passage)));
    return new PassageBase(base, articles, passages, index);
  }

  /** How much a word tells within one article. */
  weight(stem: string, article: string): number {
    return this.index.idf(stem) * (this.titles.get(article)?.has(stem) ? TITLE_WEIGHT : 1);
  }

  /** The passages that may answer a question with these stems, those with most of its rare words first. */
  candidates(stems: ReadonlySet<string>): PassageCandidate[] {
    const [only] = this.titles.size === 1 ? this.titles.values() : [];
    const terms = new Map([...stems].map((stem) => [stem, only?.has(stem) ? TITLE_WEIGHT : 1]));
    const found = this.index.search(terms, WEIGHED);
    const scores = new Map(found.map(({ number, score }) => [number, score]));
    for (const { number } of found.slice(0, EXPLAINED)) {
      for (const beside of [number - 1, number + 1]) {
        if (this.isBeside(number, beside) && !scores.has(beside)) scores.set(beside, 0);
      }
    }
    return [...scores].map(([number, score]) => ({
      passage: this.passages[number] as Passage,
      read: this.readOf(number),
      around: this.around(number),
      score,
    }));
  }

  private isBeside(number: number, other: number): boolean {
    const [a, b] = [this.passages[number], this.passages[other]];
    return a !== undefined && b !== undefined && a.article === b.article && a.paragraph === b.paragraph;
  }

  private around(number: number): Surroundings {
    const beside = (other: number) => (this.isBeside(number, other) ? this.readOf(other) : null);
    const { article } = this.passages[number] as Passage;
    return { before: beside(number - 1), after: beside(number + 1), title: this.titles.get(article) ?? new Set() };
  }

  private readOf(number: number): ReadPassage {
    let read = this.read.get(number);
    if (!read) {
      const passage = this.passages[number] as Passage;
      const text = this.base.words(passage.article, passage);
      const tokens = tokenize(text);
      read = { text, tokens, stems: new Set(tokens.filter(({ norm }) => !isStopWord(norm)).map(({ stem }) => stem)) };
      if (this.read.size >= REMEMBERED) this.read.clear();
      this.read.set(number, read);
    }
    return read;
  }
}
