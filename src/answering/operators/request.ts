import type { ReadQuestion } from '../alignment/reader.ts';
import { questionOf } from '../alignment/reader.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Clock } from '../clock.ts';
import type { Decision, Turn } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { type Mention, mentionsOf } from '../mentions.ts';
import { type Question, readQuestion } from '../question.ts';
import { scoped } from '../scope.ts';

/** A clause of a message as operators over all that is known read it. */
export interface Request {
  /** With the events alone among which the clause chooses. */
  readonly engine: Engine;
  readonly base: SentenceBase;
  /** Its tree; offsets of its words count in `question.spelled`, as those of mentions do. */
  readonly read: ReadQuestion;
  readonly question: Question;
  readonly mentions: readonly Mention[];
  readonly clock: Clock;
  readonly last: Turn | null;
}

/** Answers from several facts or sentences at once, or leaves the clause to the next. */
export type Operator = (request: Request) => Decision | null;

export function requestOf(whole: Engine, base: SentenceBase, text: string, clock: Clock, last: Turn | null): Request {
  const question = readQuestion(text, whole.lexicon, whole.spelling, whole.published);
  const mentions = mentionsOf(question, whole.base, whole.lexicon);
  const engine = scoped(whole, mentions, last?.event ?? null);
  return { engine, base, read: questionOf(withCapitals(question)), question, mentions, clock, last };
}

/** The mentions that stand in one of these words of the tree. */
export function mentionsIn({ read, mentions }: Request, words: readonly number[]): Mention[] {
  return mentions.filter(({ units }) =>
    units.some((unit) =>
      words.some((i) => {
        const { start, end } = read.tree.word(i);
        return start < unit.end && unit.start < end;
      }),
    ),
  );
}

/** A question with its known names in capitals, however they were typed: the parser goes by them. */
function withCapitals({ spelled, units }: Question): string {
  let text = spelled;
  for (const { senses, start, end } of units) {
    if (!senses.some(({ type }) => type === 'entity')) continue;
    const name = spelled.slice(start, end).replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
    text = `${text.slice(0, start)}${name}${text.slice(end)}`;
  }
  return text;
}
