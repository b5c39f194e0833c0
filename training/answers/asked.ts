import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Ranked, rank } from '../../src/answering/alignment/ranking.ts';
import { questionOf, type ReadQuestion } from '../../src/answering/alignment/reader.ts';
import type { SentenceBase } from '../../src/answering/candidates/sentence-base.ts';
import { readArticle } from '../../src/knowledge/article.ts';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Article } from '../../src/model.ts';
import { faults, type GoldQuestion, readGold } from '../../test/gold/judge.ts';
import { ingested } from '../../test/gold/shared-sets.ts';
import { readIn } from '../../test/reading/read-in.ts';

/** A question of an article with the sentences that answer it, by their place; none where it does not. */
export interface Asked {
  readonly id: string;
  readonly text: string;
  readonly category: string;
  readonly gold: readonly number[];
  /** The question before, where this one is a follow-up. */
  readonly earlier?: string;
}

/** An article with all that is asked of it. */
export interface Examined {
  readonly name: string;
  readonly article: Article;
  readonly facts: FactBase;
  readonly asked: readonly Asked[];
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Sentences that pass the rules of a question: more than this many, and the rules do not tell which one answers. */
const MOST = 4;

/** The articles in a folder, as they are read in without an edit; `kind` names the set. */
function newsSet(kind: string, folder: string): Examined[] {
  return readdirSync(folder).flatMap((slug) => {
    const read = ingested(path.join(folder, slug));
    if (!read) return [];
    const { article } = read;
    const asked = readGold(readFileSync(path.join(folder, slug, 'questions.jsonl'), 'utf8')).flatMap((each) =>
      withGold(each, article),
    );
    return [{ name: `${kind}/${slug}`, article, facts: new FactBase([read]), asked }];
  });
}

/** A question with the sentences that pass its rules; nothing where they do not tell which. */
function withGold(question: GoldQuestion, { body, sentences }: Article): Asked[] {
  const { id, cat: category, question: text } = question;
  const earlier = question.ctx.at(-1);
  const before = earlier === undefined ? {} : { earlier };
  if (question.ok.every((status) => status === 'unanswered')) return [{ id, text, category, gold: [], ...before }];
  if (category === 'overview' || question.ok.includes('ignored')) return [];
  const status = question.ok[0] as 'answered';
  const gold = sentences.flatMap(({ start, end }, i) => {
    const answer = body.slice(start, end);
    const quotes = [{ text: answer, article: '', paragraph: 0, start: 0, end: 0 }];
    return faults({ ...question, must: dateless(question.must) }, { status, answer, quotes }).length === 0 ? [i] : [];
  });
  return gold.length === 0 || gold.length > MOST ? [] : [{ id, text, category, gold, ...before }];
}

/** The talks, asked by all kinds of askers, each set a group of its own. */
function talksSet(files: readonly string[]): Examined[] {
  const facts = loadKnowledge('knowledge');
  const [article] = facts.newest();
  if (!article) throw new Error('knowledge holds no article');
  return files
    .filter((file) => existsSync(file))
    .map((file) => ({
      name: `talks/${path.relative('.', file)}`,
      article,
      facts,
      asked: readGold(readFileSync(file, 'utf8')).flatMap((each) => withGold(each, article)),
    }));
}

/** A date is worked out by the program, and stands in no sentence as the rules have it. */
const dateless = (must: readonly string[]) => must.filter((rule) => !/\\d\{1,2\}|\d{4}/.test(rule));

/** The project's own articles. */
function ownSet(folder: string): Examined[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.questions.jsonl'))
    .map((name) => {
      const slug = name.replace('.questions.jsonl', '');
      const file = readdirSync(folder).find(
        (each) => /\.(?:txt|md|html)$/.test(each) && each.startsWith(`${slug}.`),
      ) as string;
      const { published, zone } = JSON.parse(readFileSync(path.join(folder, `${slug}.reading.json`), 'utf8'));
      const given = { published: published ?? '2025-01-01', ...(zone && { zone }) };
      const read = readIn(slug, readFileSync(path.join(folder, file), 'utf8'), given);
      const { article } = read;
      const texts = article.sentences.map(({ start, end }) => plain(article.body.slice(start, end)));
      const asked = linesOf(path.join(folder, name)).map((row): Asked => {
        const gold = [row.sentence ?? []].flat().map(plain);
        const found = texts.flatMap((text, i) =>
          gold.some((each) => text.includes(each) || each.includes(text)) ? [i] : [],
        );
        return { id: row.id, text: row.question, category: row.kind, gold: found };
      });
      return {
        name: `own/${slug}`,
        article,
        facts: new FactBase([read]),
        asked: asked.filter(({ category, gold }) => category !== 'ans' || gold.length > 0),
      };
    });
}

/** Encyclopedia articles with SQuAD questions. */
function qaSet(folder: string): Examined[] {
  const file = path.join(folder, 'qa', 'qa-articles.json');
  if (!existsSync(file)) return [];
  const questions = linesOf(path.join(folder, 'qa', 'qa-questions.jsonl'));
  return (JSON.parse(readFileSync(file, 'utf8')) as { art: string; paragraphs: string[] }[]).map(
    ({ art, paragraphs }) => {
      const front = `---\ntitle: ${JSON.stringify(art)}\nbyline: x\noutlet: x\npublished: 2016-06-01T12:00\nzone: UTC\n---\n`;
      const { article } = readArticle(art, front + paragraphs.join('\n\n'), art);
      if (!article) throw new Error(art);
      const asked = questions
        .filter((row) => row.art === art)
        .map((row): Asked => {
          const offset = article.body.indexOf(paragraphs[row.par] as string);
          const gold = (row.gold ?? []) as [number, number][];
          const found = article.sentences.flatMap(({ start, end }, i) =>
            gold.some(([a, b]) => start <= offset + a && offset + b <= end) ? [i] : [],
          );
          return { id: row.id, text: row.q, category: row.kind, gold: found };
        });
      return {
        name: `qa/${art}`,
        article,
        facts: new FactBase([{ article, entities: [], events: [], facts: [] }]),
        asked: asked.filter(({ category, gold }) => category !== 'ans' || gold.length > 0),
      };
    },
  );
}

const NATURAL = 'test/gold/natural';

/** All that is trained on; EVAL is the folder of the development sets. */
export function allSets(folder: string): Examined[] {
  return [
    ...newsSet('news', path.join(folder, 'news')),
    ...newsSet('gold', 'test/gold/articles'),
    ...ownSet('test/reading/articles'),
    ...qaSet(folder),
    ...talksSet([
      ...['talks', 'natural'].map((name) => path.join(folder, name, 'questions.jsonl')),
      ...readdirSync(NATURAL)
        .filter((name) => name.endsWith('.questions.jsonl'))
        .map((name) => path.join(NATURAL, name)),
    ]),
  ];
}

/** The sentences that may answer, as they are ranked in a conversation. */
export function rankedFor(base: SentenceBase, { text, earlier }: Asked): { question: ReadQuestion; ranked: Ranked[] } {
  const question = questionOf(text, earlier);
  const last = earlier === undefined ? null : (rank(base, questionOf(earlier))[0]?.sentence ?? null);
  return { question, ranked: rank(base, question, last) };
}
