import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import type { Pattern } from './pattern.ts';

/** All patterns that are written out in the files of folders. */
export function literalsIn(folders: readonly string[]): Pattern[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
  );
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...literals(parseAst(text, { lang: 'ts' }))].map(({ start, regex }) => ({
      source: regex.pattern,
      flags: regex.flags,
      at: `${file}:${text.slice(0, start).split('\n').length}`,
    }));
  });
}

interface Literal {
  readonly start: number;
  readonly regex: { readonly pattern: string; readonly flags: string };
}

function* literals(node: unknown): Generator<Literal> {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && node.regex) yield node as Literal;
  else for (const child of Object.values(node)) yield* literals(child);
}
