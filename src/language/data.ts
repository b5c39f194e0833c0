import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A JSON file of a data package, parsed as JSON rather than compiled as code, which is slower. */
export function readData<T>(file: string): T {
  return require(file) as T;
}
