import type { Decision } from '../decision.ts';
import type { AskedSentences } from '../sentences/asked.ts';
import { isSure } from '../sentences/yes-or-no.ts';
import { evidenceOfSentences } from './evidence.ts';
import { chanceOf, type Forest, readForest } from './forest.ts';
import type { Heard } from './heard.ts';

/** Below it what a sentence says is only shown as near: from here on three in four are right. */
const SURE = 0.55;
/** What the trees say counts as much as the plainer regression of the ranking, which holds them where they have seen little. */
const TREES = 0.5;
/** No sentence speaks of a question of which it leaves out more than this. */
const UNSPOKEN = 0.5;
/** Days are counted down to whatever date is told. */
const LEAST = 0.15;

let forest: Forest | undefined;

/** What sentences that nobody reviewed say to a question, where that is sure enough to be told; null where it is not. */
export function borne(heard: Heard): Decision | null {
  const { asked, bySentences } = heard;
  if (bySentences === null || isNoQuestion(asked) || isUnspoken(asked)) return null;
  forest ??= readForest(new URL('./unreviewed.bin', import.meta.url));
  const chance = TREES * chanceOf(forest, evidenceOfSentences(heard)) + (1 - TREES) * asked.confidence;
  const isCount = asked.ask?.kind === 'days-until' && bySentences.date && bySentences.short;
  const isSure = isCount ? asked.confidence >= LEAST : chance >= SURE;
  return isSure ? { ...bySentences, confidence: chance } : null;
}

/** What neither leaves a gap nor asks for yes or no. */
function isNoQuestion({ question, ask }: AskedSentences): boolean {
  return question.gap === null && (question.opensWide || (ask === null && !question.text.includes('?')));
}

/** Asked for yes or no, and next to nothing of it is said. */
function isUnspoken({ question, ranked: [first], verified }: AskedSentences): boolean {
  if (question.gap !== null || (verified && isSure(verified))) return false;
  return (first?.features.missing ?? 1) > UNSPOKEN;
}
