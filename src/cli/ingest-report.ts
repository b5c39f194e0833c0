import { termsOf } from '../knowledge/clause-schema.ts';
import type { Brief } from '../reading/model.ts';
import type { Ingested } from './ingest-article.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

const SLOTS = ['who', 'what', 'when', 'where', 'why', 'how'] as const satisfies readonly (keyof Brief)[];
const LABEL = 11;
/** Names and dates that are shown before the rest is counted. */
const MOST = 12;

/** What was found in an article and what is unsure, as text for a terminal. */
export function reportOf(ingested: Ingested, { columns, paint }: Terminal): string {
  const { folder, heading, unsure, reading, facts, dropped, revision } = ingested;
  const row = (label: string, text: string) => {
    const [first = '', ...rest] = wrap(text, columns - LABEL - 2);
    return [`  ${paint('dim', label.padEnd(LABEL))}${first}`, ...rest.map((line) => `  ${''.padEnd(LABEL)}${line}`)];
  };
  const dates = new Set(reading.dates.map(({ text: words, value }) => `${words} = ${value}`));
  const { text } = reading.manuscript;
  const brief = SLOTS.flatMap((slot) => {
    const fill = reading.brief[slot];
    return fill ? row(slot, `${text.slice(fill.start, fill.end)}${fill.date ? ` (${fill.date.value})` : ''}`) : [];
  });
  const drafted = facts.events.reduce((sum, event) => sum + event.clauses.flatMap(termsOf).length, 0);
  const lines = [
    paint('bold', folder),
    ...row('title', heading.title),
    ...row('byline', heading.byline),
    ...row('outlet', heading.outlet),
    ...row('published', `${heading.published.replace('T', ' ')} (${heading.zone})`),
    ...row('sentences', String(reading.sentences.length)),
    ...row(
      'names',
      listed(
        reading.entities.map(({ name }) => name),
        ', ',
      ),
    ),
    ...row('events', `${facts.events.length}, with ${drafted} drafted facts`),
    ...row('dates', listed([...dates], '; ')),
    ...brief,
    ...unsure.flatMap((note) => row('unsure', note)),
    ...counted(dropped).flatMap((note) => row('left out', note)),
    ...(revision ? row('kept', 'the reviewed facts; the article’s text is the new one') : []),
    ...(revision?.suspended ?? []).flatMap((note) => row('suspended', note)),
    ...(revision?.added ?? []).flatMap((note) => row('new', note)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Where to go from the folders that were written. */
export function nextSteps(into: string, folders: readonly string[]): string {
  const reviews = folders.map((folder) => `  npm run review -- ${quoted(folder)}\n`).join('');
  return `
Next: review the drafts, and ask
${reviews}  npm run ask -- --knowledge ${quoted(into)} "..."
`;
}

function quoted(path: string): string {
  return /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function listed(words: readonly string[], separator: string): string {
  if (words.length === 0) return 'none';
  const rest = words.length - MOST;
  return `${words.slice(0, MOST).join(separator)}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Notes that say the same once, with their number. */
function counted(notes: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const note of notes) times.set(note, (times.get(note) ?? 0) + 1);
  return [...times].map(([note, count]) => (count > 1 ? `${note} (${count} times)` : note));
}
