import { Temporal } from 'temporal-polyfill';
import { officeOf } from '../language/titles.ts';
import type { Article, Entity, Fact, NewsEvent } from '../model.ts';
import { readDates } from '../text/dates.ts';
import { readArticle } from './article.ts';
import { factsOfClause } from './clause-facts.ts';
import { checkName, evidenceIn, type Source, wordsIn } from './evidence.ts';
import { Names } from './named.ts';
import type { Problem, Report } from './problem.ts';
import { checkReferences } from './references.ts';
import { reportOn } from './report.ts';
import { VIEWS } from './roles.ts';
import { Facts } from './schema.ts';
import { type Path, readYaml } from './yaml.ts';

/** One article with all that is known from it. */
export interface Folder {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly events: readonly NewsEvent[];
  readonly facts: readonly Fact[];
  /** Facts were drafted by reading, and need not tell all of the article; they do when absent. */
  readonly drafted?: boolean;
  /** How many reviewed items a correction of the article left without their words; none when absent. */
  readonly suspended?: number;
}

/** The two files of a knowledge folder, as text, with the paths that messages name. */
export interface FolderFiles {
  readonly id: string;
  readonly article: { readonly path: string; readonly text: string };
  readonly facts: { readonly path: string; readonly text: string };
}

type Content = Omit<Folder, 'article' | 'drafted' | 'suspended'>;

/** What came of reading a folder: itself, or what is wrong with it. */
export interface FolderReading {
  readonly folder: Folder | null;
  readonly problems: readonly Problem[];
  /** Where in `facts.yaml` a problem is, so far as it is in what that file holds. */
  readonly paths: ReadonlyMap<Problem, Path>;
  /** Line in `facts.yaml` of the value at a path. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Checks both files against their schemas, each other and the article's words. */
export function readFolder(files: FolderFiles): FolderReading {
  const { article, text, problems: ofArticle } = readArticle(files.id, files.article.text, files.article.path);
  const {
    value: raw,
    problems: ofSchema,
    paths: ofValues,
    lineOf,
  } = readYaml(files.facts.text, Facts, files.facts.path);
  const ofFacts = [...ofSchema];
  const paths = new Map(ofValues);
  const report: Report = (path, message, remedy) => {
    const problem = { file: files.facts.path, line: lineOf(path), message, remedy };
    ofFacts.push(problem);
    paths.set(problem, path);
  };
  if (raw) checkReferences(raw, report);
  const written = article && Temporal.PlainDate.from(article.published.slice(0, 10));
  const dates = text && written ? readDates(text.body, written) : [];
  const content = raw && text && readContent(raw, files.id, { text, file: files.article.path, written, dates, report });
  const problems = [...ofArticle, ...ofFacts.sort((a, b) => a.line - b.line)];
  const whole = article && content && problems.length === 0;
  const suspended = raw?.suspended?.length ?? 0;
  const drafted = raw?.drafted ?? false;
  const folder = whole ? { article, ...content, ...reportOn(article, content), drafted, suspended } : null;
  return { folder, problems, paths, lineOf };
}

function readContent(raw: Facts, article: string, source: Source): Content {
  const eventId = (id: string) => `${article}/${id}`;
  const names = raw.entities.map(({ name }) => name);

  const entities = raw.entities.map(({ ko, ...entity }, i): Entity => {
    checkName(source, entity.name, ['entities', i, 'name']);
    const roles = entity.roles.map(({ title, evidence: given }, r) => {
      const path = ['entities', i, 'roles', r];
      const evidence = evidenceIn(source, given, [...path, 'evidence']);
      if (evidence) wordsIn(source, 'title', title, evidence, [...path, 'title']);
      return { title, office: officeOf(title), evidence: evidence ?? [] };
    });
    const aliases = ko && !entity.aliases.includes(ko) ? [...entity.aliases, ko] : entity.aliases;
    return { ...entity, aliases, ...(ko && { names: { ko } }), roles, article };
  });

  const events = raw.events.map(({ clauses: _, reviewed: __, about, id, ko, ...rest }): NewsEvent => {
    return { ...rest, ...(ko && { names: { ko } }), id: eventId(id), ...(about && { about: eventId(about) }), article };
  });

  const reader = { article, source, names: new Names(raw.entities), known: names };
  const at = (event: number, clause: number) => ['events', event, 'clauses', clause];
  const said = raw.events.map(({ about, reviewed, clauses }, i) =>
    clauses.flatMap((clause, c) =>
      factsOfClause(reader, clause, { reviewed: clause.reviewed ?? reviewed, speaks: about !== undefined }, at(i, c)),
    ),
  );
  const facts = raw.events.flatMap(({ id }, i) => {
    const views = raw.events.flatMap(({ about }, other) =>
      about === id ? (said[other] ?? []).filter(({ aspect }) => VIEWS.has(aspect)) : [],
    );
    return [...(said[i] ?? []), ...views].map(
      (each, f): Fact => ({ id: `${eventId(id)}.${f}`, event: eventId(id), article, ...each }),
    );
  });
  return { entities, events, facts };
}
