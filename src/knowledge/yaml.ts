import { createRequire } from 'node:module';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** The parser that keeps positions, loaded where something is wrong. */
const located = () => createRequire(import.meta.url)('yaml') as typeof import('yaml');

export type Path = readonly PropertyKey[];

/** A YAML text that keeps the line of every value. */
export interface Located<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** Where in the value a problem is; absent where there is none, as the text is no YAML. */
  readonly paths: ReadonlyMap<Problem, Path>;
  /** Line of the field or list item at a path, or of the nearest one above it. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads YAML against a schema; `firstLine` is the line of the text's start within its file. A text that
 * fits is read by the quick parser; the one that keeps positions is six times slower and needed only to
 * tell where something is wrong.
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  firstLine = 1,
): Located<z.infer<S>> {
  const fitting = schema.safeParse(quickly(text));
  if (!fitting.success) return readLocated(text, schema, file, firstLine);
  let read: Located<z.infer<S>> | undefined;
  const lineOf = (path: Path) => {
    read ??= readLocated(text, schema, file, firstLine);
    return read.lineOf(path);
  };
  return { value: fitting.data, problems: [], paths: new Map(), lineOf };
}

/** The value of a YAML text, or undefined when it is not YAML. */
function quickly(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

function readLocated<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  firstLine: number,
): Located<z.infer<S>> {
  const { LineCounter, parseDocument } = located();
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: Path) => lineAt(offsetOf(document, path));

  // One mistake makes the parser stumble several times on a line; the first time says most.
  const broken = new Map(
    syntaxErrors(document)
      .reverse()
      .map(({ offset, message }) => [lineAt(offset), message]),
  );
  if (broken.size > 0) {
    const remedy = 'mind the indentation, and put quotes round a text that holds ": " or starts with a quote or *';
    const problems = [...broken].map(([line, message]) => ({ file, line, message: `not YAML: ${message}`, remedy }));
    return { value: null, problems: problems.sort((a, b) => a.line - b.line), paths: new Map(), lineOf };
  }
  // Without the parser's limit of a hundred uses: a sentence may be evidence for many facts.
  const plain: unknown = document.toJS({ maxAliasCount: -1 });
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { value: parsed.data, problems: [], paths: new Map(), lineOf };
  const paths = new Map<Problem, Path>();
  for (const { path, message, remedy } of parsed.error.issues.flatMap((issue) => readable(issue, plain))) {
    const problem = { file, line: lineOf(path), message: `${path.join('.') || 'the file'}: ${message}`, remedy };
    paths.set(problem, path);
  }
  return { value: null, problems: [...paths.keys()], paths, lineOf };
}

/** What the parser found, and aliases without a value, at which the conversion would throw. */
function syntaxErrors(document: Document.Parsed): { offset: number; message: string }[] {
  const { isAlias, isNode, visit } = located();
  const found = document.errors.map(({ pos, message }) => ({
    offset: pos[0],
    message: (message.split('\n')[0] ?? '').replace(/ at line.*$/, ''),
  }));
  // The document's own way to resolve an alias looks through all of it for each.
  const anchored = new Map<string, Node>();
  visit(document, {
    Node(_, node) {
      if (isNode(node) && !isAlias(node) && node.anchor) anchored.set(node.anchor, node);
    },
    Alias(_, alias, within) {
      const offset = alias.range?.[0] ?? 0;
      const target = anchored.get(alias.source);
      if (!target) found.push({ offset, message: `no anchor &${alias.source} before the alias *${alias.source}` });
      else if (within.includes(target))
        found.push({ offset, message: `the alias *${alias.source} stands within itself` });
    },
  });
  return found;
}

function readable(issue: z.core.$ZodIssue, plain: unknown): { path: Path; message: string; remedy: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: 'unknown field',
      remedy: 'remove it or correct the spelling',
    }));
  }
  const [meant, ...others] =
    issue.code === 'invalid_union' ? issue.errors.filter((each) => !isOfAnotherType(each)) : [];
  if (meant && others.length === 0)
    return meant.flatMap((each) => readable({ ...each, path: [...issue.path, ...each.path] }, plain));
  const remedy = 'see knowledge/README.md for what stands there';
  const message = issue.path.length > 0 && valueAt(plain, issue.path) === undefined ? 'missing' : issue.message;
  return [{ path: issue.path, message, remedy }];
}

/** Whether a form that a value may have is none that it was meant to have: a text is no map. */
function isOfAnotherType(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
}

function valueAt(plain: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], plain);
}

function offsetOf(document: Document.Parsed, path: Path): number {
  const { isMap, isNode, isScalar, isSeq } = located();
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const item = pair ? pair.key : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!isNode(item)) break;
    offset = item.range?.[0] ?? offset;
    node = pair ? pair.value : item;
  }
  return offset;
}
