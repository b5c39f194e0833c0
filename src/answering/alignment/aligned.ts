import type { Question } from '../../language/en/syntax/question.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { isSame, type Likeness, type Term } from './term.ts';

/** A word of a sentence that stands for one of the question. */
export interface Link extends Likeness {
  /** Of the question's tree. */
  readonly asked: number;
  /** Of the sentence's tree. */
  readonly said: number;
}

/** A question held against a sentence, word by word. */
export interface Aligned {
  /** The surest word of the sentence for each content word of the question that has one. */
  readonly links: ReadonlyMap<number, Link>;
  /** By word of the sentence: how surely the question speaks of it, 0 to 1. */
  readonly spoken: Float64Array;
}

/** What a sentence's words stand for beside themselves: the names of whom a pronoun means. */
export type Meant = (said: number) => readonly Term[];

/** How far one word stands for another. */
export type Compare = (asked: Term, said: Term) => Likeness | null;

/** As sure as a word is of which another one reminds, by naming whom it means. */
const MEANT = 0.85;

/** The words of a sentence that stand for those of a question; the nearer in the tree to other ones, the sooner. */
export function align(
  { tree: asked, content }: Question,
  askedTerms: readonly Term[],
  said: Tree,
  saidTerms: readonly (Term | null)[],
  meant: Meant,
  compare: Compare,
): Aligned {
  const options = new Map<number, Link[]>();
  for (const q of content) {
    const term = askedTerms[q] as Term;
    const found: Link[] = [];
    saidTerms.forEach((each, s) => {
      if (each === null) return;
      const own = compare(term, each);
      if (own) found.push({ asked: q, said: s, ...own });
      for (const other of meant(s))
        if (isSame(term, other)) found.push({ asked: q, said: s, bond: 'same', strength: MEANT });
    });
    if (found.length > 0) options.set(q, found.sort((a, b) => b.strength - a.strength).slice(0, 6));
  }
  return { links: chosen(asked, said, options), spoken: spokenOf(said, options) };
}

/** Of several words that are alike the one that hangs together with what its neighbours in the question found. */
function chosen(asked: Tree, said: Tree, options: ReadonlyMap<number, readonly Link[]>): Map<number, Link> {
  const links = new Map([...options].map(([q, [best]]) => [q, best as Link]));
  for (const [q, list] of options) {
    if (list.length === 1) continue;
    const neighbours = [asked.head(q), ...asked.children(q)].flatMap((n) => links.get(n) ?? []);
    const score = (link: Link) =>
      link.strength +
      neighbours.reduce(
        (sum, other) => sum + (other.said === link.said ? 0 : 0.3 / (1 + said.distance(other.said, link.said))),
        0,
      );
    links.set(
      q,
      list.reduce((best, link) => (score(link) > score(best) ? link : best)),
    );
  }
  return links;
}

function spokenOf(said: Tree, options: ReadonlyMap<number, readonly Link[]>): Float64Array {
  const spoken = new Float64Array(said.words.length);
  for (const list of options.values())
    for (const { said: s, strength } of list) spoken[s] = Math.max(spoken[s] as number, strength);
  return spoken;
}
