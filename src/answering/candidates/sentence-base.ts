import type { FactBase } from '../../knowledge/fact-base.ts';
import { treeOf } from '../../language/en/syntax/read.ts';
import { tagged } from '../../language/tagger.ts';
import type { Steps } from '../../steps.ts';
import type { Term } from '../alignment/term.ts';
import { ArticleReading, type ReadSentence } from './article-reading.ts';
import { type Passage, PassageIndex } from './passage-index.ts';
import { toldOf } from './told.ts';
import { rarity } from './word-weight.ts';

/** Words of an article's title are what all its sentences are about, and tell them apart the less. */
const TITLE_WEIGHT = 0.35;
/** Sentences that are looked at for a question beside their neighbours. */
const WEIGHED = 24;
/** Readings of articles that are kept. */
const KEPT = 200;

const ANY = 'Talks are held.';

/** The sentences of articles, each of which may answer. */
export class SentenceBase {
  readonly passages: readonly Passage[];
  readonly index: PassageIndex;
  private readonly base: FactBase;
  private readonly offsets: ReadonlyMap<string, number>;
  private readonly readings = new Map<string, ArticleReading>();
  private hasRead = false;

  private constructor(
    base: FactBase,
    passages: readonly Passage[],
    offsets: ReadonlyMap<string, number>,
    index: PassageIndex,
  ) {
    this.base = base;
    this.passages = passages;
    this.offsets = offsets;
    this.index = index;
  }

  static *of(base: FactBase): Steps<SentenceBase> {
    const texts: string[] = [];
    const offsets = new Map<string, number>();
    const passages: Passage[] = [];
    for (const { id, body, sentences } of base.newest()) {
      offsets.set(id, passages.length);
      passages.push(...sentences.map((sentence) => ({ ...sentence, article: id })));
      texts.push(...sentences.map(({ start, end }) => body.slice(start, end)));
      yield;
    }
    return new SentenceBase(base, passages, offsets, yield* PassageIndex.of(texts));
  }

  readingOf(id: string): ArticleReading {
    let reading = this.readings.get(id);
    if (!reading) {
      reading = new ArticleReading(this.base.article(id), toldOf(this.base, id));
      if (this.readings.size >= KEPT) this.readings.delete(this.readings.keys().next().value as string);
      this.readings.set(id, reading);
    }
    return reading;
  }

  /** Whether an article stands first of several: they are given newest first. */
  isNewest(article: string): boolean {
    return this.base.articles.size > 1 && this.offsets.get(article) === 0;
  }

  /** The sentence of an article that holds an offset, or null. */
  sentenceAt(article: string, offset: number): ReadSentence | null {
    const found =
      this.base.articles.get(article)?.sentences.findIndex(({ start, end }) => start <= offset && offset < end) ?? -1;
    return found < 0 ? null : this.readingOf(article).sentence(found);
  }

  /** The sentences that may answer: all of a small base, else those with most of the question's rare words, and their neighbours. */
  candidates(terms: readonly Term[]): ReadSentence[] {
    const numbers = new Set<number>();
    if (this.isSmall) {
      for (let i = 0; i < this.passages.length; i++) numbers.add(i);
      this.hasRead = true;
    } else {
      const weights = new Map(terms.map((term) => [term.stem, rarity(term)]));
      for (const { number } of this.index.search(weights, WEIGHED)) {
        for (const each of [number, number - 1, number + 1]) {
          if (this.passages[each]?.article === this.passages[number]?.article) numbers.add(each);
        }
      }
    }
    return [...numbers].flatMap((number) => {
      const { article } = this.passages[number] as Passage;
      return this.readingOf(article).sentence(number - (this.offsets.get(article) as number)) ?? [];
    });
  }

  /** Reads all sentences of a small base, of which every question looks at all; of a large one few are ever looked at. */
  *read(): Steps<void> {
    if (this.isRead) return;
    // What is loaded at its first use takes longer than a slice each.
    tagged(ANY);
    yield;
    treeOf(ANY);
    yield;
    for (const { article, start } of this.passages) {
      this.readingOf(article);
      yield;
      this.sentenceAt(article, start);
      yield;
    }
    this.hasRead = true;
  }

  /** Whether no question has to wait until all is read. */
  get isRead(): boolean {
    return this.hasRead || !this.isSmall;
  }

  private get isSmall(): boolean {
    return this.passages.length <= WEIGHED * 2;
  }

  /** How much a term tells the sentences of an article apart. */
  weight(term: Term, article: string): number {
    const titled = this.readingOf(article).title.has(term.stem);
    return rarity(term) * (0.4 + 0.6 * Math.min(1, this.index.idf(term.stem) / 4)) * (titled ? TITLE_WEIGHT : 1);
  }
}
