import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** A YAML text that keeps the line of every value. */
export interface Located<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** Line of the value at a path, or of the nearest value above it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads YAML against a schema; `firstLine` is the line of the text's start within its file. */
export function readYaml<S extends z.ZodType>(text: string, schema: S, file: string, firstLine = 1): Located<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      message: `not YAML: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`,
      remedy: 'mind the indentation, and put quotes round a text that holds ": " or starts with a quote',
    }));
    return { value: null, problems, lineOf };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, problems: [], lineOf };
  const problems = parsed.error.issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return {
      file,
      line: lineOf([...issue.path, ...keys.slice(0, 1)]),
      message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      remedy: keys.length > 0 ? `remove ${keys.join(', ')} or correct the spelling` : 'see knowledge/README.md for what stands there',
    };
  });
  return { value: null, problems, lineOf };
}
