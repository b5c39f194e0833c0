import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diskFailureOf } from '../knowledge/disk-failure.ts';
import { isWebAddress } from '../knowledge/web-address.ts';
import type { Given } from '../reading/manuscript/manuscript.ts';
import { momentIn } from '../reading/manuscript/publication.ts';
import { isZone } from '../reading/manuscript/zones.ts';
import { UsageError } from './failure.ts';
import { type ReaderChoice, readerFrom } from './reader-choice.ts';

export const USAGE = `usage: npm run ingest -- FILE... --into DIR [options]
       npm run ingest -- --batch

Reads articles, as pasted text, Markdown or HTML, into folders of DIR: the text, and a draft of its facts.

  --into DIR        where article folders stand, as knowledge; made when it is not there
  --published ISO   day or time of publication, as 2031-05-12T08:00+02:00 (a year alone completes a dateline's day)
  --zone ZONE       IANA time zone that its days are meant in, as Europe/Lisbon
  --title TEXT      its headline (one file only, as the following)
  --byline TEXT     who wrote it
  --url URL         its address
  --slug NAME       the folder's name, lower-case words and hyphens
  --force           replace the draft of another article of that name; reviewed facts are kept all the same
  --reader WHO      model: a language model proposes what the article says; own: the program alone (default: model where
                    MODEL_USE is drafts)
  --batch           JSON lines in ({id, text, published?, title?}), what was read as JSON lines out
  -h, --help        this text`;

const ISO = /^\d{4}(?:-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface Arguments {
  readonly mode: 'files' | 'batch' | 'help';
  readonly files: readonly string[];
  readonly into: string;
  readonly given: Given;
  readonly slug: string | null;
  readonly force: boolean;
  readonly reader: ReaderChoice;
}

/** @throws UsageError, or what parseArgs throws */
export function readArguments(argv: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals: files } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      into: text,
      published: text,
      zone: text,
      title: text,
      byline: text,
      url: text,
      slug: text,
      force: flag,
      batch: flag,
      reader: text,
      help: { ...flag, short: 'h' },
    },
  });
  const { into = '', published, zone, title, byline, url, slug = null, force = false } = values;
  const reader = readerFrom(values.reader);
  const result = { files, into, given: { published, zone, title, byline, url }, slug, force, reader };
  if (values.help) return { ...result, mode: 'help' };
  if (values.batch) {
    const [extra] = [
      ...files,
      ...Object.keys(values)
        .filter((name) => name !== 'batch')
        .map((name) => `--${name}`),
    ];
    if (extra !== undefined) throw new UsageError(`--batch reads JSON lines from standard input: leave out ${extra}`);
    return { ...result, mode: 'batch' };
  }
  if (files.length === 0) throw new UsageError('no file given: name the files that hold the articles');
  if (into === '')
    throw new UsageError('--into is missing: name the folder that article folders stand in, as knowledge');
  const wrong = whyNoFolder(into);
  if (wrong !== null) throw new UsageError(`--into: ${JSON.stringify(into)}${wrong}`);
  if (files.length > 1) {
    const single = (['title', 'byline', 'url', 'slug'] as const).find((name) => values[name] !== undefined);
    if (single)
      throw new UsageError(
        `--${single} is for one article, and ${files.length} files are given: read them in one by one`,
      );
  }
  if (published !== undefined && !(ISO.test(published) && (published.length === 4 || momentIn(published)))) {
    throw new UsageError(
      `--published: not an ISO date: ${JSON.stringify(published)}; write it as 2031-05-12T08:00+02:00`,
    );
  }
  if (zone !== undefined && !isZone(zone))
    throw new UsageError(`--zone: no time zone ${JSON.stringify(zone)}: write it as Europe/Lisbon`);
  if (url !== undefined && !isWebAddress(url)) {
    throw new UsageError(
      `--url: not an address of the web: ${JSON.stringify(url)}; write it as https://harbor.example/a`,
    );
  }
  if (slug !== null && !SLUG.test(slug)) {
    throw new UsageError(
      `--slug: ${JSON.stringify(slug)} is no folder's name: use lower-case words and hyphens, as 2031-05-12-harbor-talks`,
    );
  }
  for (const name of ['title', 'byline'] as const) {
    if (values[name]?.trim() === '') throw new UsageError(`--${name} is empty: leave it out or give words`);
  }
  return { ...result, mode: 'files' };
}

function whyNoFolder(into: string): string | null {
  try {
    return statSync(into, { throwIfNoEntry: false })?.isDirectory() === false ? ' is a file: name a folder' : null;
  } catch (error) {
    const failure = diskFailureOf(error);
    if (!failure) throw error;
    return `: ${failure.cause}; ${failure.remedy}`;
  }
}
