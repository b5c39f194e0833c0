import { isBare } from '../language/en/syntax/bare.ts';
import type { Answer, Claim, Locale, Verdict } from '../model.ts';
import { cleanMessage } from '../text/clean.ts';
import { sentences } from '../text/sentences.ts';
import type { Answerer } from './answerer.ts';
import { claimIn, claimQuestion } from './claim.ts';
import type { Clock } from './clock.ts';
import type { FactsVerdict } from './verification/by-facts.ts';
import type { Verified } from './verification/verdict.ts';

/** Nothing is said behind the last question mark. */
const asks = (text: string) => text.includes('?') && !/\w/.test(text.slice(text.lastIndexOf('?')));

/**
 * What the sources say of each sentence of a message that claims something. One after another as they are asked
 * for: a message may hold hundreds, and a reply has room for few.
 */
export function* checkClaims(
  answerer: Answerer,
  message: string,
  clock: Clock,
  locale: Locale = 'en',
): Generator<Claim, void> {
  const text = cleanMessage(message);
  for (const { start, end } of sentences(text)) {
    const said = text.slice(start, end);
    const read = answerer.read(said);
    if (read === '' || asks(said) || asks(read) || isBare(claimIn(read))) continue;
    const byFacts = toldOf(answerer, read, clock, locale);
    if (byFacts.answer.status === 'ignored') continue;
    yield { text: said, ...decided(byFacts, answerer.verify(claimIn(read), byFacts.told, locale)) };
  }
}

/** What facts make of an English sentence that claims something. */
export function toldOf(answerer: Answerer, claim: string, clock: Clock, locale: Locale = 'en'): ByFacts {
  const { question, denied } = claimQuestion(claim);
  const { answer } = answerer.answer(question, clock, null, locale, 'facts');
  return { told: verdictOf(answer, denied), answer };
}

/** One verdict for a text of several sentences: as good as its worst. */
export function verdictOfAll(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('contradicted')) return 'contradicted';
  return verdicts.length > 0 && verdicts.every((each) => each === 'supported') ? 'supported' : 'not-stated';
}

interface ByFacts {
  readonly told: FactsVerdict;
  readonly answer: Answer;
}

/** From here on a verdict stands. */
const SURE = { supported: 0.63, contradicted: 0.5 } as const;
/** … of an article whose facts are reviewed, which know nearly all: a false support is the worst that can be said. */
const REVIEWED = { supported: 0.72, contradicted: 0.5 } as const;
/** … where these tell neither. */
const UNTOLD = { supported: 0.88, contradicted: 0.75 } as const;

/** The verdict of the sentences, in which that of reviewed facts has its weight; in the facts' words where they agree. */
function decided({ told, answer }: ByFacts, found: ReturnType<Answerer['verify']>): Pick<Claim, 'verdict' | 'answer'> {
  const byFacts = told.says === null ? 'not-stated' : told.says === 'yes' ? 'supported' : 'contradicted';
  if (!found) return { verdict: byFacts, answer };
  const { verified } = found;
  const { verdict, chances } = verified;
  if (found.answer.reviewed && isKnown(told, answer, verified)) return { verdict: byFacts, answer };
  const least = !found.answer.reviewed ? SURE : told.says === null ? UNTOLD : REVIEWED;
  if (verdict !== 'not-stated' && chances[verdict] >= least[verdict])
    return { verdict, answer: found.answer.reviewed && byFacts === verdict ? answer : found.answer };
  if (answer.status !== 'unanswered') return { verdict: 'not-stated', answer: found.undecided };
  const nearest = answer.nearest.length > 0 ? answer.nearest : found.answer.quotes;
  return { verdict: 'not-stated', answer: { ...answer, nearest } };
}

/** What facts contradict is so; and a day that they worked out no sentence tells as such. */
function isKnown({ says }: FactsVerdict, { date }: Answer, { chances }: Verified): boolean {
  return says === 'no' || (says === 'yes' && date !== null && chances.contradicted < REVIEWED.contradicted);
}

/** Only a plain yes to something that the sources speak of supports; a question that was answered in another way than by yes or no has not been decided. */
function verdictOf({ status, reason, grounds }: Answer, denied: boolean): FactsVerdict {
  const decides = grounds !== null && grounds.matched.length > 0;
  const affirmed = status === 'answered' && grounds?.affirmed === true;
  const isYes = affirmed !== denied;
  const says = decides && (affirmed || status === 'corrected') ? (isYes ? 'yes' : 'no') : null;
  return { says, status, isUnknownName: reason === 'unknown-name' };
}
