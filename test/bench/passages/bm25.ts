/** BM25 as textbooks have it, of which a search takes everything that holds a word: the least that one could write. */
export class Bm25 {
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly lengths: number[] = [];
  private readonly average: number;

  constructor(texts: readonly (readonly string[])[]) {
    texts.forEach((words, number) => {
      this.lengths.push(words.length);
      for (const word of words) {
        const held = this.postings.get(word) ?? new Map<number, number>();
        this.postings.set(word, held.set(number, (held.get(number) ?? 0) + 1));
      }
    });
    this.average = this.lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  }

  /** Numbers of texts that hold one of the words, best first. */
  search(words: Iterable<string>): number[] {
    const scores = new Map<number, number>();
    for (const word of words) {
      const held = this.postings.get(word);
      if (!held) continue;
      const idf = Math.log(1 + (this.lengths.length - held.size + 0.5) / (held.size + 0.5));
      for (const [number, count] of held) {
        const length = 0.25 + (0.75 * (this.lengths[number] ?? 0)) / this.average;
        scores.set(number, (scores.get(number) ?? 0) + (idf * count * 2.2) / (count + 1.2 * length));
      }
    }
    return [...scores].sort(([, a], [, b]) => b - a).map(([number]) => number);
  }
}
