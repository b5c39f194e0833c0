import { answerOf } from '../../src/answering/answer-of.ts';
import { askedOf, type Heard, heardOf } from '../../src/answering/arbitration/heard.ts';
import { SentenceBase } from '../../src/answering/candidates/sentence-base.ts';
import { answerClause } from '../../src/answering/clause-answer.ts';
import { endOf } from '../../src/answering/clause-end.ts';
import { clausesOf } from '../../src/answering/clauses.ts';
import type { Clock } from '../../src/answering/clock.ts';
import type { Decision, Turn } from '../../src/answering/decision.ts';
import { type Engine, engineOf } from '../../src/answering/engine.ts';
import { readMessage } from '../../src/answering/korean.ts';
import { operate } from '../../src/answering/operators/operate.ts';
import { readClock } from '../../src/cli/now.ts';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import { atOnce } from '../../src/steps.ts';
import { cleanMessage } from '../../src/text/clean.ts';
import { type GoldQuestion, type Verdict, verdict } from '../../test/gold/judge.ts';
import { LATER } from '../../test/gold/run.ts';

interface Hearing {
  readonly heard: readonly Heard[];
  /** Whether each part came to facts and sentences, and to no operator before. */
  readonly whole: boolean;
  readonly turn: Turn | null;
}

/** What facts and sentences would each say to the questions of a conversation. */
export class Hearer {
  private readonly engine: Engine;
  private readonly sentences: SentenceBase;

  constructor(base: FactBase) {
    const engine = atOnce(engineOf(base));
    // That neither yes nor no is told is no answer: what is shown has to be one.
    this.engine = { ...engine, words: { ...engine.words, onlyThis: (text) => text } };
    this.sentences = atOnce(SentenceBase.of(base));
  }

  /** Of the last message, where it is one question on which no operator decides. */
  hear({ question, ctx, now }: GoldQuestion): Heard | null {
    const clock = readClock(now ?? LATER);
    const turn = ctx.reduce<Turn | null>((last, each) => this.message(each, clock, last).turn, null);
    const { heard, whole } = this.message(question, clock, turn);
    return whole && heard.length === 1 ? (heard[0] as Heard) : null;
  }

  judge(question: GoldQuestion, decision: Decision): Verdict {
    return verdict(question, answerOf(this.engine, decision));
  }

  private message(message: string, clock: Clock, turn: Turn | null): Hearing {
    const { engine, sentences } = this;
    const { questions, asks } = clausesOf(readMessage(engine, cleanMessage(message), turn).text);
    const heard: Heard[] = [];
    let last = turn;
    let whole = true;
    for (const clause of questions.map(endOf)) {
      const operated = operate(engine, sentences, clause, clock, last);
      const { decision, turn: next } =
        operated ?? answerClause(engine, clause, clock, last, asks, clause !== questions[0]);
      if (operated) whole = false;
      else heard.push(heardOf(askedOf(engine, sentences, { clause, clock, last }), { decision, asks }));
      const said = decision.evidence[0] ?? decision.nearest[0];
      last = next ? { ...next, clause, ...(said && { said }) } : last;
    }
    return { heard, whole, turn: last };
  }
}
