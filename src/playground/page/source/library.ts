import type { Heading, Holding, Quoted, Source } from '../../contract.ts';

/** Where articles come from. */
export interface Shelves {
  readonly article: (id: string) => Promise<Source>;
  readonly holding: (quoted: Quoted) => Promise<Holding>;
}

/** The articles that the page has asked for so far. */
export class Library {
  /** The newest first. */
  sources: readonly Source[] = [];
  private headings: readonly Heading[] = [];
  private readonly asked = new Map<string, Promise<void>>();
  private readonly shelves: Shelves;
  private readonly changed: () => void;

  constructor(shelves: Shelves, changed: () => void) {
    this.shelves = shelves;
    this.changed = changed;
  }

  /** Among which articles there is to choose; where these are others than before, all are asked for anew. */
  know(headings: readonly Heading[]): void {
    if (headings === this.headings) return;
    this.headings = headings;
    this.sources = [];
    this.asked.clear();
  }

  /** Asks for an article, once. */
  want(id: string): Promise<void> {
    const asked = this.asked.get(id) ?? this.fetch(id);
    this.asked.set(id, asked);
    return asked;
  }

  /** Asks for the articles in which quoted words stand. */
  async wantQuoted(quoted: Quoted): Promise<void> {
    if (quoted.length === 0) return;
    const holding = await this.shelves.holding(quoted).catch((): Holding => []);
    await Promise.all([...new Set(holding)].map((id) => (id === null ? undefined : this.want(id))));
  }

  private async fetch(id: string): Promise<void> {
    const { headings } = this;
    try {
      const source = await this.shelves.article(id);
      if (headings !== this.headings) return;
      const place = new Map(headings.map((heading, number) => [heading.id, number]));
      this.sources = [...this.sources, source].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
      this.changed();
    } catch {
      // Whoever wants it again may get it.
      if (headings === this.headings) this.asked.delete(id);
    }
  }
}
