import type { Steps } from '../steps.ts';

/** Texts in the order of letters, each with the numbers of those that have it, ascending. */
export class Beginnings {
  private readonly texts: readonly string[];
  private readonly numbers: readonly (readonly number[])[];

  private constructor(texts: readonly string[], numbers: readonly (readonly number[])[]) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /** `given`: the texts of each number in turn. */
  static *of(given: Iterable<readonly string[]>): Steps<Beginnings> {
    const held = new Map<string, number[]>();
    let number = 0;
    for (const texts of given) {
      for (const text of texts) {
        const numbers = held.get(text);
        if (!numbers) held.set(text, [number]);
        else if (numbers.at(-1) !== number) numbers.push(number);
      }
      number += 1;
      yield;
    }
    const sorted = yield* sortedTexts(held.keys());
    return new Beginnings(
      sorted,
      sorted.map((text) => held.get(text) as number[]),
    );
  }

  /** The numbers of those with a text that is just this. */
  same(text: string): readonly number[] {
    const at = this.first(text);
    return this.texts[at] === text ? (this.numbers[at] ?? []) : [];
  }

  /** The numbers of those with a text that begins so. */
  beginning(start: string): Set<number> {
    const found = new Set<number>();
    for (let at = this.first(start); this.texts[at]?.startsWith(start); at++)
      for (const number of this.numbers[at] ?? []) found.add(number);
    return found;
  }

  /** Where the first text stands that does not come before this. */
  private first(text: string): number {
    let [from, to] = [0, this.texts.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.texts[middle] as string) < text) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Sorted by parts, since a sort can take no rest: first by beginnings, then each beginning's own. */
function* sortedTexts(texts: Iterable<string>): Steps<string[]> {
  const byStart = new Map<string, string[]>();
  for (const text of texts) {
    const start = text.slice(0, 2);
    const same = byStart.get(start);
    if (same) same.push(text);
    else byStart.set(start, [text]);
  }
  const sorted: string[] = [];
  for (const start of [...byStart.keys()].sort()) {
    for (const text of (byStart.get(start) ?? []).sort()) sorted.push(text);
    yield;
  }
  return sorted;
}
