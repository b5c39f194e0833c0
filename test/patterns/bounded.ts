/** Patterns whose work may grow faster than their text, or that the checker does not decide, and what bounds the text. */
export interface Bounded {
  /** Characters that such a pattern is given at most. */
  readonly most: number;
  readonly because: string;
  /** File → how its patterns begin. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
}

export const BOUNDED: readonly Bounded[] = [];
