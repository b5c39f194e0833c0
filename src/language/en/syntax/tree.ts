/** A word of a parsed sentence: Universal Dependencies, offsets into the text that was parsed. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Number of the word that it depends on, -1 of the root. */
  readonly head: number;
  /** Universal relation to its head, with its subtype: `nsubj:pass`. */
  readonly deprel: string;
}

/** Words `from` up to, not including, `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A parsed sentence that can be walked in both directions. */
export class Tree {
  readonly words: readonly Word[];
  readonly root: number;
  private readonly below: readonly (readonly number[])[];
  private readonly first: Int32Array;
  private readonly last: Int32Array;

  constructor(words: readonly Word[]) {
    this.words = words;
    const below: number[][] = words.map(() => []);
    words.forEach(({ head }, i) => {
      below[head]?.push(i);
    });
    this.below = below;
    this.root = Math.max(
      0,
      words.findIndex(({ head }) => head < 0),
    );
    this.first = Int32Array.from(words, (_, i) => i);
    this.last = Int32Array.from(words, (_, i) => i);
    // Each word widens all that it hangs on; trees are shallow.
    words.forEach((_, i) => {
      for (let at = this.head(i), steps = 0; at >= 0 && steps < words.length; at = this.head(at), steps++) {
        if (i < (this.first[at] as number)) this.first[at] = i;
        if (i > (this.last[at] as number)) this.last[at] = i;
      }
    });
  }

  word(i: number): Word {
    return this.words[i] as Word;
  }

  head(i: number): number {
    return this.words[i]?.head ?? -1;
  }

  children(i: number): readonly number[] {
    return this.below[i] ?? [];
  }

  /** The relation without its subtype. */
  relation(i: number): string {
    const { deprel } = this.word(i);
    const colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.slice(0, colon);
  }

  /** The first child of a word in one of these relations (full or without subtype). */
  child(i: number, ...relations: readonly string[]): number | undefined {
    return this.children(i).find(
      (c) => relations.includes(this.relation(c)) || relations.includes(this.word(c).deprel),
    );
  }

  childrenBy(i: number, ...relations: readonly string[]): number[] {
    return this.children(i).filter(
      (c) => relations.includes(this.relation(c)) || relations.includes(this.word(c).deprel),
    );
  }

  /** All words that hang on a word, itself included, as the range that they span. */
  span(i: number): WordRange {
    return { from: this.first[i] as number, to: (this.last[i] as number) + 1 };
  }

  isWithin(i: number, top: number): boolean {
    for (let at = i, steps = 0; at >= 0 && steps <= this.words.length; at = this.head(at), steps++)
      if (at === top) return true;
    return false;
  }

  /** The word whose place a coordinated word shares: of "A and B", A for B. */
  firstConjunct(i: number): number {
    let at = i;
    for (let steps = 0; this.relation(at) === 'conj' && steps < this.words.length; steps++) at = this.head(at);
    return at;
  }

  /** All that is coordinated with a word, itself included, in order. */
  conjuncts(i: number): number[] {
    const first = this.firstConjunct(i);
    const found = [first];
    for (let n = 0; n < found.length; n++) found.push(...this.childrenBy(found[n] as number, 'conj'));
    return found.sort((a, b) => a - b);
  }

  /** The preposition or conjunction that marks a word: "in", "because", "in front of". */
  marker(i: number): string {
    return this.childrenBy(i, 'case', 'mark')
      .flatMap((c) => [c, ...this.childrenBy(c, 'fixed')])
      .map((c) => this.word(c).lemma)
      .join(' ');
  }

  /** Steps from one word to another over the tree; coordinated words count as one place. */
  distance(a: number, b: number): number {
    const above = (i: number) => {
      const path: number[] = [];
      for (let at = i, steps = 0; at >= 0 && steps <= this.words.length; at = this.head(at), steps++) path.push(at);
      return path;
    };
    const up = above(a);
    const other = above(b);
    const at = up.findIndex((i) => other.includes(i));
    return at < 0 ? up.length + other.length : at + other.indexOf(up[at] as number);
  }

  text(source: string, { from, to }: WordRange): string {
    const [a, b] = [this.words[from], this.words[to - 1]];
    return a && b ? source.slice(a.start, b.end) : '';
  }
}
