import { isCommonWord } from '../language/english.ts';
import { soundsAlike } from '../language/spelling.ts';
import { editDistance } from '../text/edit-distance.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Names that were misspelt into other words: "Per Hansson" for a known "Per Hanson", and a
 * name coordinated with a known one ("berg and barns" for "Barnes"). Each part must be a slip or sound the same,
 * so that another person of the same family name stays another person.
 */
export function repairNames(typed: readonly Token[], lexicon: Lexicon, corrections: Map<string, string>): Token[] {
  const tokens = [...typed];
  // Many people share a first name: whether it may stand in the text at all is asked once for all of them.
  let mayBegin = beginning(tokens);
  for (const name of lexicon.fullNames) {
    if (!mayBegin(name[0] ?? '')) continue;
    for (let at = 0; at + name.length <= tokens.length; at++) {
      const window = tokens.slice(at, at + name.length);
      if (window.every((token, i) => token.norm === name[i])) continue;
      if (!window.every((token, i) => samePart(token.norm, name[i] ?? ''))) continue;
      if (window.every((token) => isCommonWord(token.norm))) continue;
      for (const [i, part] of name.entries()) replace(tokens, at + i, part, corrections);
      mayBegin = beginning(tokens);
    }
  }
  return tokens;
}

/** Whether a part of a name may be meant by some word, as long as the words stay as they are. */
function beginning(tokens: readonly Token[]): (part: string) => boolean {
  const known = new Map<string, boolean>();
  return (part) => {
    const may = known.get(part) ?? tokens.some(({ norm }) => samePart(norm, part));
    known.set(part, may);
    return may;
  };
}

function replace(tokens: Token[], at: number, part: string, corrections: Map<string, string>): void {
  const token = tokens[at];
  const [made] = tokenize(part);
  if (!token || !made || token.norm === part) return;
  corrections.set(token.text, part);
  tokens[at] = { ...made, start: token.start, end: token.end, possessive: token.possessive };
}

const MOST_SLIPS = 3;

function samePart(typed: string, part: string): boolean {
  if (typed === part) return true;
  if (Math.abs(typed.length - part.length) > MOST_SLIPS) return false;
  if (typed[0] !== part[0] && !soundsAlike(typed, part)) return false;
  const steps = editDistance(typed, part, MOST_SLIPS);
  const shorter = Math.min(typed.length, part.length);
  if (steps === 1) return shorter >= 3;
  return steps <= (shorter >= 6 ? MOST_SLIPS : 2) && shorter >= 3 && soundsAlike(typed, part);
}
