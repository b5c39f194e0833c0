import type { Answer, Claim, Locale, Verdict } from '../model.ts';
import { cleanMessage } from '../text/clean.ts';
import { sentences } from '../text/sentences.ts';
import type { Answerer } from './answerer.ts';
import { claimQuestion } from './claim.ts';
import type { Clock } from './clock.ts';

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
    if (read === '' || asks(said) || asks(read)) continue;
    const { question, denied } = claimQuestion(read);
    const { answer } = answerer.answer(question, clock, null, locale);
    if (answer.status === 'ignored') continue;
    const byFacts = verdictOf(answer, denied);
    const found = answerer.verify(read, locale);
    yield { text: said, ...decided({ verdict: byFacts, answer }, found) };
  }
}

/** One verdict for a text of several sentences: as good as its worst. */
export function verdictOfAll(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('contradicted')) return 'contradicted';
  return verdicts.length > 0 && verdicts.every((each) => each === 'supported') ? 'supported' : 'not-stated';
}

type Judged = Pick<Claim, 'verdict' | 'answer'>;

/** From here on a verdict of the sentences stands. */
const SURE = { supported: 0.62, contradicted: 0.45 } as const;
/** … where reviewed facts do not decide. */
const SURER = { supported: 0.65, contradicted: 0.75 } as const;

/** Sentences decide; reviewed facts do before them, but support nothing that a sentence does not bear. */
function decided(byFacts: Judged, found: ReturnType<Answerer['verify']>): Judged {
  if (!found) return byFacts;
  const { verified, answer } = found;
  const { verdict, chances } = verified;
  if (answer.reviewed && byFacts.verdict !== 'not-stated') {
    // What another value denies, facts tell by that value.
    const isBorne =
      byFacts.answer.status === 'corrected' || (chances.supported > 0 && chances.contradicted < SURE.contradicted);
    return byFacts.verdict === 'contradicted' || isBorne ? byFacts : { verdict: 'not-stated', answer: found.undecided };
  }
  const least = answer.reviewed ? SURER : SURE;
  if (verdict !== 'not-stated' && chances[verdict] >= least[verdict]) return { verdict, answer };
  const nearest = byFacts.answer.nearest.length > 0 ? byFacts.answer.nearest : answer.quotes;
  return { verdict: 'not-stated', answer: { ...byFacts.answer, nearest } };
}

/** Only a plain yes to something that the sources speak of supports; a question that was answered in another way than by yes or no has not been decided. */
function verdictOf({ status, grounds }: Answer, denied: boolean): Verdict {
  if (!grounds || grounds.matched.length === 0) return 'not-stated';
  if (status === 'corrected') return denied ? 'supported' : 'contradicted';
  if (status === 'answered' && grounds.affirmed) return denied ? 'contradicted' : 'supported';
  return 'not-stated';
}
