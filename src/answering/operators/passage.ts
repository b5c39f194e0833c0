import { rank } from '../alignment/ranking.ts';
import { notStated } from '../refusal.ts';
import { evidenceOf, stated } from '../sentences/stated.ts';
import { verifiedBy } from '../sentences/verified.ts';
import { isSure } from '../sentences/yes-or-no.ts';
import type { Operator } from './request.ts';

/** "Where does it say that …?": the sentence that says it, what one says instead, or that none does. */
export const passage: Operator = ({ engine, base, read }) => {
  if (!read.asksPassage) return null;
  const ranked = rank(base, read);
  const verified = verifiedBy(engine, base, read, ranked);
  if (!verified) return null;
  const { verdict, evidence, sentences } = verified;
  const told = stated(sentences, evidence.here);
  if ((verdict === 'contradicted' && isSure(verified)) || (evidence.denied > 0 && evidence.here >= SPOKEN))
    return { ...told, status: 'corrected', text: engine.words.otherwise(told.text ?? '') };
  const { here, worst, edges, absentName, agentOther, lessThanHeld } = evidence;
  const isTogether = read.content.length < 2 || edges >= TOGETHER;
  if (here < SPOKEN || worst > MISSING || !isTogether || absentName + agentOther + lessThanHeld > 0)
    return notStated(engine, engine.words.gaps.that, sentences.map(evidenceOf));
  return told;
};

/** What a sentence has to say of what is looked for: the share of its words, the weightiest left out, and of how they hang together. */
const SPOKEN = 0.7;
const MISSING = 0.5;
const TOGETHER = 0.3;
