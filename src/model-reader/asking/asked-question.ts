import { questionOf, type ReadQuestion } from '../../answering/alignment/reader.ts';
import { clausesOf } from '../../answering/clauses.ts';
import type { Clock } from '../../answering/clock.ts';
import { askOf } from '../../language/en/asking/ask.ts';
import { withoutAppeal } from '../../language/en/syntax/polar.ts';
import type { Ask, Locale } from '../../model.ts';
import { cleanMessage } from '../../text/clean.ts';
import { tokenize } from '../../text/tokens.ts';
import type { OwnAnswer } from '../door.ts';

/** A question as a model is asked it, and as what it replies is held against it. */
export interface AskedQuestion {
  /** As it was typed, without what is not seen. */
  readonly text: string;
  /** In English, in which it is parsed. */
  readonly english: string;
  readonly read: ReadQuestion;
  readonly ask: Ask | null;
  /** One question, and not several in one message. */
  readonly isOne: boolean;
  /** It asks for yes or no. */
  readonly isPolar: boolean;
  /** The program itself found a name in it that no article has. */
  readonly namesNobody: boolean;
  readonly clock: Clock;
  readonly locale: Locale;
}

export function askedQuestion({ answerer, message, before, clock, locale, own }: OwnAnswer): AskedQuestion {
  const text = cleanMessage(message);
  const english = answerer.read(text);
  const { questions } = clausesOf(english);
  const plain = withoutAppeal(questions.at(-1) ?? english);
  const read = questionOf(plain, before?.clause);
  const isOne = questions.length < 2;
  return {
    text,
    english,
    read,
    ask: askOf(tokenize(plain))?.ask ?? null,
    isOne,
    isPolar: isOne && read.gap === null && !read.opensWide,
    namesNobody: own.answer.reason === 'unknown-name',
    clock,
    locale,
  };
}
