import type { Writable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { modelOf, modelVariables } from '../config.ts';
import type { Drafter, ModelDraft } from '../model-reader/drafting/drafter.ts';
import { draftFacts } from '../reading/draft.ts';
import { headingOf } from '../reading/folder/article-file.ts';
import { isArticle } from '../reading/manuscript/is-article.ts';
import { type Given, readManuscript } from '../reading/manuscript/manuscript.ts';
import type { Reading } from '../reading/model.ts';
import { readArticleText } from '../reading/read.ts';
import type { Disk } from './disk.ts';
import type { Reader } from './ingest-article.ts';
import type { ReaderChoice } from './reader-choice.ts';
import { readSource } from './source-file.ts';

interface Around {
  readonly disk: Disk;
  readonly out: Writable;
  readonly err: Writable;
}

/** A reader whose drafts a model has made beforehand; null where none is to be asked. @throws ConfigError */
export async function modelDrafts(
  choice: ReaderChoice,
  files: readonly string[],
  given: Given,
  { disk, out, err }: Around,
): Promise<Reader | null> {
  if (choice === 'own') return null;
  const set = modelVariables();
  const told = modelOf(set, choice === 'model' ? 'drafts' : set.MODEL_USE);
  if (told === null || told.use !== 'drafts') return null;
  const [{ openDrafter }, { withDifferences }] = await Promise.all([
    import('../model-reader/open.ts'),
    import('../model-reader/drafting/differences.ts'),
  ]);
  const drafter = openDrafter(told.model, (line) => err.write(`${line}\n`));
  const drafts = new Map<string, ModelDraft>();
  for (const file of files) {
    const reading = readingOf(file, given, disk);
    if (reading === null) continue;
    const draft = await drafter.draft(reading);
    if (draft) drafts.set(reading.manuscript.text, draft);
    out.write(`${file}: ${summaryOf(drafter, draft)}\n`);
  }
  const made = ({ manuscript }: Reading) => drafts.get(manuscript.text);
  return {
    read: readArticleText,
    draft: (reading) => made(reading)?.facts ?? draftFacts(reading),
    note: (document, reading) => {
      const draft = made(reading);
      if (draft) withDifferences(document, draft.differences);
    },
  };
}

function summaryOf({ model }: Drafter, draft: ModelDraft | null): string {
  if (draft === null) return `drafted by the program alone, since ${model.name} gave nothing that could be used`;
  const { stood, dropped, differences } = draft;
  const found = [...differences.values()].flat().length;
  return [
    `drafted by ${model.name}: ${stood} of ${stood + dropped} proposals stand in the article, ${dropped} were left out`,
    `what the program itself reads otherwise, ${found} ${found === 1 ? 'role' : 'roles'}, stands beside it in facts.yaml`,
  ].join('; ');
}

/** A file as it is read; null where it cannot be, which is told when it is its turn. */
function readingOf(file: string, given: Given, disk: Disk): Reading | null {
  try {
    const manuscript = readManuscript(readSource(file, disk).text, given);
    const heading = headingOf(manuscript);
    if (!heading || !isArticle(manuscript)) return null;
    return readArticleText(manuscript, Temporal.PlainDate.from(heading.published.slice(0, 10)));
  } catch {
    return null;
  }
}
