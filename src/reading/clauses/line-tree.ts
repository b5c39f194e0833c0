import { treeOf } from '../../language/en/syntax/read.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import type { Line } from '../line.ts';
import { isPredicate } from '../review/predicate.ts';
import type { Stretch } from './attribution.ts';
import { spanOf } from './known.ts';
import { toldIn } from './told.ts';

/**
 * What a line tells, as a tree without the words that say who says so, which would hang on them. It cuts words that the
 * line joins: "two-plus-two".
 */
export class LineTree {
  readonly tree: Tree;
  /** Position in the line of each word of the tree. */
  private readonly places: readonly number[];

  constructor(line: Line, content: readonly Stretch[], text: string) {
    this.tree = treeOf(
      toldIn(
        line,
        content.filter(({ from, to }) => to > from).map((each) => spanOf(line, each)),
        text,
      ),
    );
    let at = 0;
    this.places = this.tree.words.map(({ start }) => {
      while (at < line.words.length - 1 && (line.words[at]?.end ?? 0) <= line.start + start) at++;
      return at;
    });
  }

  /** Where a word of the tree stands in the line. */
  at(node: number): number {
    return this.places[node] ?? 0;
  }

  /** The word of the tree at a position of the line, the last of several; -1 of none. */
  nodeAt(position: number): number {
    return this.places.lastIndexOf(position);
  }

  isWithin(node: number, { from, to }: Stretch): boolean {
    return from <= this.at(node) && this.at(node) < to;
  }

  /** Words of the tree, both ends included, as positions of the line. */
  stretch(from: number, to: number): Stretch {
    return { from: this.at(from), to: this.at(to) + 1 };
  }

  /** The predicate that a word of the tree is, or on which it hangs. */
  predicateOf(node: number): number | null {
    for (let at = node, steps = 0; at >= 0 && steps < this.tree.words.length; at = this.tree.head(at), steps++) {
      // What has a subject is a verb, though it may look like a noun: "workers plan to stop".
      if ((isPredicate(this.tree, at) && !this.isNominal(at)) || this.tree.child(at, 'nsubj') !== undefined) return at;
    }
    return null;
  }

  /** "before dawn": what stands where a noun would, though it looks like a verb. */
  private isNominal(node: number): boolean {
    return (
      ['obl', 'nmod', 'obj', 'compound'].includes(this.tree.relation(node)) &&
      this.tree.child(node, 'cop', 'obj', 'mark', 'aux') === undefined
    );
  }

  /** The predicate that governs one: of "plan to stop" the plan. */
  governed(predicate: number): number {
    let at = predicate;
    while (this.tree.relation(at) === 'xcomp') {
      const above = this.predicateOf(this.tree.head(at));
      if (above === null || above === at) break;
      at = above;
    }
    return at;
  }

  /** Whether what stands at a position tells of a predicate, or of what it governs. */
  isOf(position: number, predicate: number): boolean {
    const node = this.nodeAt(position);
    const above = node < 0 ? null : this.predicateOf(node);
    if (above === null) return true;
    // "lower than in 2019" tells of something else.
    for (let at = node; at >= 0 && at !== above; at = this.tree.head(at))
      if (COMPARED.test(this.tree.marker(at))) return false;
    return this.governed(above) === predicate;
  }
}

const COMPARED = /\b(?:than|like|unlike)\b/;
