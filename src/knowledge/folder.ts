import { Temporal } from 'temporal-polyfill';
import { officeOf } from '../language/titles.ts';
import type { Article, DateReading, Entity, Fact, NewsEvent, Span } from '../model.ts';
import { readDates } from '../text/dates.ts';
import { readArticle } from './article.ts';
import type { Problem } from './problem.ts';
import { Facts } from './schema.ts';
import { locate, sentencesAround } from './verbatim.ts';
import { foreignWords } from './wording.ts';
import { readYaml } from './yaml.ts';

/** One article with all that is known from it. */
export interface Folder {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly events: readonly NewsEvent[];
  readonly facts: readonly Fact[];
}

/** The two files of a knowledge folder, as text, with the paths that messages name. */
export interface FolderFiles {
  readonly id: string;
  readonly article: { readonly path: string; readonly text: string };
  readonly facts: { readonly path: string; readonly text: string };
}

type Path = readonly PropertyKey[];

/** Checks both files against their schemas, each other and the article's words; no folder without an empty list of problems. */
export function readFolder(files: FolderFiles): { folder: Folder | null; problems: readonly Problem[] } {
  const { article, problems: articleProblems } = readArticle(files.id, files.article.text, files.article.path);
  const yaml = readYaml(files.facts.text, Facts, files.facts.path);
  const problems = [...articleProblems, ...yaml.problems];
  if (!article || !yaml.value) return { folder: null, problems };

  const raw = yaml.value;
  const report = (path: Path, message: string, remedy: string) =>
    problems.push({ file: files.facts.path, line: yaml.lineOf(path), message, remedy });
  const evidenceAt = (given: string | readonly string[], path: Path): Span[] =>
    [given].flat().flatMap((words, index, all) => {
      const span = locate(words, article.body);
      if (span) return sentencesAround(article, span);
      report(all.length > 1 ? [...path, index] : path, `evidence is not in the article: "${clip(words)}"`, `copy the words as they stand in ${files.article.path}`);
      return [];
    });
  const entityIds = distinct(raw.entities, 'entities', 'entity', report);
  const eventIds = distinct(raw.events, 'events', 'event', report);
  const refer = (id: string | undefined, known: ReadonlySet<string>, path: Path, what: string) => {
    if (id !== undefined && !known.has(id)) report(path, `no ${what} "${id}"`, `declare it, or use one of: ${[...known].join(', ')}`);
  };

  const entities = raw.entities.map((entity, i): Entity => {
    refer(entity.country, entityIds, ['entities', i, 'country'], 'entity');
    refer(entity.within, entityIds, ['entities', i, 'within'], 'entity');
    const roles = entity.roles.map((role, r) => {
      const path = ['entities', i, 'roles', r, 'evidence'];
      return { title: role.title, office: officeOf(role.title), evidence: evidenceAt(role.evidence, path) };
    });
    return { ...entity, roles, article: article.id };
  });

  const eventId = (id: string) => `${article.id}/${id}`;
  const events = raw.events.map((event, i): NewsEvent => {
    refer(event.about, eventIds, ['events', i, 'about'], 'event');
    event.parties.forEach((id, p) => refer(id, entityIds, ['events', i, 'parties', p], 'entity'));
    const { facts: _, about, ...rest } = event;
    return { ...rest, id: eventId(event.id), ...(about && { about: eventId(about) }), article: article.id };
  });
  if (raw.events.filter((event) => event.primary).length !== 1) {
    report(['events'], 'not exactly one event is primary', 'give "primary: true" to the event that a question means when it names none');
  }

  const facts = raw.events.flatMap((event, i) =>
    event.facts.flatMap((fact, f): Fact[] => {
      const path = ['events', i, 'facts', f];
      fact.entities.forEach((id, e) => refer(id, entityIds, [...path, 'entities', e], 'entity'));
      refer(fact.says, entityIds, [...path, 'says'], 'entity');
      refer(fact.after, eventIds, [...path, 'after'], 'event');
      refer(fact.during, eventIds, [...path, 'during'], 'event');
      const evidence = evidenceAt(fact.evidence, [...path, 'evidence']);
      if (evidence.length === 0) return [];
      const value = evidence.map((span) => locate(fact.value, article.body, span)).find((span) => span !== null);
      if (!value) {
        report([...path, 'value'], `the value is not in its evidence: "${clip(fact.value)}"`, 'use words of the evidence, as they stand there');
        return [];
      }
      const date = fact.date === undefined ? undefined : dateIn(article, fact.date, evidence);
      if (date === null) {
        report([...path, 'date'], `no date could be read from "${fact.date}"`, 'name the date words of the evidence, as "Thursday" or "March 18"');
      }
      const foreign = fact.answer === undefined ? [] : foreignWords(fact.answer, article, evidence, entities);
      if (foreign.length > 0) {
        report([...path, 'answer'], `the answer says what its evidence does not: ${foreign.join(', ')}`, 'use words of the evidence alone');
      }
      const { says, after, during, ordinal, aspect, answer } = fact;
      return [
        {
          id: `${eventId(event.id)}.${f}`,
          event: eventId(event.id),
          slot: fact.slot,
          value,
          entities: fact.entities,
          evidence,
          article: article.id,
          ...(aspect && { aspect }),
          ...(answer && { answer }),
          ...(date && { date }),
          ...(after && { after: eventId(after) }),
          ...(during && { during: eventId(during) }),
          ...(ordinal && { ordinal }),
          ...(says && { says }),
        },
      ];
    }),
  );
  return problems.length > 0 ? { folder: null, problems } : { folder: { article, entities, events, facts }, problems };
}

function dateIn(article: Article, words: string, evidence: readonly Span[]): DateReading | null {
  const written = Temporal.PlainDate.from(article.published.slice(0, 10));
  for (const { start, end } of evidence) {
    const date = readDates(article.body.slice(start, end), written).find((each) => each.text.includes(words) || words.includes(each.text));
    if (date) return { text: date.text, value: date.value, anchor: date.anchor, working: date.working };
  }
  return null;
}

function distinct(
  items: readonly { id: string }[],
  list: string,
  what: string,
  report: (path: Path, message: string, remedy: string) => void,
): ReadonlySet<string> {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) report([list, index, 'id'], `two ${what === 'entity' ? 'entities' : 'events'} under one id "${id}"`, 'give each an id of its own');
    seen.add(id);
  });
  return seen;
}

function clip(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
}
