import type { Article } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import type { Problem } from './problem.ts';
import { FrontMatter } from './schema.ts';
import { readYaml } from './yaml.ts';

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/** The part of an article that evidence is looked up in. */
export type ArticleText = Pick<Article, 'body' | 'sentences'>;

/**
 * `article.md`: front matter, then the text as published. The text alone comes back when only the
 * front matter is wrong, so that evidence is checked in the same run.
 */
export function readArticle(
  id: string,
  text: string,
  file: string,
): { article: Article | null; text: ArticleText | null; problems: readonly Problem[] } {
  const fail = (message: string, remedy: string) => ({
    article: null,
    text: null,
    problems: [{ file, line: 1, message, remedy }],
  });
  const opening = text.match(OPENING)?.[0];
  if (opening === undefined) return fail('no front matter', 'start the file with a block between two lines of ---');
  const rest = text.slice(opening.length);
  const closing = rest.match(CLOSING);
  if (closing?.index === undefined) return fail('the front matter does not end', 'put a line of --- below it');

  const front = readYaml(rest.slice(0, closing.index), FrontMatter, file, 2);
  const body = rest.slice(closing.index + closing[0].length);
  const read = { body, sentences: sentences(body) };
  if (read.sentences.length === 0) {
    const line = text.slice(0, text.length - body.length).split('\n').length;
    const problem = { file, line, message: 'the article has no text', remedy: 'paste the text below the front matter' };
    return { article: null, text: null, problems: [...front.problems, problem] };
  }
  return { article: front.value && { id, ...front.value, ...read }, text: read, problems: front.problems };
}
