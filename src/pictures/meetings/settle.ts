/** A box of a column and the height at which its middle would like to be. */
export interface Wish {
  readonly height: number;
  readonly middle: number;
}

/** Neighbours that touch, with the height that suits all of them best. */
interface Block {
  readonly first: number;
  readonly length: number;
  readonly top: number;
  readonly count: number;
}

/**
 * Where boxes begin that stay in their order and `between` apart: as near to their wishes as that allows. Those
 * that would overlap become a block in the mean of their places (pool adjacent violators).
 */
export function settled(wishes: readonly Wish[], between: number): readonly number[] {
  const blocks: Block[] = [];
  for (const [index, { height, middle }] of wishes.entries()) {
    let block: Block = { first: index, length: height, top: middle - height / 2, count: 1 };
    for (let above = blocks.at(-1); above && above.top + above.length + between > block.top; above = blocks.at(-1)) {
      blocks.pop();
      block = joined(above, block, between);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ first, count, top }) => {
    let y = top;
    return wishes.slice(first, first + count).map(({ height }) => {
      const begins = y;
      y += height + between;
      return begins;
    });
  });
}

function joined(above: Block, below: Block, between: number): Block {
  const shift = above.length + between;
  const count = above.count + below.count;
  return {
    first: above.first,
    length: shift + below.length,
    top: (above.top * above.count + (below.top - shift) * below.count) / count,
    count,
  };
}
