import { kinship } from '../../language/lexicon/kinship.ts';
import { relation } from '../../language/lexicon/relatedness.ts';
import { likeness } from '../../language/likeness.ts';
import type { PartOfSpeech } from '../../language/tagger.ts';
import { fold, stemOf } from '../../text/tokens.ts';

/** A word as it is held against another one. */
export interface Term {
  /** In lower case, without diacritics. */
  readonly low: string;
  readonly lemma: string;
  readonly stem: string;
  readonly upos: string;
  readonly isName: boolean;
  readonly isNumber: boolean;
}

export function termOf({ text, lemma, upos }: { text: string; lemma: string; upos: string }): Term {
  const low = fold(text);
  const base = fold(lemma);
  return {
    low,
    lemma: base,
    stem: stemOf(base),
    upos,
    isName: upos === 'PROPN',
    isNumber: /^[\d.,]*\d[\d.,]*$/.test(low) || upos === 'NUM',
  };
}

/** How two words came to be held for one, the surest first. */
type Bond = 'same' | 'form' | 'meaning' | 'opposite' | 'like';

export interface Likeness {
  readonly bond: Bond;
  /** 0 to 1. */
  readonly strength: number;
}

/** Below this cosine two words have nothing to do with each other. */
const LEAST = 0.35;
/** Letters from which on one slip of the finger does not make another name. */
const LONG_NAME = 5;
/** Relations that weigh less are between rare senses. */
const LEAST_RELATION = 0.25;

/** Whether two words are one, in whatever form its lemma or stem joins. */
export function isSame(asked: Term, said: Term): boolean {
  return asked.lemma === said.lemma || asked.low === said.low || asked.stem === said.stem;
}

/** How surely two words that are not the same are forms of one, 0 to 1. */
export function kinOf(asked: Term, said: Term): number {
  if (asked.isNumber || said.isNumber) return 0;
  if (!asked.isName || !said.isName) return kinship(asked.stem, said.stem);
  const short = Math.min(asked.low.length, said.low.length);
  return short >= LONG_NAME && kinship(asked.low, said.low) >= 0.7 ? 0.7 : 0;
}

/** How far one word stands for another by its form or its use, or null where it does not. */
export function likenessOf(asked: Term, said: Term): Likeness | null {
  if (isSame(asked, said)) return SAME;
  const kin = kinOf(asked, said);
  if (kin > 0) return { bond: 'form', strength: kin };
  if (asked.isNumber || said.isNumber || asked.isName || said.isName) return null;
  const cosine = Math.max(likeness(asked.lemma, said.lemma), likeness(asked.low, said.low));
  return cosine > LEAST ? { bond: 'like', strength: (cosine - LEAST) / (1 - LEAST) } : null;
}

/** The same, and by what the words mean, which takes longer. */
export function closeLikenessOf(asked: Term, said: Term): Likeness | null {
  const plain = likenessOf(asked, said);
  if ((plain && plain.bond !== 'like') || asked.isName || said.isName || asked.isNumber || said.isNumber) return plain;
  const { kind, weight } = related(asked, said);
  if (weight < LEAST_RELATION) return plain;
  if (kind === 'antonym') return weight < SURE_OPPOSITE ? plain : { bond: 'opposite', strength: 0.8 };
  const strength = Math.min(0.95, weight + 0.3 * (plain?.strength ?? 0) + 0.15);
  return plain && plain.strength > strength ? plain : { bond: 'meaning', strength };
}

const SAME: Likeness = { bond: 'same', strength: 1 };
const SURE_OPPOSITE = 0.5;

/** Words of different parts of speech are the same word's only by derivation, which the lexicon tells. */
function related(asked: Term, said: Term): { kind: string; weight: number } {
  return relation(
    { lemma: asked.lemma, upos: asked.upos as PartOfSpeech, form: asked.low },
    { lemma: said.lemma, upos: said.upos as PartOfSpeech, form: said.low },
  );
}
