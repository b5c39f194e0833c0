import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** A JSON file of a data package. It is parsed and let go: a module would stay in memory for good. */
export function readData<T>(file: string): T {
  return JSON.parse(readFileSync(resolve(file), 'utf8')) as T;
}
