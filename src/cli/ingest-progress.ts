import type { Writable } from 'node:stream';

/** How far a run over many files is: one line, redrawn on a terminal and left out elsewhere. */
export interface Progress {
  readonly show: (count: number, file: string) => void;
  readonly clear: () => void;
}

const CLEARED = '\r\u001b[K';

export function progressOn(
  stream: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  total: number,
): Progress {
  if (!stream.isTTY || total < 2) return { show: () => {}, clear: () => {} };
  return {
    show: (count, file) => {
      stream.write(
        `${CLEARED}${`${count} of ${total}  ${file}`.replace(/\p{Cc}/gu, ' ').slice(0, (stream.columns ?? 80) - 1)}`,
      );
    },
    clear: () => stream.write(CLEARED),
  };
}
