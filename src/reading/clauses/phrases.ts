import { kindOfNoun, LIGHT } from '../../language/happenings.ts';
import type { Line, Word } from '../line.ts';
import type { Clause } from './clause.ts';
import type { Known } from './known.ts';

const ENDS = /^[,;:.—–]$/;

/** The noun of the subject or the object that tells what happens. */
export function triggerNoun(words: readonly Word[], { subject, rest, verb }: Clause): number | null {
  const ahead = LIGHT.has(words[verb]?.lemma ?? '') ? [rest, subject] : [subject];
  for (const { from, to } of ahead) {
    for (let i = from; i < to; i++) {
      const word = words[i] as Word;
      if (i > from && /^(?:of|for|as|after|in)$/.test(word.low) && ahead[0]?.from !== from) break;
      if (word.pos === 'NOUN' && kindOfNoun(word.lemma)) return i;
      if (i > from && (ENDS.test(word.text) || /^(?:as|after|amid|for|because|while|when)$/.test(word.low))) break;
    }
  }
  return null;
}

export function phraseEnd(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (/^[;.—–]$/.test(word.text) && i + 1 >= to) return i;
    if (word.text === ';') return i;
    if (
      word.text === ',' &&
      /^(?:concluding|according|while|but|which|who|deepening|further|following)$/.test(words[i + 1]?.low ?? '')
    )
      return i;
  }
  return to;
}

export function placeAfter(line: Line, at: number, to: number, { entities }: Known): number | null {
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const word = line.words[i] as Word;
    const hit = entities
      .filter(({ kind }) => kind === 'place' || kind === 'country' || kind === 'organization')
      .flatMap(({ kind, spans }) => spans.filter(({ start }) => start === word.start).map((span) => ({ kind, span })))
      .sort((a, b) => b.span.end - a.span.end)[0];
    if (hit) {
      if (hit.kind === 'organization' && line.words[at]?.low !== 'at') return null;
      let end = i;
      while (end < to && (line.words[end] as Word).start < hit.span.end) end++;
      const next = line.words[end];
      return next?.pos === 'NOUN' && next.start - hit.span.end === 1 ? null : end;
    }
    if (!/^(?:the|a|an|its|his|her|their)$/.test(word.low) && !['ADJ', 'NOUN', 'PROPN'].includes(word.pos)) return null;
  }
  return null;
}

export function listEnd(words: readonly Word[], from: number, to: number, { entities }: Known): number {
  let last = from;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (
      /^(?:to|on|about|for|in|at|during|focusing|after|before|over|this|next|last)$/.test(word.low) ||
      ['VERB', 'AUX'].includes(word.pos)
    )
      break;
    if (entities.some(({ spans }) => spans.some(({ start, end }) => start <= word.start && word.end <= end)))
      last = i + 1;
  }
  return last;
}
