import { Bytes } from './bytes.mjs';

const BLOCK = 16;

/** By bytes, as they are searched. */
export function sorted(words) {
  return [...new Set(words)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/**
 * Where each block of 16 words starts, then the sorted words: how many bytes are those of the word before, how many follow, and these; the first
 * of a block is whole.
 */
export function frontCoded(words) {
  const [starts, out] = [new Bytes(), new Bytes()];
  words.forEach((word, i) => {
    if (i % BLOCK === 0) starts.three(out.length);
    const before = i % BLOCK === 0 ? '' : words[i - 1];
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    out.byte(shared);
    out.byte(word.length - shared);
    out.text(word.slice(shared));
  });
  return Buffer.concat([starts.done(), out.done()]);
}
