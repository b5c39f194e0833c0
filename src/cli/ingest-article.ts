import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Document } from 'yaml';
import { readArticle } from '../knowledge/article.ts';
import { diskFailureOf } from '../knowledge/disk-failure.ts';
import { Facts } from '../knowledge/schema.ts';
import { readYaml } from '../knowledge/yaml.ts';
import type { DraftedFacts } from '../reading/draft.ts';
import { articleFile, type Heading, headingOf } from '../reading/folder/article-file.ts';
import { draftDocument, written } from '../reading/folder/facts-document.ts';
import { changedSince, type Fault, faultsOf } from '../reading/folder/faults.ts';
import { type Fits, type KnownIds, withOwnIds } from '../reading/folder/known-ids.ts';
import { holdsReviewed, type Revision, revised } from '../reading/folder/revision.ts';
import { rewordingsOf, shareOf, wordsOf } from '../reading/folder/rewordings.ts';
import { slugOf } from '../reading/folder/slug.ts';
import { soundDraft } from '../reading/folder/sound-draft.ts';
import { isArticle } from '../reading/manuscript/is-article.ts';
import { type Given, readManuscript } from '../reading/manuscript/manuscript.ts';
import { Unreadable } from '../reading/manuscript/unreadable.ts';
import type { Manuscript, Reading } from '../reading/model.ts';
import type { Disk } from './disk.ts';
import { type FolderText, readFolderText, settleFolder, writeFolderText } from './ingest-folder.ts';
import { readSource, SourceError } from './source-file.ts';

/** How a manuscript is read and drafted. */
export interface Reader {
  readonly read: (manuscript: Manuscript, written: Temporal.PlainDate) => Reading;
  readonly draft: (reading: Reading) => DraftedFacts;
  /** Adds to a new draft what its editor is to know. */
  readonly note?: (document: Document, reading: Reading) => void;
}

export interface Target {
  readonly into: string;
  readonly given: Given;
  readonly slug: string | null;
  readonly force: boolean;
}

/** What came of reading one file in. */
export interface Ingested {
  readonly folder: string;
  readonly heading: Heading;
  readonly unsure: readonly string[];
  readonly reading: Reading;
  readonly facts: DraftedFacts;
  /** What was left out of the draft since the check found fault with it. */
  readonly dropped: readonly string[];
  /** What came of a file with reviewed facts, or null when the draft stands alone. */
  readonly revision: Revision | null;
}

/** What is around: the file system, and which ids the articles of the folder have. */
export interface Surroundings {
  readonly disk: Disk;
  readonly ids: KnownIds;
}

/** Reads a file into a folder of its own. @throws SourceError, with nothing written */
export function ingestArticle(
  file: string,
  { into, given, slug, force }: Target,
  { read, draft, note }: Reader,
  { disk, ids }: Surroundings,
): Ingested {
  const source = readSource(file, disk);
  const manuscript = manuscriptOf(file, source.text, given);
  if (!isArticle(manuscript)) {
    throw new SourceError(`${file}: not an article: no sentence with a verb was found; give the article's own text`);
  }
  const heading = headingOf(manuscript);
  if (!heading && manuscript.ambiguous) {
    const { start, end } = manuscript.ambiguous;
    throw new SourceError(
      `${file}: "${manuscript.text.slice(start, end)}" does not tell the day from the month; add --published, as --published 2031-05-12`,
    );
  }
  if (!heading) {
    throw new SourceError(`${file}: no publication date found; add --published, as --published 2031-05-12T08:00+02:00`);
  }
  const reading = read(manuscript, Temporal.PlainDate.from(heading.published.slice(0, 10)));
  const id = slug ?? slugOf(heading.published.slice(0, 10), heading.title);
  const folder = path.join(into, id);
  const article = articleFile(manuscript, heading);
  const [problem] = readArticle(id, article, 'article.md').problems;
  if (problem) throw new SourceError(`${file}: ${problem.message}; ${problem.remedy}`);
  const check = (facts: string) =>
    faultsOf({
      id,
      article: { path: path.join(folder, 'article.md'), text: article },
      facts: { path: path.join(folder, 'facts.yaml'), text: facts },
    });
  const fits = ids.fitsIn(id);
  const { facts, dropped } = soundDraft(withOwnIds(draft(reading), fits), (each) =>
    check(written(draftDocument(each))),
  );
  const { revision, text } = onDisk(file, folder, () => {
    settleFolder(folder, disk);
    const old = readFolderText(folder, disk);
    const revision = old && revisionOf(folder, old, { article, facts, check, fits, force });
    const document = draftDocument(facts);
    note?.(document, reading);
    const text = revision?.text ?? written(document);
    writeFolderText(folder, { article, facts: text }, disk);
    return { revision, text };
  });
  ids.learn(id, text);
  const unsure = [...(source.unsure === null ? [] : [source.unsure]), ...heading.unsure];
  return { folder, heading, unsure, reading, facts, dropped: dropped.map(({ because }) => because), revision };
}

function manuscriptOf(file: string, text: string, given: Given): Manuscript {
  try {
    return readManuscript(text, given);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new SourceError(`${file}: ${error.message}`);
  }
}

function onDisk<T>(file: string, folder: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const failure = diskFailureOf(error);
    if (!failure) throw error;
    // What is written beside has a name that nobody knows.
    const place = failure.path?.startsWith(folder) ? failure.path : folder;
    throw new SourceError(`${file}: cannot be written to ${place}: ${failure.cause}; ${failure.remedy}`);
  }
}

/** An article that is to stand where one does. */
interface Newer {
  readonly article: string;
  readonly facts: DraftedFacts;
  readonly check: (facts: string) => readonly Fault[];
  readonly fits: Fits;
  readonly force: boolean;
}

/** What becomes of the facts that stand there: null where they are but drafts of this article. */
function revisionOf(folder: string, old: FolderText, { article, facts, check, fits, force }: Newer): Revision | null {
  if (old.article === '' && old.facts === '') return null;
  const file = path.join(folder, 'facts.yaml');
  const { value, problems } = readYaml(old.facts, Facts, file);
  if (!value) {
    const [problem] = problems;
    throw new SourceError(
      `${file}:${problem?.line ?? 1}: ${problem?.message ?? 'cannot be read'}; mend it before the article is read in again, or give another --slug`,
    );
  }
  const [before, now] = [old.article, article].map((text) => readArticle('', text, '').text);
  if (!force && !isCorrection(before?.body ?? '', now?.body ?? '')) {
    throw new SourceError(`${folder}: holds another article; give another --slug, or --force to replace it`);
  }
  if (!holdsReviewed(value)) return null;
  const reworded = before && now ? rewordingsOf(before, now) : new Map<string, string>();
  const changed = before && now ? changedSince(before, now, value, reworded) : [];
  return revised(old.facts, facts, { before: before ?? { body: '', sentences: [] }, reworded, changed }, check, fits);
}

/** Texts of which more is the same are one article, however short it is. */
const SAME = 0.8;

/** Whether two texts share at least half of the paragraphs of the shorter one, or nearly all of their words. */
function isCorrection(before: string, now: string): boolean {
  const paragraphs = (text: string) =>
    new Set(
      text
        .split(/\n\s*\n/)
        .map((each) => each.trim())
        .filter((each) => each.length > 40),
    );
  const [a, b] = [paragraphs(before), paragraphs(now)];
  const fewest = Math.min(a.size, b.size);
  if (shareOf(wordsOf(before), wordsOf(now)) >= SAME) return true;
  return before.trim() === now.trim() || (fewest > 0 && [...a].filter((each) => b.has(each)).length * 2 >= fewest);
}
