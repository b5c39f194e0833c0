import type { Span } from '../../model.ts';
import { tokensOf } from '../tokens.ts';

/** Tokens of the sentences of one request. */
const ROOM = 1500;

/** The sentences of an article in parts that a request holds each, by their numbers from 1. */
export function partsOf(text: string, sentences: readonly Span[]): string[][] {
  const parts: string[][] = [];
  let room = 0;
  sentences.forEach(({ start, end }, i) => {
    const line = `${i + 1} ${text.slice(start, end).replace(/\s+/g, ' ').trim()}`;
    room -= tokensOf(line);
    if (room < 0) {
      parts.push([]);
      room = ROOM - tokensOf(line);
    }
    parts.at(-1)?.push(line);
  });
  return parts;
}
