import { isWebAddress } from '../../knowledge/web-address.ts';
import type { Span } from '../../model.ts';
import type { Block, Manuscript, Publication } from '../model.ts';
import { ownerOf } from './boilerplate.ts';
import { signedByline } from './byline.ts';
import { signOff } from './credit.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { htmlSource } from './html-source.ts';
import { pageIn } from './markup.ts';
import { type Part, partsOf } from './parts.ts';
import { plainSource } from './plain-source.ts';
import { momentIn, momentOf } from './publication.ts';
import { type Source, type Told, trimmed } from './source.ts';
import type { Stamp } from './stamp.ts';
import { teaserCount } from './teasers.ts';
import { Unreadable } from './unreadable.ts';

/** What the reader was told beside the text; it counts more than what the text says. */
export interface Given {
  /** ISO date or date-time; a year alone completes a day without one. */
  readonly published?: string | undefined;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  /** IANA zone. */
  readonly zone?: string | undefined;
}

/** Characters of an article: some 35,000 words, read and drafted within 10 s. */
const LONGEST_TEXT = 200_000;

/**
 * What of a text is the article, with its headline, byline, outlet and publication. Offsets count in the text as it
 * came; in what was drawn from it when it is HTML. Linear in time. @throws Unreadable
 */
export function readManuscript(raw: string, given: Given = {}): Manuscript {
  const source = sourceOf(raw);
  const { text } = source;
  const told = { ...source.told, url: webAddress(source.told.url) };
  const parts = partsOf(source);
  const teasers = teaserCount(source.page ? partsOf(source.page) : parts);
  if (teasers > 0)
    throw new Unreadable(`a list of ${teasers} other articles and no article itself`, 'open one of them and save that');
  const prose = parts.filter(({ role }) => role === 'prose');
  const lead = prose
    .slice(0, 2)
    .map((part, i) => ({ part, dateline: datelineOf(part.words, i === 0) }))
    .find(({ dateline }) => dateline);
  const dateline = lead?.dateline ?? null;
  const headline = parts.find(({ role }) => role === 'headline');
  const byline = parts.find((part) => part.byline?.sure) ?? parts.find((part) => part.byline !== null);
  // Beside a line that says who wrote it, a name alone is the paper's.
  const paper = byline?.byline?.sure ? parts.find((part) => part.byline?.sure === false) : undefined;
  const ambiguous =
    told.dayFirst === undefined ? parts.find(({ stamps }) => stamps.some(({ either }) => either)) : undefined;
  const bylineWords =
    byline?.byline && text.slice(byline.start + byline.byline.start, byline.start + byline.byline.end).trim();
  const agency = dateline?.agency ?? null;
  const last = prose.at(-1);
  const signature = parts
    .slice(last ? parts.indexOf(last) + 1 : parts.length)
    .map(({ words }) => ({ words, byline: signedByline(words) }))
    .find(({ byline }) => byline !== null);
  const signed = last && signOff(last.words);
  return {
    text,
    title: given.title ?? told.title ?? headline?.words ?? null,
    byline:
      given.byline ??
      bylineWords ??
      told.byline ??
      signature?.words.slice(signature.byline?.start, signature.byline?.end) ??
      null,
    outlet:
      // A page names itself also where it prints an agency; front matter means the text.
      (source.text === raw ? told.outlet : undefined) ??
      parts.find(({ outlet }) => outlet !== null)?.outlet ??
      agency ??
      byline?.byline?.outlet ??
      (paper?.byline && paper.words.slice(paper.byline.start, paper.byline.end)) ??
      signature?.byline?.outlet ??
      (last && signed ? last.words.slice(signed.start, signed.end) : null) ??
      told.outlet ??
      parts.map(({ words }) => ownerOf(words)).find((owner) => owner !== null) ??
      null,
    url: webAddress(given.url) ?? told.url ?? null,
    published: publicationOf(parts, dateline, told, given, lead?.part ?? null),
    ...(ambiguous && { ambiguous: { start: ambiguous.start, end: ambiguous.end } }),
    dateline: lead?.dateline?.place ? shifted(lead.dateline.place, lead.part.start) : null,
    blocks: blocksOf(parts, text, lead?.dateline ? { part: lead.part, end: lead.dateline.end } : null),
  };
}

function sourceOf(raw: string): Source {
  const page = pageIn(raw);
  const source = page === null ? (raw.length > LONGEST_TEXT ? null : plainSource(raw)) : htmlSource(page);
  if (source && source.text.length <= LONGEST_TEXT) return source;
  const count = (source?.text ?? raw).length.toLocaleString('en');
  const most = LONGEST_TEXT.toLocaleString('en');
  throw new Unreadable(
    `${count} characters of text, and no article has more than ${most}`,
    'cut it down to one article',
  );
}

function webAddress(words: string | undefined): string | undefined {
  return words !== undefined && isWebAddress(words) ? words : undefined;
}

const YEAR = /^\d{4}$/;
/** What machines write where only the day is known. */
const NO_TIME = /[T ]00:00(?::00(?:\.0+)?)?(?:\s?(?:Z|[+-]\d\d:?\d\d))?$/;

/** Given, told beside the text, printed in a line of its own, or, with a year from elsewhere, in the dateline. */
function publicationOf(
  parts: readonly Part[],
  dateline: Dateline | null,
  told: Told,
  given: Given,
  lead: Part | null,
): Publication | null {
  const printed = printedIn(parts, told.dayFirst);
  const zone = given.zone ?? told.zone;
  const year =
    Number(
      YEAR.exec(given.published ?? '')?.[0] ??
        /\/((?:19|20)\d\d)[/-]?[01]\d[/-]?[0-3]\d\b/.exec(given.url ?? told.url ?? '')?.[1] ??
        0,
    ) || undefined;
  const local = printed && momentOf(printed.stamp, zone, year, told.dayFirst);
  const known =
    !YEAR.test(given.published ?? '') && given.published !== undefined ? momentIn(given.published, zone) : null;
  const beside =
    known ?? (told.published === undefined ? null : momentIn(told.published.replace(NO_TIME, ''), zone, told.dayFirst));
  if (beside) {
    const same = local !== null && printed !== null && local.local.slice(0, 10) === beside.local.slice(0, 10);
    // The page's own clock tells the writer's day; what is told to machines is often in UTC.
    if (!known && same && local && local.local.length > 10) return { ...local, zone: local.zone, span: printed.span };
    return { ...beside, span: same && printed ? printed.span : null };
  }
  if (local && printed)
    return { ...local, span: printed.span, ...(printed.stamp.label === 'updated' && { changed: true }) };
  const day = dateline?.stamp && momentOf(dateline.stamp, zone, year, told.dayFirst);
  return day && lead ? { ...day, span: null } : null;
}

/** The stamp that most likely tells the publication: one that says so, then one without a label, then that of a change. */
function printedIn(parts: readonly Part[], dayFirst: boolean | undefined): { stamp: Stamp; span: Span } | null {
  const prose = parts.flatMap(({ role }, i) => (role === 'prose' ? [i] : []));
  const [first = parts.length, second = parts.length] = prose;
  const last = prose.at(-1) ?? -1;
  const found = parts.flatMap((part, i) =>
    part.stamps.map((stamp) => {
      const near = parts[i - 1]?.role === 'byline' || parts[i + 1]?.role === 'byline' || part.byline !== null;
      const edge = i < first || i > last || (i < second && (near || stamp.label !== null));
      const rank = (stamp.label === 'published' ? 0 : stamp.label === null ? 1 : 2) + (stamp.year === null ? 3 : 0);
      return { stamp, span: { start: part.start, end: part.end }, edge, rank };
    }),
  );
  return found
    .filter(({ edge, stamp }) => edge && !(stamp.either && dayFirst === undefined))
    .reduce<(typeof found)[number] | null>((best, each) => (best && best.rank <= each.rank ? best : each), null);
}

/** The article's blocks; place, day and agency before its first words are one of their own. */
function blocksOf(parts: readonly Part[], text: string, lead: { part: Part; end: number } | null): Block[] {
  const seen = new Set<string>();
  return parts.flatMap((part): Block[] => {
    const { role, words, mark, start, end } = part;
    if (role === 'noise') return [];
    if (part === lead?.part && lead.end < words.length) {
      const dateline = trimmed(text, { start, end: start + lead.end });
      const story = trimmed(text, { start: start + lead.end, end });
      return [
        { ...dateline, kind: 'dateline' },
        { ...story, kind: 'paragraph' },
      ];
    }
    const kind =
      role === 'caption' ? 'caption' : role === 'prose' || mark === 'item' || mark === 'row' ? 'paragraph' : 'heading';
    if (kind !== 'paragraph' && seen.has(words)) return [];
    seen.add(words);
    return [{ start, end, kind }];
  });
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
