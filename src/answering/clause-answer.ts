import { CONFIRMING, EXCLAIMED, PERSONAL, SPOKEN_TO, STARTS_AS_QUESTION } from '../language/en/asking/cues.ts';
import type { Kind } from '../model.ts';
import { answerAccounts } from './accounts.ts';
import { alternativeKind } from './alternatives.ts';
import { answerAttribution } from './attribution.ts';
import type { Clock } from './clock.ts';
import { type Decision, NOTHING, type Turn } from './decision.ts';
import type { Engine } from './engine.ts';
import { answerEntity } from './entity-answer.ts';
import { chooseEvent } from './event-choice.ts';
import { fitEvent } from './fit.ts';
import { type InContext, inContext } from './follow-up.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { type Question, readQuestion } from './question.ts';
import { offTopic } from './refusal.ts';
import { scoped } from './scope.ts';
import { isStatement, verbless } from './verbless.ts';

/** Answers one clause of a message, in the light of the turn before. */
export function answerClause(
  whole: Engine,
  text: string,
  clock: Clock,
  turn: Turn | null,
  asks: boolean,
  inMessage: boolean,
): { decision: Decision; turn: Turn | null } {
  if (EXCLAIMED.test(text) || CONFIRMING.test(text)) return { decision: NOTHING, turn: null };
  const question = readQuestion(text, whole.lexicon, whole.spelling, whole.published);
  const read = mentionsOf(question, whole.base, whole.lexicon);
  const context = inContext(whole, question, read, turn);
  const within = scoped(whole, context.mentions, context.event);
  const spoken = context.stays ? within.profiles.filter(({ event }) => event.id === context.event) : [];
  const engine = spoken.length > 0 ? { ...within, profiles: spoken } : within;
  const known = context.mentions.filter((mention) => isKnown(engine, mention));
  const ask = context.ask ?? verbless(question, known, turn !== null);
  if (!ask || (!asks && question.ask === null && isStatement(question))) return { decision: NOTHING, turn: null };
  const dated = context.mentions.every(
    (mention) => mention.type === 'date' || (mention.type === 'word' && mention.concepts.length > 0),
  );
  if (known.length === 0 && context.mentions.length > 0 && !(turn && dated)) {
    if (!asks && turn === null) return { decision: NOTHING, turn: null };
    return { decision: offTopic(engine), turn: null };
  }
  if (context.mentions.length === 0 && ask.kind === 'polar' && !STARTS_AS_QUESTION.test(text))
    return { decision: NOTHING, turn: null };
  if (SPOKEN_TO.test(text) || (known.length === 0 && PERSONAL.test(text))) return { decision: NOTHING, turn: null };
  if (known.length === 0 && question.ask === null && turn === null) return { decision: NOTHING, turn: null };
  const chosen = alternativeKind(question, context.mentions) ?? ask.kind;
  const asked: Question = {
    ...question,
    ask: { ...ask, kind: chosen },
    polar: chosen === 'polar',
    aspects: [...new Set([...question.aspects, ...(question.ask === null ? ask.aspects : [])])],
  };
  const entity = answerEntity(engine, asked, context.mentions);
  const decision = entity ?? byEvent(engine, asked, context.mentions, chosen, context, clock);
  const persons = [...new Set([...namedIn(context.mentions), ...decision.persons])];
  return {
    decision: {
      ...decision,
      grounds: {
        event: decision.event,
        fact: decision.fact?.id ?? null,
        ask: { kind: chosen, aspects: asked.aspects },
        affirmed: decision.affirmed,
        matched: known.map((mention) => mention.label),
        runnerUp: decision.runnerUp,
      },
    },
    turn: {
      ask: { kind: ask.kind, aspects: asked.aspects },
      event: decision.event ?? (entity ? null : context.event) ?? (inMessage ? (turn?.event ?? null) : null),
      persons,
      mentions: context.mentions,
    },
  };
}

function byEvent(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  kind: Kind,
  context: InContext,
  clock: Clock,
): Decision {
  const offered = mentions.filter((mention) => mention.units.some((unit) => question.alternatives.includes(unit)));
  const counted = offered.some((mention) => mention.type === 'quantity');
  const free = mentions.filter((mention) => !offered.includes(mention) && !(counted && mention.type === 'quantity'));
  const attributed = answerAttribution(engine, question, mentions, kind);
  if (attributed) return attributed;
  const choice = chooseEvent(engine, question, kind === 'polar' ? mentions : free, kind, context.event);
  return answerAccounts(engine, question, choice, kind, clock);
}

/** Whether anything in the knowledge has to do with a mention. */
function isKnown(engine: Engine, mention: Mention): boolean {
  if (mention.type === 'name') return false;
  if (mention.type === 'person') return true;
  return engine.profiles.some((profile) => ['identity', 'evidence'].includes(fitEvent(mention, profile).fit));
}

function namedIn(mentions: readonly Mention[]): string[] {
  return mentions.flatMap((mention) => (mention.type === 'person' && mention.ids.length === 1 ? [...mention.ids] : []));
}
