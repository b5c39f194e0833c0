import { type Document, parseDocument } from 'yaml';
import { type FolderFiles, readFolder } from '../../knowledge/folder.ts';
import type { Problem } from '../../knowledge/problem.ts';
import { DRAFT_HEADER, REVIEWED_HEADER } from '../folder/facts-document.ts';

/** Widths at which files are written: as a draft is, as an editor's, not at all. */
const WIDTHS = [118, 0, 80, 100, 120];

/** What came of an edit: the file as it is to be, or what the check finds wrong with that. */
export type Edited = { readonly text: string } | { readonly problem: Problem };

/** Changes a facts file, of which comments, order and all else stay. */
export function edited(files: FolderFiles, edit: (document: Document) => void): Edited {
  const document = parseDocument(files.facts.text);
  const width = widthOf(document, files.facts.text);
  edit(document);
  if (document.commentBefore === DRAFT_HEADER && !holdsDrafts(document)) document.commentBefore = REVIEWED_HEADER;
  const text = document.toString({ lineWidth: width });
  const [problem] = readFolder({ ...files, facts: { ...files.facts, text } }).problems;
  return problem ? { problem } : { text };
}

function holdsDrafts(document: Document): boolean {
  return JSON.stringify(document.toJS({ maxAliasCount: -1 })).includes('"reviewed":false');
}

/** The width at which writing a file again changes the fewest of its lines. */
function widthOf(document: Document, text: string): number {
  const lines = new Set(text.split('\n'));
  let best = { width: 0, kept: -1 };
  for (const width of WIDTHS) {
    const again = document.toString({ lineWidth: width });
    if (again === text) return width;
    const kept = again.split('\n').filter((line) => lines.has(line)).length;
    if (kept > best.kept) best = { width, kept };
  }
  return best.width;
}
