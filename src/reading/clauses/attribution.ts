import { REPORTING, SAYING } from '../../language/professions.ts';
import type { Line, Word } from '../line.ts';

/** Words `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Who says what a sentence tells, and what is left of it without that. */
export interface Attribution {
  /** The speaker's noun phrase. */
  readonly speaker: Stretch | null;
  /** The words that attribute: "Lima's harbor ministry said Sunday". */
  readonly frame: Stretch | null;
  /** The verb of saying. */
  readonly verb: number | null;
  /** What is told, in order. */
  readonly content: readonly Stretch[];
}

const PAUSE = /^[,;:—–]$/;
const NOUNISH = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'PRON', 'ADP', 'CCONJ']);

/** Separates "…, the ministry said Sunday, …", "Lee said …" and "according to …" from what they attribute. */
export function attributionOf({ words }: Line): Attribution {
  const all = [{ from: 0, to: words.length }];
  const according = words.findIndex(({ low }, i) => low === 'according' && words[i + 1]?.low === 'to');
  if (according >= 0) {
    const end = until(words, according + 2, PAUSE);
    if (end <= according + 2) return { speaker: null, frame: null, verb: null, content: all };
    return {
      speaker: { from: according + 2, to: end },
      frame: { from: according, to: end },
      verb: null,
      content: rest(words, according, end),
    };
  }
  for (let v = 0; v < words.length; v++) {
    const word = words[v] as Word;
    if (!SAYING.has(word.lemma) || !/^(?:VERB|AUX)$/.test(word.pos)) continue;
    if (/^(?:to|will|would|be|been|was|were|is|are|being|by)$/.test(words[v - 1]?.low ?? '') || /ing$/.test(word.low))
      continue;
    const from = speakerBefore(words, v);
    // "…," said Lee; …, said Ann Lee, head of …
    if (REPORTING.has(word.lemma) && /^[,"”’?!]$/.test(words[v - 1]?.text ?? '') && from === null) {
      const end = until(words, v + 1, /^(?:[,;:—–.]|"|“|”)$/);
      if (end > v + 1)
        return {
          speaker: { from: v + 1, to: end },
          frame: { from: v, to: end },
          verb: v,
          content: rest(words, v, end),
        };
    }
    if (from === null) continue;
    const before = from - 1;
    if (before > 0 && /^[,"”’?!—–]$/.test(words[before]?.text ?? '') && REPORTING.has(word.lemma) && from - 1 > 2) {
      let end = v + 1;
      while (end < words.length && !/^(?:[,;:—–.]|"|“)$/.test(words[end]?.text ?? '')) end++;
      return { speaker: { from, to: v }, frame: { from, to: end }, verb: v, content: rest(words, from, end) };
    }
    if (from <= 1 || (from > 0 && /^(?:PUNCT|CCONJ)$/.test(words[from - 1]?.pos ?? '') && from < 8)) {
      if (!SAYING.has(word.lemma) || word.lemma === 'confirm') continue;
      let at = v + 1;
      while (at < words.length && !/^(?:that|:|"|“)$/.test(words[at]?.text ?? '') && at < v + 8) at++;
      const told = at < Math.min(words.length, v + 8) ? at + Number(words[at]?.low === 'that') : v + 1;
      const dated = told === v + 1 ? datesEnd(words, v + 1) : told;
      return {
        speaker: { from, to: v },
        frame: { from, to: dated },
        verb: v,
        content: [{ from: dated, to: words.length }],
      };
    }
  }
  return { speaker: null, frame: null, verb: null, content: all };
}

/** Where the noun phrase before a verb begins; over an apposition between commas; null without one. */
function speakerBefore(words: readonly Word[], verb: number): number | null {
  let at = verb;
  if (words[at - 1]?.pos === 'ADV') at--;
  if (/^(?:have|has|had)$/.test(words[at - 1]?.low ?? '')) at--;
  let aside = 0;
  if (words[at - 1]?.text === ',') {
    // The nearest comma before: what stands between is an apposition or an aside.
    let comma = at - 2;
    while (comma > 0 && words[comma]?.text !== ',' && at - comma < 18) comma--;
    if (words[comma]?.text !== ',') return null;
    aside = at;
    at = comma;
  }
  let from = at;
  while (from > 0) {
    const word = words[from - 1] as Word;
    if (
      !NOUNISH.has(word.pos) ||
      PAUSE.test(word.text) ||
      /^(?:and|but|as|while|after|before|that|who|which)$/.test(word.low)
    )
      break;
    from--;
  }
  if (from === at) return null;
  return aside > 0 && from > 0 && !/^["”.,]$/.test(words[from - 1]?.text ?? '') ? null : from;
}

function datesEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (
    /^(?:on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|late|early|morning|evening|afternoon|night|today|yesterday)$/.test(
      words[at]?.low ?? '',
    )
  )
    at++;
  return at;
}

function until(words: readonly Word[], from: number, stop: RegExp): number {
  let at = from;
  while (at < words.length && !stop.test(words[at]?.text ?? '')) at++;
  return words[at - 1]?.text === '.' ? at - 1 : at;
}

function rest(words: readonly Word[], from: number, to: number): Stretch[] {
  let a = from;
  while (a > 0 && /^[,"”—–]$/.test(words[a - 1]?.text ?? '')) a--;
  let b = to;
  while (b < words.length && PAUSE.test(words[b]?.text ?? '')) b++;
  return [
    { from: 0, to: a },
    { from: b, to: words.length },
  ].filter((each) => each.to - each.from > 1);
}
