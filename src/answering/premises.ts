import { AS_TOPIC, IN_OR_AT, PICKED_FOR, PREPOSITION, PRESUPPOSES, TAKING_OFFICE } from '../language/en/asking/cues.ts';
import { asTyped } from './as-typed.ts';
import { asksPossession, contradictions } from './contradictions.ts';
import { ANSWERED } from './decision.ts';
import { fitEvent } from './fit.ts';
import type { Mention } from './mentions.ts';
import { orderConflict, sequenceConflict } from './order-of-events.ts';
import { nameOf, sentence } from './phrasing.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notStated, unknownName } from './refusal.ts';
import { correct, state } from './statement.ts';
import { firstIn, nearestIn, type Step } from './step.ts';
import { answerWho } from './who.ts';

/** A name or office that the knowledge has nobody for is never skipped over. */
export const unknownNames: Step = ({ engine, question, mentions, event }) => {
  const unknown = mentions.find(
    (mention) => mention.type === 'name' || (mention.type === 'person' && mention.ids.length === 0),
  );
  const where =
    unknown?.type === 'name' && isTown(question, unknown)
      ? event.facts.find(({ fact }) => fact.slot === 'where' && !fact.aspect)?.fact
      : undefined;
  if (where) return correct(engine, question, where);
  return unknown ? unknownName(engine, unknown.label, nearestIn(event, ['who'])) : null;
};

/** A name where a place would stand: "held in X", "why was X picked". */
function isTown(question: Question, { units }: Mention): boolean {
  const [unit] = units;
  if (!unit || !/^\p{Lu}/u.test(unit.text)) return false;
  return IN_OR_AT.test(unit.before) || PICKED_FOR.test(question.text);
}

/** "defense minister X" of somebody who is not. */
export const wrongOffice: Step = ({ engine, mentions }) => {
  const claimed = mentions.find((mention) => mention.type === 'person' && mention.disagrees);
  if (claimed?.type !== 'person') return null;
  const entity = engine.base.entity(claimed.ids[0] as string);
  const title = entity.roles[0]?.shown ?? entity.roles[0]?.title ?? null;
  const evidence = entity.roles.flatMap((role) =>
    role.evidence.map((span) => ({ article: entity.article, span, says: null })),
  );
  const text = engine.words.otherwise(sentence(engine.words.is(entity.name, `${title}`)));
  return {
    ...ANSWERED,
    status: 'corrected',
    text,
    short: title,
    evidence,
    persons: [entity.id],
    confidence: 0.8,
  };
};

/** Since when somebody has an office is no date of an event. */
export const officeDates: Step = ({ engine, question, kind, mentions }) => {
  const office = mentions.some((mention) => mention.type === 'person');
  const taking = TAKING_OFFICE.test(question.text);
  return kind === 'when' && office && taking ? notStated(engine, engine.words.gaps.sinceWhen, []) : null;
};

/** "why does X deny", "why does X not confirm" what X has confirmed. */
export const denials: Step = ({ engine, question, kind, mentions, event, meant }) => {
  const [denied] = event === meant ? [] : contradictions(engine, question, mentions, meant);
  if (denied) return correct(engine, question, denied.instead);
  const confirmed =
    question.negated && kind === 'why' && meant.event.kind === 'confirmation' ? firstIn(meant, 'what') : undefined;
  return confirmed ? correct(engine, question, confirmed) : null;
};

/** Events in an order that the source has the other way round. */
export const wrongOrder: Step = ({ engine, question, event }) => {
  const later = sequenceConflict(engine, question) ?? orderConflict(engine, question, event);
  return later ? correct(engine, question, later) : null;
};

/** A place, date, number, agent or rank that the source has otherwise. */
export const wrongValues: Step = (asked) => {
  const { engine, question, kind, mentions, event } = asked;
  const [wrong] = contradictions(engine, question, mentions, event);
  if (!wrong) return null;
  // "It wasn't in X, was it?" is so where it was elsewhere.
  if (question.negated && kind !== 'why') return state(engine, question, wrong.instead);
  const corrected = correct(engine, question, wrong.instead);
  const rest = { ...asked, mentions: mentions.filter((mention) => mention.label !== wrong.said) };
  const beside =
    ['when', 'where'].includes(wrong.instead.slot) && asked.kind === 'who'
      ? answerWho(engine, question, rest.mentions, event, 'who')
      : null;
  if (beside?.status !== 'answered') return corrected;
  return {
    ...corrected,
    text: `${corrected.text} ${beside.text}`,
    evidence: [...corrected.evidence, ...beside.evidence],
    persons: beside.persons,
  };
};

/** A known person or country that, so far as the source says, does not take part. */
export const strangers: Step = ({ engine, question, kind, mentions, event }) => {
  const stranger =
    mentions.find(
      (mention) => mention.type === 'person' && fitEvent(mention, event).fit === 'conflict' && !mention.asked,
    ) ?? (kind === 'polar' ? strangeParty(question, mentions, event) : undefined);
  if (!stranger) return null;
  const instead = firstIn(event, 'who');
  if (instead && stranger.type === 'person' && PRESUPPOSES.test(question.text))
    return correct(engine, question, instead);
  const refusal = notStated(
    engine,
    engine.words.gaps.takesPart(asTyped(engine, stranger.label), nameOf(engine, event.event)),
    nearestIn(event, ['who']),
  );
  return { ...refusal, exact: kind === 'polar' };
};

/**
 * "Will Chile join the talks?": whoever is the first to be named, and bound by no preposition, is said to
 * take part. What the talks are about, or who came before, is no party to them.
 */
function strangeParty(question: Question, mentions: readonly Mention[], event: EventProfile): Mention | undefined {
  if (event.event.kind !== 'meeting' || question.aspects.length > 0 || asksPossession(question)) return undefined;
  const [first] = mentions
    .filter(({ type }) => type === 'country' || type === 'person' || type === 'organization' || type === 'place')
    .sort((a, b) => (a.units[0]?.from ?? 0) - (b.units[0]?.from ?? 0));
  const bound = PREPOSITION.test(first?.units[0]?.before ?? '');
  const topic = AS_TOPIC.test(question.text);
  // A town takes no part.
  const isState = first?.type === 'country' && first.place === null;
  return isState && !bound && !topic && fitEvent(first, event).fit !== 'identity' ? first : undefined;
}
