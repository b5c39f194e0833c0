import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Article } from '../../src/model.ts';
import { ingested } from '../../test/gold/shared-sets.ts';

/** An article with the files of what is asked and claimed of it. */
export interface Folder {
  readonly name: string;
  readonly article: Article;
  readonly files: readonly string[];
}

/** The articles of the development sets: `news`, each read in without an edit, and that of the talks. */
export function readFolders(shared: string): Folder[] {
  const [talks] = loadKnowledge('knowledge').newest();
  const news = readdirSync(path.join(shared, 'news')).flatMap((slug): Folder[] => {
    const article = ingested(slug)?.article;
    const at = path.join(shared, 'news', slug);
    return article
      ? [{ name: slug, article, files: [path.join(at, 'questions.jsonl'), path.join(at, 'claims.jsonl')] }]
      : [];
  });
  if (!talks) return news;
  const files = [
    path.join(shared, 'claims/talks/claims.jsonl'),
    path.join(shared, 'natural/questions.jsonl'),
    path.join(shared, 'talks/questions.jsonl'),
  ];
  return [...news, { name: 'talks', article: talks, files }];
}
