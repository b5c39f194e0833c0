import type { Fact, Kind, Span } from '../model.ts';
import { BEFORE_OR_AFTER } from './alternatives.ts';
import { contradictions, uncovered } from './checks.ts';
import { type EventCandidate, type FactCandidate, rankEvents, rankFacts, slotsOf } from './choose.ts';
import { answerByClock } from './clock.ts';
import { type Decision, evidenceOf, NOTHING } from './decision.ts';
import { type Engine, profileOf } from './engine.ts';
import { finish } from './finish.ts';
import { fitEvent, inFact } from './fit.ts';
import type { Mention } from './mentions.ts';
import { correct, state } from './statement.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notMentioned, notStated, unknownName } from './refusal.ts';
import { concepts, type Unit } from './units.ts';
import { answerWho } from './who.ts';
import type { Clock } from './clock.ts';

/** The event of a question, given what the conversation is about. */
export interface EventChoice {
  readonly best: EventCandidate;
  /** All events, the best first. */
  readonly ranked: readonly EventCandidate[];
  /** Mentions that the event is to be held against, the reference of "after …" included where it names the event. */
  readonly mentions: readonly Mention[];
}

/** Answers a question about an event, or says why not. */
export function answerEvent(engine: Engine, question: Question, choice: EventChoice, kind: Kind, clock: Clock): Decision {
  const event = eventWith(engine, choice.best.profile, kind, question);
  const mentions = choice.mentions;
  const nearest = event.facts.slice(0, 2).flatMap(({ fact }) => evidenceOf(fact)).slice(0, 2);
  const done = (decision: Decision): Decision => ({
    ...finish(engine, decision, choice.ranked, clock),
    event: decision.event ?? event.event.id,
    persons: decision.persons.length > 0 ? decision.persons : personsOf(mentions),
  });

  const unknown = mentions.find((mention) => mention.type === 'name' || (mention.type === 'person' && mention.ids.length === 0));
  if (unknown) return done(unknownName(engine, unknown.label, whoEvidence(event)));
  const wrongRole = mentions.find((mention) => mention.type === 'person' && mention.disagrees);
  if (wrongRole?.type === 'person') {
    const entity = engine.base.entity(wrongRole.ids[0] as string);
    const evidence = entity.roles.flatMap((role) => role.evidence.map((span) => ({ article: entity.article, span, says: null })));
    return done({ ...NOTHING, status: 'corrected', reason: null, text: `Not ${wrongRole.label}: ${entity.name} is ${entity.roles[0]?.title}.`, short: entity.roles[0]?.title ?? null, evidence, persons: [entity.id], confidence: 0.8 });
  }

  const [denied] = event === choice.best.profile ? [] : contradictions(engine, question, mentions, choice.best.profile);
  if (denied) return done(correct(engine, question, denied.instead));
  const byClock = answerByClock(engine, question, mentions, event, kind, clock);
  if (byClock) return done(byClock);

  const order = orderConflict(engine, question, event);
  if (order) return done(correct(engine, question, order));
  const [wrong] = contradictions(engine, question, mentions, event);
  if (wrong) return done(correct(engine, question, wrong.instead));

  const stranger = mentions.find((mention) => mention.type === 'person' && fitEvent(mention, event).fit === 'conflict' && !mention.asked);
  if (stranger) {
    const instead = event.facts.find(({ fact }) => fact.slot === 'who')?.fact;
    if (instead && PRESUPPOSES.test(question.text)) return done(correct(engine, question, instead));
    return done({ ...notStated(engine, `that ${stranger.label} takes part in ${event.event.name}`, whoEvidence(event)), persons: personsOf(mentions) });
  }

  if (kind === 'polar') return done(answerPolar(engine, question, mentions, event));
  if (kind === 'role' && event.participants.size > 0) {
    const who = answerWho(engine, question, mentions, event, 'who');
    if (who) return done(who);
  }
  if (kind === 'who' || kind === 'which-country' || kind === 'which-organization' || kind === 'how-many') {
    const who = answerWho(engine, question, mentions, event, kind);
    if (who) return done(who);
  }
  if (kind === 'duration' || kind === 'age' || kind === 'clock-time' || kind === 'nationality' || kind === 'role') {
    const time = kind === 'clock-time' ? timeOfDay(engine, event) : null;
    if (time) return done(state(engine, question, time.fact, time.words));
    const what = { duration: 'how long it takes', age: 'how old that is', 'clock-time': 'at what time of day', nationality: 'which country', role: 'which post' }[kind];
    return done(notStated(engine, `${what}`, nearestFacts(event, ['when', 'who'])));
  }

  const relation = kind === 'when' && BEFORE_OR_AFTER.test(question.text) ? beforeOrAfter(engine, question, event) : null;
  if (relation) return done(state(engine, question, relation, engine.base.words(relation.article, relation.evidence[0] as Span)));
  const outcome = kind === 'when' && question.aspects.includes('outcome') && question.ask?.kind === 'when' ? event.facts.find(({ fact }) => fact.aspect === 'outcome') : undefined;
  if (outcome && uncovered(mentions, event, outcome, false).length === 0) return done(state(engine, question, outcome.fact));
  if (kind === 'why' && META.test(question.text)) return done(notStated(engine, 'why that is said', nearest));
  if (kind === 'where' && mentions.some((mention) => mention.type === 'organization')) return done(notStated(engine, 'where that is', nearest));
  const slots = slotsOf(kind, question.aspects);
  const facts = usable(question, rankFacts(question, mentions, event, slots), mentions, kind, event);
  const covering = kind === 'what' && question.aspects.every((aspect) => aspect === 'predecessors' || aspect === 'rank') ? rankFacts(question, mentions, event, slotsOf('polar', [])).find(({ profile }) => question.head === null && uncovered(mentions, event, profile, true).length === 0) : undefined;
  const best = facts.find(({ profile }) => uncovered(mentions, event, profile, false).length === 0) ?? covering ?? facts[0];
  if (!best) return done(notStated(engine, `${wording(kind)} for ${event.event.name}`, nearest));
  const missing = uncovered(mentions, event, best.profile, false);
  if (question.negated && missing.length === 0 && kind === 'why') {
    const polar = rankFacts(question, mentions, event, slotsOf('polar', []))[0];
    if (polar) return done(correct(engine, question, polar.profile.fact));
  }
  if (missing.length > 0) return done(notMentioned(engine, missing[0]?.label ?? '', evidenceOf(best.profile.fact)));
  if (question.negated) return done(notStated(engine, 'that', evidenceOf(best.profile.fact)));
  if (kind === 'what' && best.profile.fact.aspect === 'description' && question.aspects.length === 0 && question.head === null && !DESCRIBES.test(question.spelled)) return done(notStated(engine, 'that', evidenceOf(best.profile.fact)));
  const stated = state(engine, question, best.profile.fact);
  const dated = kind === 'what' && mentions.some((mention) => mention.type === 'date' && fitEvent(mention, event).fit === 'identity') ? event.facts.find(({ fact }) => fact.slot === 'when')?.fact : undefined;
  return done(dated ? { ...stated, evidence: [...stated.evidence, ...evidenceOf(dated)], date: dated.date ?? null } : stated);
}

/** A statement or confirmation has few facts of its own; for the others the event that it speaks of stands in. */
function eventWith(engine: Engine, event: EventProfile, kind: Kind, question: Question): EventProfile {
  if (event.event.about === undefined || kind === 'polar') return event;
  const slots = slotsOf(kind, question.aspects);
  return event.facts.some(({ fact }) => slots.includes(fact.slot) && (kind !== 'how-many' || fact.slot !== 'who')) ? event : profileOf(engine, event.event.about);
}

/** Forms that a description of the event answers. */
const DESCRIBES = /\bwhat(?:'s| is| are| was| were| will be)? (?:[^?]{0,40})?(?:happen\w*|planned|scheduled|going on|taking place|kind|sort|type|up|shown?|show|depict\w*|see\w*|announced|believed|done|do|did|accused|suspected|confirmed|said|known|event|meeting|talks|occasion|new|held|hold)\b|\bwhat(?:'s| is| are| was) (?:the|this|that|a|an)\b|\bwhich (?:meeting|event|talks)\b|^[^?]{0,60}$(?<!\bwhat\b[^?]*)/i;

/** Questions about the wording rather than the event. */
const META = /\b(?:mention(?:ed|s)?|describ\w+|call(?:s|ed)?|named|referred|come(?:s)? up|worded|considered)\b/i;

/** Forms that take for granted what they say: "why is it X who …", "X does, right?". */
const PRESUPPOSES = /^\W*(?:why|how come)\b|\bit (?:is|was|'s) [^?]{2,40} (?:who|that)\b|\bit's\b|(?:right|correct|isn't (?:it|he|she)|aren't they)\W*$/i;

/** Facts that may answer: of an aspect that was asked, and of the noun that was asked for. */
function usable(question: Question, facts: readonly FactCandidate[], mentions: readonly Mention[], kind: Kind, event: EventProfile): FactCandidate[] {
  const head = question.head ? mentions.find((mention) => mention.units.includes(question.head as never)) : undefined;
  return facts.filter(({ profile }) => {
    const { fact } = profile;
    if (kind === 'what' && question.aspects.length === 0 && fact.slot === 'what' && fact.aspect !== 'description' && !mentions.some((mention) => fitEvent(mention, event).fit !== 'identity' && inFact(mention, profile))) return false;
    if (kind === 'what' && head && head.type === 'word' && !inFact(head, profile) && !question.aspects.some((aspect) => aspect === fact.aspect)) return false;
    if (kind === 'what' && question.aspects.length > 0 && fact.slot === 'what' && !question.aspects.includes(fact.aspect ?? 'description')) {
      return !['agenda', 'outcome', 'expectation', 'meaning', 'headline'].some((aspect) => question.aspects.includes(aspect as never));
    }
    if (kind === 'where' && /\b(?:building|hall|room|hotel|palace|address|street|neighborhood)\b/i.test(question.text)) {
      if (!fact.entities.some((id) => event.finePlaces.has(id))) return false;
    } else if (kind === 'where') {
      const asked = mentions.filter((mention) => mention.units.every((unit) => !unit.neutral)).flatMap((mention) => (mention.type === 'place' || (mention.type === 'country' && mention.use === 'place') ? [...mention.ids, ...(mention.type === 'country' && mention.place ? [mention.place] : [])] : []));
      if (asked.length > 0 && fact.entities.length > 0 && fact.entities.every((id) => asked.includes(id)) && /\b(?:exactly|precisely|whereabouts|in|building|specific\w*)\b/i.test(question.text)) return event.facts.length < 0;
    }
    return true;
  });
}

function answerPolar(engine: Engine, question: Question, mentions: readonly Mention[], event: EventProfile): Decision {
  const facts = rankFacts(question, mentions, event, slotsOf('polar', question.aspects));
  const ranked = question.aspects.some((aspect) => ['agenda', 'outcome', 'expectation', 'travel', 'rank', 'predecessors'].includes(aspect))
    ? facts.filter(({ profile }) => !profile.fact.aspect || question.aspects.includes(profile.fact.aspect) || profile.fact.slot !== 'what')
    : facts;
  const chosen = question.alternatives;
  const required = mentions.filter((mention) => !mention.units.some((unit) => chosen.includes(unit)));
  const gaps = (profile: FactCandidate['profile']) => uncovered(required, event, profile, true).length;
  const [best] = [...ranked].sort((a, b) => gaps(a.profile) - gaps(b.profile) || b.score - a.score);
  if (!best) return notStated(engine, 'that', []);
  const missing = uncovered(required, event, best.profile, true);
  if (missing.length > 0) return notMentioned(engine, missing[0]?.label ?? '', evidenceOf(best.profile.fact));
  const offered = mentions.filter((mention) => mention.units.some((unit) => chosen.includes(unit)));
  if (offered.length > 1 && !offered.some((mention) => inFact(mention, best.profile))) return notStated(engine, 'which of the two', evidenceOf(best.profile.fact));
  if (question.negated) return state(engine, question, best.profile.fact);
  return state(engine, question, best.profile.fact, undefined, chosen.length > 0 ? '' : hedged(question, best.profile) ? 'The article says only this: ' : 'Yes: ');
}

const HEDGES = ['potential', 'believe'] as const;

/** Whether the source is less sure than a question that asks for a plain yes. */
function hedged(question: Question, { value }: FactCandidate['profile']): boolean {
  const asked = question.units.some((unit) => concepts(unit).some((concept) => HEDGES.some((hedge) => hedge === concept)));
  return !asked && HEDGES.some((hedge) => value.concepts.has(hedge));
}

/** "before" where the source says after, or the reverse. */
function orderConflict(engine: Engine, question: Question, event: EventProfile): Fact | null {
  const order = question.order;
  if (!order || question.ask?.kind === 'which-country' || question.ask?.kind === 'how-many') return null;
  const later = order.relation === 'before' ? event : engine.profiles.find((profile) => profile.after === event.event.id && names(order.units, profile));
  const earlier = order.relation === 'before' ? engine.profiles.find((profile) => profile.event.id === event.after && names(order.units, profile)) : event;
  if (!later || !earlier || later.after !== earlier.event.id) return null;
  return later.facts.find(({ fact }) => fact.slot === 'when')?.fact ?? null;
}

/** Which of two events follows the other, where the source says. */
function beforeOrAfter(engine: Engine, question: Question, event: EventProfile): Fact | null {
  const later = event.after !== null ? event : engine.profiles.find((profile) => profile.after === event.event.id && (names(question.units, profile) || question.order === null));
  return later?.facts.find(({ fact }) => fact.slot === 'when')?.fact ?? null;
}

/** Whether a phrase names an event by its place or by a name of its own. */
function names(units: readonly Unit[], profile: EventProfile): boolean {
  return units.some((unit) => unit.senses.some((sense) => (sense.type === 'entity' && profile.exactPlaces.has(sense.id)) || (sense.type === 'event' && sense.id === profile.event.id)));
}

function timeOfDay(engine: Engine, event: EventProfile): { fact: Fact; words: string } | null {
  for (const { fact } of event.facts) {
    if (fact.slot !== 'when') continue;
    for (const span of fact.evidence) {
      const words = engine.base.words(fact.article, span);
      if (/\b\d{1,2}:\d\d\b|\b\d{1,2}\s*[ap]\.?m\b/i.test(words)) return { fact, words };
    }
  }
  return null;
}

function nearestFacts(event: EventProfile, slots: readonly Fact['slot'][]) {
  return event.facts.filter(({ fact }) => slots.includes(fact.slot)).slice(0, 1).flatMap(({ fact }) => evidenceOf(fact));
}

function whoEvidence(event: EventProfile) {
  return nearestFacts(event, ['who']);
}

function personsOf(mentions: readonly Mention[]): string[] {
  return mentions.flatMap((mention) => (mention.type === 'person' && mention.ids.length === 1 ? mention.ids : []));
}

function wording(kind: Kind): string {
  return { when: 'when', where: 'where', why: 'why', how: 'how', 'how-many': 'how many', who: 'who' }[kind as string] ?? 'that';
}

/** Words that stay with the event spoken of. */
const AMONG = /\b(?:among them|of them|that one|this one|in on (?:it|that)|there|for it|at it|to it)\b/i;

export function chooseEvent(engine: Engine, question: Question, mentions: readonly Mention[], kind: Kind, context: string | null): EventChoice {
  const inOrder = (mention: Mention) => question.order !== null && mention.units.some((unit) => question.order?.units.includes(unit));
  const main = mentions.filter((mention) => !inOrder(mention));
  const slots = slotsOf(kind, question.aspects);
  const published = engine.published.toString();
  const identifies = main.some((mention) => isOwnEvidence(mention));
  const moving = question.aspects.includes('travel') || /\bnext\b|\bthen\b/i.test(question.text) || kind === 'where';
  const used = question.order && !identifies && !moving ? mentions : main;
  const ranked = rankEvents(question, used, engine.profiles, published, slots).map((candidate) => {
    let bonus = 0;
    if (question.order && candidate.profile.after) {
      const reference = rankEvents(question, mentions.filter(inOrder), engine.profiles, published, []).at(0)?.profile.event.id;
      if (reference === candidate.profile.after) bonus += moving ? 4 : 1;
    }
    if (context !== null && candidate.profile.event.id === (engine.base.event(context).about ?? context)) bonus += identifies ? (AMONG.test(question.text) ? 6 : 0.6) : 5;
    if (context !== null && context === candidate.profile.event.id && candidate.profile.event.about !== undefined && !identifies) bonus += kind === 'what' || kind === 'who' || kind === 'how' ? 14 : 0;
    return { ...candidate, score: candidate.score + bonus };
  });
  ranked.sort((a, b) => b.score - a.score);
  return { best: ranked[0] as EventCandidate, ranked, mentions: used };
}

/** Whether a mention by itself tells one event from another. */
export function isOwnEvidence(mention: Mention): boolean {
  switch (mention.type) {
    case 'event':
    case 'place':
    case 'ordinal':
      return true;
    case 'person':
      return !mention.asked;
    case 'country':
      return mention.use !== 'side';
    case 'date':
      return !/\b(?:today|tomorrow|yesterday|tonight|now|week|month|year|days?)\b/i.test(mention.date.text);
    case 'word':
      return mention.concepts.some((concept) => ['two-plus-two', 'one-on-one', 'photo', 'troops', 'dispatch', 'confirm', 'article', 'war'].includes(concept)) && !mention.concepts.includes('travel');
    default:
      return false;
  }
}
