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
    if (answer.status !== 'ignored') yield { text: said, verdict: verdictOf(answer, denied), answer };
  }
}

/** Only a plain yes to something that the sources speak of supports; a question that was answered in another way than by yes or no has not been decided. */
function verdictOf({ status, grounds }: Answer, denied: boolean): Verdict {
  if (!grounds || grounds.matched.length === 0) return 'not-stated';
  if (status === 'corrected') return denied ? 'supported' : 'contradicted';
  if (status === 'answered' && grounds.affirmed) return denied ? 'contradicted' : 'supported';
  return 'not-stated';
}
