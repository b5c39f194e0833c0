import type { ReadQuestion } from '../../answering/alignment/reader.ts';
import type { ReadSentence } from '../../answering/candidates/article-reading.ts';
import { WITHOUT, WITHOUT_IT } from '../../language/en/syntax/closed.ts';
import { antonymy } from '../../language/lexicon/antonyms.ts';
import { sensesOf } from '../../language/lexicon/senses.ts';
import type { Span } from '../../model.ts';
import { wordsIn } from './standing.ts';

/** Of the very words: "armed" of "unarmed". */
const OPPOSED = 0.6;

/**
 * Whether words, or what describes them, tell by a single word of what is wanting, for which the question did not ask:
 * "unarmed", "jobless".
 */
export function wantsIn({ tree }: ReadQuestion, said: ReadSentence, words: Span): boolean {
  const asked = new Set(tree.words.map(({ lemma }) => lemma));
  const inside = wordsIn(said, words);
  const described = new Set(inside.flatMap((i) => [i, ...said.tree.childrenBy(i, 'amod')]));
  return [...described].some((i) => {
    const { lemma, upos } = said.tree.word(i);
    return (upos === 'ADJ' || upos === 'VERB') && !asked.has(lemma) && isWanting(lemma);
  });
}

function isWanting(lemma: string): boolean {
  const noun = WITHOUT_IT.exec(lemma)?.[1];
  if (noun !== undefined) return sensesOf({ lemma: noun, upos: 'NOUN' }).length > 0;
  const bare = WITHOUT.exec(lemma)?.[1];
  return bare !== undefined && antonymy({ lemma, upos: 'ADJ' }, { lemma: bare, upos: 'ADJ' }).weight >= OPPOSED;
}
