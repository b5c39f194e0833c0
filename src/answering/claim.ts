import { withoutTail } from '../text/tail.ts';

/** A sentence that tells something, as the yes-or-no question that asks for it. */
export interface ClaimQuestion {
  readonly question: string;
  /** The claim denies what the question asks. */
  readonly denied: boolean;
}

const AUXILIARY = /^(?:is|are|was|were|will|would|shall|has|have|had|can|could|should|may|might|must|do|does|did)$/i;
const RELATIVE = /^(?:who|which|that|what|where|when)$/i;
const LEAD =
  /^\W*(?:(?:i (?:think|believe|heard|read|guess|hope)|apparently|reportedly|actually|in fact|well|so|but|and|breaking|fyi|btw|it (?:is|was) (?:reported|said|confirmed)|(?:it is|it's) true|they say|people say|fact)(?: that)?[\s:,]+)+/i;
const NOT = /\b(?:not|never|no longer)\b\s*|n[’']t\b/gi;

/** What is claimed, without what only introduces it: "I think that …", "Fact: …". */
export function claimIn(sentence: string): string {
  return sentence.replace(LEAD, '');
}

/** Cho will not come → Will Cho come? denied; nothing is denied twice. */
export function claimQuestion(sentence: string): ClaimQuestion {
  const plain = withoutTail(
    claimIn(sentence).replace(
      /\b(wo|ca|sha)n[’']t\b/gi,
      (_, stem: string) => `${FULL[stem.toLowerCase()] ?? stem} not`,
    ),
    /[\s.!…]/,
  );
  const denials = plain.match(NOT)?.length ?? 0;
  const positive = (
    denials === 1 ? plain.replace(NOT, (found) => (/^n/i.test(found) && found.length < 4 ? ' ' : '')) : plain
  )
    .replace(/\s+/g, ' ')
    .trim();
  const words = positive.split(' ');
  const at = words.findIndex((word, i) => i > 0 && AUXILIARY.test(word) && !RELATIVE.test(words[i - 1] ?? ''));
  const asked =
    at > 0 ? [capital(words[at] ?? ''), ...words.slice(0, at), ...words.slice(at + 1)] : ['Is it true that', ...words];
  return { question: `${asked.join(' ')}?`, denied: denials === 1 };
}

const FULL: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
