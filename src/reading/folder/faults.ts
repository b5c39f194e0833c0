import type { ArticleText } from '../../knowledge/article.ts';
import { meantBy } from '../../knowledge/evidence.ts';
import { type FolderFiles, readFolder } from '../../knowledge/folder.ts';
import { ROLES } from '../../knowledge/roles.ts';
import type { Facts } from '../../knowledge/schema.ts';
import { locate } from '../../knowledge/verbatim.ts';
import type { Path } from './parts.ts';
import { isCarried, type Rewordings } from './rewordings.ts';

/** Something of `facts.yaml` that does not hold, and what is said of it. */
export interface Fault {
  /** The smallest part that can be left out: a post, a role of a clause, a clause, an entity or an event. */
  readonly path: Path;
  readonly because: string;
}

/** What of a facts file the article does not bear out, found by the very check that loading makes. */
export function faultsOf(files: FolderFiles): Fault[] {
  const { problems, paths } = readFolder(files);
  return problems.map((problem) => {
    const path = paths.get(problem) as Path | undefined;
    if (path === undefined || path.length < 2)
      throw new Error(`${problem.file}:${problem.line}: ${problem.message}; ${problem.remedy}`);
    return { path: partAt(path), because: problem.message };
  });
}

/** The part of the file in which a place lies. */
function partAt(path: Path): Path {
  const [list, , parts, , role, as] = path;
  if (list === 'entities') return path.slice(0, parts === 'roles' && path.length > 3 ? 4 : 2);
  if (parts !== 'clauses' || path.length < 4) return path.slice(0, 2);
  if (role === 'as' && as !== undefined) return path.slice(0, 6);
  return path.slice(0, Object.hasOwn(ROLES, role ?? '') ? 5 : 4);
}

/** Clauses whose sentences an earlier text of the article had, and this one has neither thus nor in words that say the same. */
export function changedSince(before: ArticleText, now: ArticleText, { events }: Facts, reworded: Rewordings): Fault[] {
  return events.flatMap((event, i) =>
    event.clauses.flatMap((clause, c) => {
      const sentences = [clause.in].flat().flatMap((words) => meantBy(words, before)[0] ?? []);
      const gone = sentences
        .map(({ start, end }) => before.body.slice(start, end))
        .find((sentence) => {
          const other = reworded.get(sentence);
          return !locate(sentence, now.body) && (other === undefined || !isCarried(clause, sentence, other));
        });
      if (gone === undefined) return [];
      return [{ path: ['events', i, 'clauses', c], because: `its sentence reads otherwise now: "${gone}"` }];
    }),
  );
}
