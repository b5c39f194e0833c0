import { isStopWord } from '../../../src/answering/candidates/stop-words.ts';
import { commonWords } from '../../../src/language/english.ts';
import type { Article, Sentence } from '../../../src/model.ts';
import { type Random, seeded } from './random.ts';

const ARTICLE = 20;
const PARAGRAPH = 4;
const CONTENT = 10;
const BINDING = 'the of in a to and for on by with from at that was has after'.split(' ');
const SYLLABLES = 'ba re lo mi tan ver sko dal ri ne oku har vi sel mon ta gra pe lun zo'.split(' ');

export interface Corpus {
  readonly articles: ReadonlyMap<string, Article>;
  /** The sentences of all articles in turn, with the words that tell them from others. */
  readonly sentences: readonly { readonly text: string; readonly words: readonly string[] }[];
  /** Draws a word, each as often as it stands in the sentences. */
  readonly word: Random<string>;
}

/**
 * Articles of invented sentences, the same each time: words by Zipf's law out of a vocabulary that grows as Heaps' law
 * has it, half of them those of the article's subject, with names and numbers of its own.
 */
export function corpusOf(size: number): Corpus {
  const random = seeded(size);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const common = shuffled(
    [...commonWords()].filter((word) => /^[a-z]{4,}$/.test(word) && !isStopWord(word)),
    seeded(1),
  );
  const known = common.slice(0, Math.ceil(12 * Math.sqrt(size * CONTENT)));
  const word = () => known[Math.floor(known.length ** random()) - 1] as string;
  const name = () => capital(Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''));
  const names = Array.from({ length: 20 }, name);
  const articles = new Map<string, Article>();
  const sentences: { text: string; words: string[] }[] = [];

  for (let number = 0; sentences.length < size; number++) {
    const subject = Array.from({ length: 25 }, word);
    const own = [pick(names), pick(names), name(), name()];
    names.push(...own.slice(2));
    const spans: Sentence[] = [];
    let body = '';
    for (let i = 0; i < ARTICLE && sentences.length < size; i++) {
      const words = Array.from({ length: CONTENT }, () => {
        const kind = random();
        if (kind < 0.12) return pick(own);
        if (kind < 0.18) return String(Math.floor(random() * 5000));
        return kind < 0.58 ? pick(subject) : word();
      });
      const text = `${capital(words.map((each) => (random() < 0.7 ? `${pick(BINDING)} ${each}` : each)).join(' '))}.`;
      if (i > 0) body += i % PARAGRAPH === 0 ? '\n\n' : ' ';
      spans.push({ start: body.length, end: body.length + text.length, paragraph: 1 + Math.floor(i / PARAGRAPH) });
      body += text;
      sentences.push({ text, words });
    }
    const id = `article-${number}`;
    const title = capital([subject[0], own[0], subject[1]].join(' '));
    const heading = { title, byline: 'Nobody', outlet: 'None', published: '2031-05-12T08:00:00', zone: 'UTC' };
    articles.set(id, { id, ...heading, body, sentences: spans });
  }
  return { articles, sentences, word };
}

function shuffled<T>(items: readonly T[], random: Random<number>): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
