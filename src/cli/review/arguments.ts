import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articleFoldersIn, FACTS } from '../../knowledge/article-folders.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { UsageError } from '../failure.ts';

export const USAGE = `usage: npm run review -- SLUG [--knowledge DIR]

Goes through the draft of an article's facts in the terminal, sentence by sentence, the doubtful readings first. Each
decision is written to facts.yaml at once: leave when you like, and start again to go on.

  SLUG              the article's folder, as 2031-05-12-harbor-talks
  --knowledge DIR   the folder that it stands in (default: KNOWLEDGE_DIR, else knowledge)
  -h, --help        this text`;

/** The folder of the article to review and the one that it stands in; null where help is asked for. */
export interface Wanted {
  readonly knowledge: string;
  readonly folder: string;
}

/** Folders that are named at most where a slug is none. */
const MOST = 8;

/** @throws UsageError, or what parseArgs throws */
export function readArguments(argv: readonly string[], usual: () => string): Wanted | null {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { knowledge: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return null;
  const [given, ...more] = positionals;
  if (given === undefined) throw new UsageError('no article given: name its folder, as 2031-05-12-harbor-talks');
  if (more.length > 0)
    throw new UsageError(`one article at a time: leave out ${more.map((each) => JSON.stringify(each)).join(' ')}`);
  // As a shell completes it: with the folder before it, or a slash behind.
  const slug = path.basename(given);
  const isPath = /[\\/]/.test(given.replace(/[\\/]+$/, '')) && existsSync(path.join(given, FACTS));
  const knowledge = values.knowledge ?? (isPath ? path.dirname(given) : usual());
  const folders = articleFoldersIn(knowledge);
  const folder = folders.find(({ id }) => id === slug);
  if (!folder)
    throw new UsageError(
      unknown(
        slug,
        knowledge,
        folders.map(({ id }) => id),
      ),
    );
  return { knowledge, folder: folder.path };
}

function unknown(slug: string, knowledge: string, ids: readonly string[]): string {
  if (ids.length === 0)
    return `no article in ${knowledge}: read one in first, as npm run ingest -- story.txt --into ${knowledge}`;
  const near = [...ids].sort((a, b) => apart(slug, a) - apart(slug, b)).slice(0, MOST);
  const rest = ids.length - near.length;
  const listed = near.map((id) => `  ${id}`).join('\n');
  return `no article ${JSON.stringify(slug)} in ${knowledge}: name one of\n${listed}${rest > 0 ? `\n  and ${rest} more` : ''}`;
}

/** How far an id is from what was written: not at all where it holds it. */
function apart(slug: string, id: string): number {
  return id.includes(slug) ? 0 : editDistance(slug, id, slug.length + id.length);
}
