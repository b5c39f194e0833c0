import { Temporal } from 'temporal-polyfill';
import { treeOf } from '../../language/en/syntax/read.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { meaningOf } from '../../language/meaning.ts';
import type { Article, Sentence, Span } from '../../model.ts';
import type { ReadEntity } from '../../reading/model.ts';
import { type Named, readNames } from '../../reading/read.ts';
import { paragraphs } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Sentence as WeighedSentence } from '../alignment/phrase-features.ts';
import { termsOf } from '../alignment/reader.ts';
import { type Term, termOf } from '../alignment/term.ts';
import { wordKinds } from '../alignment/word-kinds.ts';
import { landWords, wordsOfLand } from './land-words.ts';
import type { Told } from './told.ts';

/** A sentence of an article, parsed, with what its words stand for. */
export interface ReadSentence extends WeighedSentence {
  readonly article: string;
  /** Its place among the sentences of the article. */
  readonly number: number;
  readonly span: Sentence;
  readonly text: string;
  /** By word: terms of the names of whom it means, beside its own. */
  readonly meant: readonly (readonly Term[])[];
  readonly told: Told;
  /** What it is about (`language/meaning.ts`). */
  readonly meaning: Float64Array;
}

const NONE: readonly Term[] = [];

/** An article as questions are held against it; its sentences are parsed when they are first looked at. */
export class ArticleReading {
  readonly article: Article;
  readonly reading: Named;
  readonly title: ReadonlySet<string>;
  private readonly told: (sentence: Span) => Told;
  private readonly read: (ReadSentence | undefined)[] = [];
  private readonly names = new Map<ReadEntity, readonly Term[]>();

  /** `told` is what an editor has told of each sentence. */
  constructor(article: Article, told: (sentence: Span) => Told) {
    this.article = article;
    this.told = told;
    const text = article.body;
    this.reading = readNames(
      {
        text,
        title: article.title,
        byline: article.byline,
        outlet: article.outlet,
        url: null,
        published: null,
        dateline: null,
        blocks: paragraphs(text).map((span) => ({ ...span, kind: 'paragraph' as const })),
      },
      Temporal.PlainDate.from(article.published.slice(0, 10)),
    );
    this.title = new Set(tokenize(article.title).map(({ stem }) => stem));
  }

  get size(): number {
    return this.article.sentences.length;
  }

  /** The sentence with this place, or null where there is none. */
  sentence(number: number): ReadSentence | null {
    const span = this.article.sentences[number];
    if (!span) return null;
    let read = this.read[number];
    if (!read) {
      read = this.parse(number, span);
      this.read[number] = read;
    }
    return read;
  }

  private parse(number: number, span: Sentence): ReadSentence {
    const text = this.article.body.slice(span.start, span.end);
    const tree = treeOf(text);
    return {
      article: this.article.id,
      number,
      span,
      text,
      tree,
      terms: termsOf(tree),
      kinds: wordKinds(tree, span.start, this.reading),
      meant: this.meant(tree, span),
      told: this.told(span),
      meaning: meaningOf(tree.words.map((word) => word.text.toLowerCase())),
    };
  }

  private meant(tree: Tree, sentence: Span): Term[][] {
    const meant: Term[][] = tree.words.map(() => []);
    for (const entity of this.reading.entities) {
      for (const span of entity.spans) {
        if (span.start >= sentence.end || span.end <= sentence.start) continue;
        const at = tree.words.findLastIndex(
          ({ start, end }) => sentence.start + start < span.end && span.start < sentence.start + end,
        );
        if (at >= 0) meant[at]?.push(...this.namesOf(entity));
      }
    }
    tree.words.forEach(({ text }, i) => {
      const land = landWords(text);
      if (land.length > 0) meant[i]?.push(...land);
    });
    return meant.map((list) => (list.length === 0 ? (NONE as Term[]) : list));
  }

  /** All words of an entity's names and roles. */
  private namesOf(entity: ReadEntity): readonly Term[] {
    let terms = this.names.get(entity);
    if (!terms) {
      const land = entity.kind === 'country' && entity.code ? wordsOfLand(entity.code) : [];
      const words = [entity.name, ...entity.aliases, ...land, ...entity.roles.map(({ title }) => title)].flatMap(
        (name) => name.split(/[\s-]+/),
      );
      const kept = [...new Set(words.filter((word) => /\p{L}{2}/u.test(word)))];
      terms = kept.map((text) =>
        termOf({ text, lemma: text.toLowerCase(), upos: /^\p{Lu}/u.test(text) ? 'PROPN' : 'NOUN' }),
      );
      this.names.set(entity, terms);
    }
    return terms;
  }
}
