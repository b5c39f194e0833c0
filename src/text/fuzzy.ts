import Fuse from 'fuse.js';

/** Finds items by a text that may be misspelt, the nearest first; `tolerance` 0 is exact, 1 takes anything. */
export function fuzzyIndex<T extends string | object>(
  items: readonly T[],
  tolerance: number,
  keys: readonly (keyof T & string)[] = [],
): (typed: string) => T[] {
  const fuse = new Fuse(items, { keys: [...keys], threshold: tolerance, ignoreLocation: true, minMatchCharLength: 1 });
  return (typed) => fuse.search(typed).map(({ item }) => item);
}
