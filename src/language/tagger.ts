import { createRequire } from 'node:module';
import type { Span } from '../model.ts';

/** Universal parts of speech. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface TaggedWord extends Span {
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

type Tagger = (text: string) => TaggedWord[];

/** How far a word may stand behind the one before it. */
const LOOK_AHEAD = 200;

let tagger: Tagger | undefined;

/**
 * The words of a text with their parts of speech, in linear time. The model takes a third of a second to load and
 * some memory, so that it is loaded with the first text; who never reads running text does without.
 */
export function tagged(text: string): TaggedWord[] {
  tagger ??= load();
  return tagger(text);
}

function load(): Tagger {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const model = require('wink-eng-lite-web-model') as typeof import('wink-eng-lite-web-model').default;
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out(its.value) as string[];
    const parts = tokens.out(its.pos) as PartOfSpeech[];
    const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
    let at = 0;
    return values.flatMap((value, i) => {
      // The tagger tells no offsets, and leaves characters out that it takes for no word.
      const ahead = text.slice(at, at + value.length + LOOK_AHEAD).indexOf(value);
      if (value.trim() === '' || ahead < 0) return [];
      const start = at + ahead;
      at = start + value.length;
      return [{ text: value, start, end: at, pos: parts[i] as PartOfSpeech, lemma: lemmas[i] ?? value }];
    });
  };
}
