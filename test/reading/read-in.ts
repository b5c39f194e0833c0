import { Temporal } from 'temporal-polyfill';
import { type Folder, type FolderFiles, readFolder } from '../../src/knowledge/folder.ts';
import { draftFacts } from '../../src/reading/draft.ts';
import { articleFile, headingOf } from '../../src/reading/folder/article-file.ts';
import { draftDocument, written } from '../../src/reading/folder/facts-document.ts';
import { faultsOf } from '../../src/reading/folder/faults.ts';
import { soundDraft } from '../../src/reading/folder/sound-draft.ts';
import { type Given, readManuscript } from '../../src/reading/manuscript/manuscript.ts';
import { readArticleText } from '../../src/reading/read.ts';

/** Both files of an article as `ingest` writes them, with nothing written. */
export function filesOf(id: string, raw: string, given: Given = {}): FolderFiles {
  const manuscript = readManuscript(raw, given);
  const heading = headingOf(manuscript);
  if (!heading) throw new Error(`${id}: no publication date`);
  const article = { path: `${id}/article.md`, text: articleFile(manuscript, heading) };
  const withFacts = (text: string) => ({ id, article, facts: { path: `${id}/facts.yaml`, text } });
  const reading = readArticleText(manuscript, Temporal.PlainDate.from(heading.published.slice(0, 10)));
  const { facts } = soundDraft(draftFacts(reading), (each) => faultsOf(withFacts(written(draftDocument(each)))));
  return withFacts(written(draftDocument(facts)));
}

/** Reads an article in as `ingest` does, with nothing written. */
export function readIn(id: string, raw: string, given: Given = {}): Folder {
  const { folder, problems } = readFolder(filesOf(id, raw, given));
  if (!folder) throw new Error(`${id}: ${problems.map(({ message }) => message).join('; ')}`);
  return folder;
}
