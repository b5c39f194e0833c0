import type { Turn } from '../../answering/decision.ts';
import type { FactBase } from '../../knowledge/fact-base.ts';
import { wordingOf } from '../../language/wording.ts';
import type { Answer, Locale, Quote } from '../../model.ts';

/** An answer, and what a follow-up may lean on. */
export interface Answered {
  readonly answer: Answer;
  readonly turn: Turn | null;
}

/** Of the answers that nobody has reviewed and that are less sure than this, three in four are right. */
const SURE = 0.85;
/** What is left of the confidence of a reviewed answer with which a model does not agree. */
const DOUBTED = 0.5;

/** Whether the program itself has no answer, or one that nobody has reviewed and of which it is not sure. */
export function isUnsure({ status, reason, reviewed, confidence }: Answer): boolean {
  if (status === 'unanswered') return reason !== 'after-publication';
  return isStated(status) && !reviewed && confidence < SURE;
}

/** Whether there was a question, of which it is clear whom or what it is about. */
export function isAnswerable({ status, reason }: Answer): boolean {
  return isStated(status) || (status === 'unanswered' && reason !== 'empty' && reason !== 'chatter');
}

function isStated(status: Answer['status']): boolean {
  return status === 'answered' || status === 'corrected';
}

/**
 * Of the program's own answer and of what a model points at the one that is given; `chosen` is null where the model finds
 * that the sources do not say it. What a person has reviewed stands, though less surely, with the other place beside it.
 */
export function settled(base: FactBase, own: Answered, chosen: Answer | null, locale: Locale): Answered {
  const { answer } = own;
  if (!isStated(answer.status)) return chosen ? { answer: chosen, turn: turnOf(own, chosen) } : own;
  if (chosen && agree(answer, chosen))
    return { ...own, answer: { ...answer, confidence: Math.max(SURE, answer.confidence) } };
  if (chosen && !answer.reviewed) return { answer: chosen, turn: turnOf(own, chosen) };
  return { ...own, answer: isUnsure(answer) ? withdrawn(base, answer, locale) : doubted(answer, chosen) };
}

function doubted(own: Answer, chosen: Answer | null): Answer {
  const others = chosen?.quotes.filter((quote) => !own.quotes.some((each) => isSame(each, quote))) ?? [];
  return { ...own, confidence: Math.min(DOUBTED, own.confidence), nearest: [...own.nearest, ...others] };
}

function isSame(a: Quote, b: Quote): boolean {
  return a.article === b.article && a.start === b.start;
}

/** Whether both state the same of the same sentence. */
function agree(own: Answer, chosen: Answer): boolean {
  const isIn = (quote: Quote) =>
    chosen.quotes.some((each) => each.article === quote.article && each.start === quote.start);
  const isSame = own.status === chosen.status && own.grounds?.affirmed === chosen.grounds?.affirmed;
  return (
    isSame && own.quotes.some(isIn) && (own.short === null || chosen.short === null || shares(own.short, chosen.short))
  );
}

function shares(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** An unsure answer that the model does not find either becomes what is near. */
function withdrawn(base: FactBase, own: Answer, locale: Locale): Answer {
  const words = wordingOf(locale);
  return {
    ...own,
    status: 'unanswered',
    reason: 'not-stated',
    answer: words.notSaid(words.gaps.that, base.articles.size > 1),
    short: null,
    quotes: [],
    nearest: own.quotes,
    date: null,
    says: [],
    others: [],
  };
}

/** What is asked next may lean on what was pointed at. */
function turnOf({ turn }: Answered, { quotes, grounds }: Answer): Turn | null {
  const [first] = quotes;
  if (turn === null || !first) return turn;
  const said = { article: first.article, span: { start: first.start, end: first.end }, says: null };
  return { ...turn, event: grounds?.event ?? turn.event, said };
}
