import type { Article } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import type { Problem } from './problem.ts';
import { FrontMatter } from './schema.ts';
import { readYaml } from './yaml.ts';

const FENCE = /^---\r?\n([\s\S]*?\r?\n)---\r?\n/;

/** `article.md`: front matter, then the text as published. */
export function readArticle(id: string, text: string, file: string): { article: Article | null; problems: readonly Problem[] } {
  const fence = text.match(FENCE);
  if (!fence) {
    const problem = { file, line: 1, message: 'no front matter', remedy: 'start the file with a block between two lines of ---' };
    return { article: null, problems: [problem] };
  }
  const front = readYaml(fence[1] ?? '', FrontMatter, file, 2);
  const body = text.slice(fence[0].length);
  const problems = [...front.problems];
  if (body.trim() === '') {
    const line = fence[0].split('\n').length;
    problems.push({ file, line, message: 'the article has no text', remedy: 'paste the text below the front matter' });
  }
  if (front.value === null || problems.length > 0) return { article: null, problems };
  return { article: { id, ...front.value, body, sentences: sentences(body) }, problems };
}
