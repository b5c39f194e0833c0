import { isWhole, locate } from '../../knowledge/verbatim.ts';
import type { Span } from '../../model.ts';
import type { Reading } from '../../reading/model.ts';

/** The words of an article that a proposal may use, and how much of it stood there. */
export class StandingWords {
  stood = 0;
  dropped = 0;
  private readonly text: string;
  private readonly sentences: readonly Span[];

  constructor({ manuscript, sentences }: Reading) {
    this.text = manuscript.text;
    this.sentences = sentences;
  }

  /** A sentence as it stands, or null where there is no such number. */
  sentence(number: number): string | null {
    const span = this.sentences[number - 1];
    return this.counted(span ? this.text.slice(span.start, span.end) : null);
  }

  /** Words of a sentence as they stand there, or null. */
  inSentence(words: string, number: number): string | null {
    const span = this.sentences[number - 1];
    return this.counted(span ? this.found(words, span) : null);
  }

  /** Words as they stand in any sentence, or null. */
  anywhere(words: string): string | null {
    for (const span of this.sentences) {
      const found = this.found(words, span);
      if (found !== null) return this.counted(found);
    }
    return this.counted(null);
  }

  /** What refers to something that there is, or null. */
  known<T>(reference: string | null, meant: ReadonlyMap<string, T>): T | null {
    return reference === null ? null : this.counted(meant.get(reference) ?? null);
  }

  private found(words: string, span: Span): string | null {
    const at = /[\p{L}\p{N}]/u.test(words) ? locate(words, this.text, span) : null;
    return at && isWhole(this.text, at.start, at.end) ? this.text.slice(at.start, at.end) : null;
  }

  private counted<T>(found: T | null): T | null {
    if (found === null) this.dropped++;
    else this.stood++;
    return found;
  }
}
