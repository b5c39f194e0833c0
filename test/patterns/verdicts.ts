import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Growth } from './growth.ts';
import type { Pattern } from './pattern.ts';

const FILE = 'node_modules/.cache/attache/patterns.json';

/** What was decided before, by the pattern, so that a check looks only at what is new. */
export function readVerdicts(): Map<string, Growth> {
  try {
    return new Map(JSON.parse(readFileSync(FILE, 'utf8')) as [string, Growth][]);
  } catch {
    return new Map();
  }
}

export function keepVerdicts(verdicts: ReadonlyMap<string, Growth>): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify([...verdicts]));
}

/** `rules` is all that decides; when it changes, so may a verdict. */
export function keyOf({ source, flags }: Pattern, rules: string): string {
  return createHash('sha256').update(`${rules}\0${source}\0${flags}`).digest('base64');
}
