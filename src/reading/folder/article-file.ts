import { stringify } from 'yaml';
import type { Manuscript } from '../model.ts';

/** Front matter of a manuscript, with words for what it does not tell, and what is unsure about it. */
export interface Heading {
  readonly title: string;
  readonly byline: string;
  readonly outlet: string;
  readonly published: string;
  readonly zone: string;
  readonly url?: string;
  readonly unsure: readonly string[];
}

/** They stand in no article, so that nothing is answered from them. */
const NO_BYLINE = '(no byline)';
const NO_OUTLET = '(unknown outlet)';
const LONGEST_TITLE = 90;

/** Every field that `article.md` must have; null when the day of publication is not known. */
export function headingOf(manuscript: Manuscript): Heading | null {
  const { title, byline, outlet, published, url } = manuscript;
  if (!published) return null;
  const unsure: string[] = [];
  const sure = <T>(value: T | null, otherwise: T, note: string): T => {
    if (value === null) unsure.push(note);
    return value ?? otherwise;
  };
  if (published.changed)
    unsure.push('only a day of change is told: it stands for the publication (--published gives one)');
  return {
    title: sure(title, firstWords(manuscript), 'no headline: the first words stand for it (--title gives one)'),
    byline: sure(
      byline,
      outlet ?? NO_BYLINE,
      outlet ? 'no byline: the outlet stands for it (--byline gives one)' : 'no byline (--byline gives one)',
    ),
    outlet: sure(outlet, url ? new URL(url).hostname : NO_OUTLET, 'no outlet: write it into the front matter'),
    published: published.local,
    zone: sure(published.zone, 'UTC', 'no time zone is told: days are read in UTC (--zone gives one)'),
    ...(url !== null && { url }),
    unsure,
  };
}

/** `article.md`: front matter, then the article's own blocks as they are printed, a blank line between them. */
export function articleFile({ text, blocks }: Manuscript, { unsure: _, ...fields }: Heading): string {
  const front = stringify(fields, { lineWidth: 0 });
  const body = blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n');
  return `---\n\n${front}---\n\n${body}\n`;
}

/** The first sentence, cut between words. */
function firstWords({ text, blocks }: Manuscript): string {
  const [first] = blocks.filter(({ kind }) => kind === 'paragraph');
  const words = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : '';
  const sentence = /^.{20,}?[.!?](?=\s|$)/.exec(words.slice(0, 400))?.[0] ?? words;
  const plain = sentence.replace(/\.$/, '');
  if (plain.length <= LONGEST_TITLE) return plain || 'Untitled';
  return `${plain
    .slice(0, LONGEST_TITLE)
    .replace(/\s+\S*$/, '')
    .replace(/[,;:\s]+$/, '')}`;
}
