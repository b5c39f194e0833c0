import { FIRM_ENDINGS } from '../../language/bodies.ts';
import type { EntityKind, Span } from '../../model.ts';
import type { Line } from '../line.ts';
import type { ReadEntity, ReadRole } from '../model.ts';
import { datelineMentions } from './dateline.ts';
import { known } from './known.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { isCapital, type Seen } from './runs.ts';

interface Cluster {
  kind: EntityKind;
  mentions: Mention[];
  acronym: string | null;
  code: string | null;
  short: Set<string>;
}

/** The persons, groups, organizations, countries and places of an article, each with all its mentions in order. */
export function entitiesOf(lines: readonly Line[], text: string, dateline: Span | null = null): ReadEntity[] {
  const seen = writtenAs(lines);
  const mentions = [
    ...(dateline ? datelineMentions(dateline, text) : []),
    ...lines.flatMap((line) => mentionsOf(line, text, seen)),
  ];
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const namesakes = new Map<string, Cluster[]>();
  // Longer names first, so that short ones find what they are short for.
  const ordered = mentions
    .filter(({ kind }) => kind !== 'demonym')
    .sort((a, b) => wordCount(b) - wordCount(a) || b.weight - a.weight || a.start - b.start);
  for (const each of ordered) {
    const key = keyOf(each);
    let cluster =
      sharerMeant(namesakes.get(key), each, text) ??
      byKey.get(key) ??
      (each.code && each.kind === 'country' ? byKey.get(each.code) : undefined);
    if (!cluster && each.kind === 'organization') cluster = bodyMeant(each, clusters);
    if (!cluster) {
      cluster = { kind: each.kind as EntityKind, mentions: [], acronym: null, code: null, short: new Set() };
      clusters.push(cluster);
      if (each.kind === 'country' && each.code) byKey.set(each.code, cluster);
    }
    if (!namesakes.has(key)) byKey.set(key, cluster);
    join(cluster, each, text, byKey, namesakes);
  }
  for (const each of mentions) if (each.kind === 'demonym' && each.code) byKey.get(each.code)?.mentions.push(each);
  for (const cluster of clusters) cluster.mentions.push(...headlineMentions(cluster, lines, text, clusters));
  return clusters
    .map((cluster) => entity(cluster, text))
    .sort((a, b) => (a.spans[0] as Span).start - (b.spans[0] as Span).start);
}

const wordCount = ({ text }: Mention) => text.split(' ').length;
const bare = (text: string) =>
  text
    .replace(/^(?:the|a|an) /i, '')
    .toLowerCase()
    .replace(/’/g, "'");
const keyOf = ({ text, kind, code }: Mention) => (kind === 'country' && code ? code : bare(text));

/** Of several who share a name the one last named in the paragraph or the one before, or else the one that is spoken of most. */
function sharerMeant(sharers: readonly Cluster[] | undefined, { start }: Mention, text: string): Cluster | undefined {
  if (!sharers || sharers.length < 2) return undefined;
  const paragraph = paragraphBefore(text, start);
  const latest = (cluster: Cluster) =>
    cluster.mentions.reduce(
      (best, each) => (paragraph < each.start && each.start < start ? Math.max(best, each.start) : best),
      -1,
    );
  const last = sharers.reduce((best, each) => (latest(each) > latest(best) ? each : best));
  if (latest(last) >= 0) return last;
  const named = sharers.filter(({ mentions }) => mentions.some((each) => each.start < start));
  return (named.length > 0 ? named : sharers).reduce((best, each) =>
    each.mentions.length > best.mentions.length ? each : best,
  );
}

/** Where the paragraph begins that stands before that of an offset. */
function paragraphBefore(text: string, offset: number): number {
  let end = text.lastIndexOf('\n', offset);
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return end <= 0 ? -1 : text.lastIndexOf('\n', end - 1);
}

function join(
  cluster: Cluster,
  each: Mention,
  text: string,
  byKey: Map<string, Cluster>,
  namesakes: Map<string, Cluster[]>,
): void {
  cluster.mentions.push(each);
  cluster.code ??= each.code;

  const note = (name: string) => {
    const key = bare(name);
    if (!byKey.has(key)) byKey.set(key, cluster);
  };
  const parts = each.text.split(' ');
  if (each.kind === 'person' && parts.length > 1) {
    for (const part of [parts.at(-1), parts[0], parts.slice(1).join(' ')])
      if (part && part.length > 1 && !known(part)) {
        note(part);
        const sharers = namesakes.get(bare(part)) ?? [];
        if (!sharers.includes(cluster)) namesakes.set(bare(part), [...sharers, cluster]);
      }
  }
  if (each.kind === 'organization') {
    if (each.acronym) note(text.slice(each.acronym.start, each.acronym.end));
    const core = [...parts];
    while (core.length > 1 && FIRM_ENDINGS.has((core.at(-1) ?? '').toLowerCase().replace(/[.,]/g, ''))) core.pop();
    if (core.length < parts.length) note(core.join(' ').replace(/,$/, ''));
    const land = known(parts[0] ?? '');
    if (land && parts.length > 2) note(parts.slice(1).join(' '));
    const initials = parts
      .filter((part) => /^\p{Lu}/u.test(part))
      .map((part) => part[0])
      .join('');
    if (initials.length > 2) note(initials);
    const owned = each.text.match(/^.+['’]s? (.+ministry|.+department|.+office)$/);
    if (owned?.[1]) note(owned[1]);
  }
}

/** "the foreign ministry", after "Peru's foreign ministry". */
function bodyMeant(each: Mention, clusters: readonly Cluster[]): Cluster | undefined {
  if (each.weight < 5 || /\p{Lu}/u.test(each.text)) return undefined;
  const own = bare(each.text);
  return clusters.findLast(
    (cluster) => cluster.kind === 'organization' && cluster.mentions.some(({ text }) => bare(text).endsWith(` ${own}`)),
  );
}

/** The kind that most speaks for. */
function kindOf(mentions: readonly Mention[], otherwise: EntityKind): EntityKind {
  const votes = new Map<EntityKind, number>();
  for (const { kind, weight } of mentions) if (kind !== 'demonym') votes.set(kind, (votes.get(kind) ?? 0) + weight);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

function writtenAs(lines: readonly Line[]): Seen {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { words, capitalized } of lines) {
    if (capitalized) continue;
    for (const [i, word] of words.entries()) {
      if (!isCapital(word)) small.add(word.low);
      else if (i > 0 && !/^["“”‘:.—–(]$/.test(words[i - 1]?.text ?? '')) capital.add(word.text);
    }
  }
  return { capital, small };
}

/** Where a headline in capitals speaks of somebody whom the text names. */
function headlineMentions(cluster: Cluster, lines: readonly Line[], text: string, all: readonly Cluster[]): Mention[] {
  const found: Mention[] = [];
  for (const line of lines) {
    if (!line.capitalized || cluster.kind === 'country') continue;
    const names = new Set(cluster.mentions.map((each) => each.text));
    for (const name of names) {
      const at = text.slice(line.start, line.end).indexOf(name);
      const start = line.start + at;
      if (
        at >= 0 &&
        !all.some(({ mentions }) => mentions.some((each) => each.start < start + name.length && start < each.end)) &&
        !found.some((each) => each.start < start + name.length && start < each.end)
      )
        found.push({
          start,
          end: start + name.length,
          text: name,
          kind: cluster.kind,
          weight: 0,
          roles: [],
          code: null,
        });
    }
  }
  return found;
}

function entity(cluster: Cluster, text: string): ReadEntity {
  const mentions = [...cluster.mentions].sort((a, b) => a.start - b.start);
  const named = mentions.filter(({ kind }) => kind !== 'demonym');
  const name = named.reduce((best, each) =>
    wordCount(each) > wordCount(best) ||
    (wordCount(each) === wordCount(best) && each.text.length > best.text.length + 2)
      ? each
      : best,
  ).text;
  const kind = kindOf(named, cluster.kind);
  const aliases = new Set<string>(named.map((each) => each.text));
  for (const { acronym } of named) if (acronym) aliases.add(text.slice(acronym.start, acronym.end));
  aliases.delete(name);
  const roles = new Map<string, ReadRole>();
  for (const { roles: spans } of mentions) {
    for (const span of spans) {
      const title = text.slice(span.start, span.end);
      if (![...roles.keys()].some((other) => other.toLowerCase() === title.toLowerCase()))
        roles.set(title, { ...span, title });
    }
  }
  return {
    name,
    kind,
    roles: [...roles.values()],
    spans: mentions.map(({ start, end }) => ({ start, end })),
    aliases: [...aliases],
    ...(cluster.code && { code: cluster.code }),
  };
}
