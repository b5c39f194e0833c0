import type { Word } from '../../../src/language/lexicon/senses.ts';
import type { PartOfSpeech } from '../../../src/language/tagger.ts';

const PARTS: Readonly<Record<string, PartOfSpeech>> = { n: 'NOUN', v: 'VERB', a: 'ADJ', r: 'ADV' };

/** "meet/v", or with its form "troop/n/troops". */
export function word(text: string): Word {
  const [lemma = '', part = '', form] = text.split('/');
  const upos = PARTS[part];
  if (upos === undefined) throw new Error(`${text}: write lemma/n, lemma/v, lemma/a or lemma/r`);
  return form === undefined ? { lemma, upos } : { lemma, upos, form };
}
