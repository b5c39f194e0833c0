import type { FactBase } from '../knowledge/fact-base.ts';
import { localized } from '../knowledge/localized.ts';
import { wordingOf } from '../language/wording.ts';
import type { Answer, Fact, Locale, Slot } from '../model.ts';
import { atOnce, type Steps } from '../steps.ts';
import { cleanMessage } from '../text/clean.ts';
import { rank } from './alignment/ranking.ts';
import { questionOf } from './alignment/reader.ts';
import { answerOf } from './answer-of.ts';
import { decide } from './arbitration/decide.ts';
import { SentenceBase } from './candidates/sentence-base.ts';
import { answerClause } from './clause-answer.ts';
import { endOf } from './clause-end.ts';
import { clausesOf } from './clauses.ts';
import type { Clock } from './clock.ts';
import { combine } from './combine.ts';
import { type Decision, NOTHING, type Turn } from './decision.ts';
import { completed } from './ellipsis.ts';
import { type Engine, engineOf } from './engine.ts';
import { eventOfName } from './event-named.ts';
import { finish } from './finish.ts';
import { readMessage } from './korean.ts';
import { exceptingIn, without } from './operators/exception.ts';
import { operate } from './operators/operate.ts';
import { wrongPremise } from './operators/premise.ts';
import { unread } from './refusal.ts';
import { spelledFor } from './sentences/spelling.ts';
import { undecided, verdictAsAnswer, verifiedBy } from './sentences/verified.ts';
import { answerSlot } from './slot-answer.ts';
import { stateFact } from './statement.ts';
import type { FactsVerdict } from './verification/by-facts.ts';
import type { Verified } from './verification/verdict.ts';

/** Questions of one message that are answered, the last ones: nobody reads more, and each takes its time. */
const MOST_QUESTIONS = 8;

/** Who is asked: facts and sentences, or the facts alone. */
type Sources = 'all' | 'facts';

interface Message {
  readonly asks: boolean;
  readonly follows: boolean;
  readonly sources: Sources;
}

interface Heard {
  readonly decision: Decision;
  readonly turn: Turn | null;
}

/** What sentences make of a claim; `undecided` is what they say where that tells neither. */
interface Checked {
  readonly verified: Verified;
  readonly answer: Answer;
  readonly undecided: Answer;
}

/** Answers questions from a fact base. Holds no state between questions; a conversation is passed in and out. */
export class Answerer {
  /** The same engine in each language of answers. */
  private readonly engines: Readonly<Record<Locale, Engine>>;
  readonly sentences: SentenceBase;

  constructor(base: FactBase, { engine, korean, sentences } = atOnce(partsOf(base))) {
    this.engines = { en: engine, ko: { ...engine, base: korean, words: wordingOf('ko') } };
    this.sentences = sentences;
  }

  /** One as the constructor makes it. */
  static *of(base: FactBase): Steps<Answerer> {
    return new Answerer(base, yield* partsOf(base));
  }

  /** Answers a message; `turn` is what the last answer of the same conversation returned. */
  answer(
    message: string,
    clock: Clock,
    turn: Turn | null = null,
    locale: Locale = 'en',
    sources: Sources = 'all',
  ): { answer: Answer; turn: Turn | null } {
    const spoken = this.engines[locale];
    const clean = cleanMessage(message);
    if (!/[\p{L}\p{N}]/u.test(clean)) return { answer: answerOf(spoken, { ...NOTHING, reason: 'empty' }), turn };
    const { text, unknown, typed } = readMessage(this.engines.en, clean, turn);
    const engine = typed.size > 0 ? { ...spoken, typed } : spoken;
    const { questions, premise, asks } = clausesOf(text);
    let last = turn;
    const decisions: Decision[] = [];
    for (const asked of questions.slice(-MOST_QUESTIONS).map(endOf)) {
      const whole = completed(this.engines.en, asked, last);
      const clause = whole?.clause ?? asked;
      const { decision, turn: next } = this.decide(engine, clause, clock, whole?.last ?? last, {
        asks: asks || whole !== null,
        follows: decisions.length > 0,
        sources,
      });
      decisions.push(decision);
      const said = decision.evidence[0] ?? decision.nearest[0];
      last = next ? { ...next, clause, ...(said && { said }) } : last;
    }
    const assumed = premise === null ? null : wrongPremise(engine, this.sentences, premise, clock);
    const decided = combine(assumed ? [assumed] : decisions);
    return { answer: answerOf(engine, unread(engine, decided, unknown, clean.includes('?'))), turn: last };
  }

  /** Decides about one clause; `follows` others of its message, of which any `asks`. */
  private decide(engine: Engine, clause: string, clock: Clock, last: Turn | null, message: Message): Heard {
    const excepting = exceptingIn(clause);
    if (excepting) {
      const { decision, turn } = this.decide(engine, excepting.rest, clock, last, message);
      return { decision: without(engine, decision, excepting), turn };
    }
    const operated = operate(engine, this.sentences, clause, clock, last);
    if (operated) return operated;
    const { decision, turn } = answerClause(engine, clause, clock, last, message.asks, message.follows);
    if (message.sources === 'facts') return { decision, turn };
    return { decision: decide(engine, this.sentences, { clause, decision, clock, last, asks: message.asks }), turn };
  }

  /** Answers who, what, when … of the event whose name the words are; null where they are none. */
  about(slot: Slot, words: string, clock: Clock, locale: Locale = 'en'): { answer: Answer; turn: Turn } | null {
    const engine = this.engines[locale];
    const event = eventOfName(engine.base, words);
    if (!event) return null;
    const { decision, turn } = answerSlot(engine, slot, event, clock);
    return { answer: answerOf(engine, decision), turn };
  }

  /**
   * What the sentences make of something that is claimed, in English, with that as an answer; null where there are none.
   * `told` is what facts make of it, which counts where they are reviewed.
   */
  verify(claim: string, told: FactsVerdict | null, locale: Locale = 'en'): Checked | null {
    const engine = this.engines[locale];
    const question = questionOf(spelledFor(claim, engine.spelling));
    const ranked = rank(this.sentences, { ...question, gap: null });
    const isReviewed = ranked[0] !== undefined && engine.base.isReviewed(ranked[0].sentence.article);
    const verified = verifiedBy(engine, this.sentences, question, ranked, isReviewed ? told : null);
    return (
      verified && {
        verified,
        answer: answerOf(engine, verdictAsAnswer(engine, verified)),
        undecided: answerOf(engine, undecided(engine, verified)),
      }
    );
  }

  /** A clean message as it is read: in English, whatever it was written in. */
  read(text: string): string {
    return readMessage(this.engines.en, text, null).text;
  }

  /** The base, its entities and events called what a language calls them. */
  baseIn(locale: Locale): FactBase {
    return this.engines[locale].base;
  }

  /** States a fact by itself, as it stands by the asker's clock. */
  state(fact: Fact, clock: Clock, locale: Locale = 'en'): Answer {
    const engine = this.engines[locale];
    return answerOf(engine, finish(engine, stateFact(engine, fact), [], clock));
  }
}

function* partsOf(base: FactBase): Steps<{
  readonly engine: Engine;
  /** The base under its Korean names. */
  readonly korean: FactBase;
  readonly sentences: SentenceBase;
}> {
  const engine = yield* engineOf(base);
  const sentences = yield* SentenceBase.of(base);
  const korean = yield* localized(base, 'ko');
  return { engine, korean, sentences };
}
