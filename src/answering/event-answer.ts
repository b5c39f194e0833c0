import type { Fact, Kind, Span } from '../model.ts';
import { BEFORE_OR_AFTER } from './alternatives.ts';
import { contradictions, uncovered } from './checks.ts';
import { rankFacts, slotsOf } from './choose.ts';
import type { Clock } from './clock.ts';
import { answerByClock } from './clock.ts';
import { type Decision, evidenceOf, NOTHING } from './decision.ts';
import { type Engine, profileOf } from './engine.ts';
import type { EventChoice } from './event-choice.ts';
import { finish } from './finish.ts';
import { fitEvent } from './fit.ts';
import type { Mention } from './mentions.ts';
import { beforeOrAfter, orderConflict, sequenceConflict } from './order-of-events.ts';
import { answerPolar } from './polar.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notMentioned, notStated, unknownName } from './refusal.ts';
import { correct, state } from './statement.ts';
import { DESCRIBES, usable } from './usable-facts.ts';
import { answerWho } from './who.ts';

/** Answers a question about an event, or says why not. */
export function answerEvent(
  engine: Engine,
  question: Question,
  choice: EventChoice,
  kind: Kind,
  clock: Clock,
): Decision {
  const event = eventWith(engine, choice.best.profile, kind, question);
  const mentions = choice.mentions;
  const nearest = event.facts
    .slice(0, 2)
    .flatMap(({ fact }) => evidenceOf(fact))
    .slice(0, 2);
  const done = (decision: Decision): Decision => ({
    ...finish(engine, decision, choice.ranked, clock),
    event: decision.event ?? event.event.id,
    persons: decision.persons.length > 0 ? decision.persons : personsOf(mentions),
  });

  const unknown = mentions.find(
    (mention) => mention.type === 'name' || (mention.type === 'person' && mention.ids.length === 0),
  );
  if (unknown) return done(unknownName(engine, unknown.label, whoEvidence(event)));
  const wrongRole = mentions.find((mention) => mention.type === 'person' && mention.disagrees);
  if (wrongRole?.type === 'person') {
    const entity = engine.base.entity(wrongRole.ids[0] as string);
    const evidence = entity.roles.flatMap((role) =>
      role.evidence.map((span) => ({ article: entity.article, span, says: null })),
    );
    return done({
      ...NOTHING,
      status: 'corrected',
      reason: null,
      text: `Not ${wrongRole.label}: ${entity.name} is ${entity.roles[0]?.title}.`,
      short: entity.roles[0]?.title ?? null,
      evidence,
      persons: [entity.id],
      confidence: 0.8,
    });
  }

  const [denied] = event === choice.best.profile ? [] : contradictions(engine, question, mentions, choice.best.profile);
  if (denied) return done(correct(engine, question, denied.instead));
  if (question.negated && kind === 'why' && choice.best.profile.event.kind === 'confirmation') {
    const confirmed = choice.best.profile.facts.find(({ fact }) => fact.slot === 'what')?.fact;
    if (confirmed) return done(correct(engine, question, confirmed));
  }
  const byClock = answerByClock(engine, question, mentions, event, kind, clock);
  if (byClock) return done(byClock);

  const order = sequenceConflict(engine, question) ?? orderConflict(engine, question, event);
  if (order) return done(correct(engine, question, order));
  const [wrong] = contradictions(engine, question, mentions, event);
  if (wrong) return done(correct(engine, question, wrong.instead));

  const stranger = mentions.find(
    (mention) => mention.type === 'person' && fitEvent(mention, event).fit === 'conflict' && !mention.asked,
  );
  if (stranger) {
    const instead = event.facts.find(({ fact }) => fact.slot === 'who')?.fact;
    if (instead && PRESUPPOSES.test(question.text)) return done(correct(engine, question, instead));
    return done({
      ...notStated(engine, `that ${stranger.label} takes part in ${event.event.name}`, whoEvidence(event)),
      persons: personsOf(mentions),
    });
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
    const what = {
      duration: 'how long it takes',
      age: 'how old that is',
      'clock-time': 'at what time of day',
      nationality: 'which country',
      role: 'which post',
    }[kind];
    return done(notStated(engine, `${what}`, nearestFacts(event, ['when', 'who'])));
  }

  const relation =
    kind === 'when' && BEFORE_OR_AFTER.test(question.text) ? beforeOrAfter(engine, question, event) : null;
  if (relation)
    return done(state(engine, question, relation, engine.base.words(relation.article, relation.evidence[0] as Span)));
  const outcome =
    kind === 'when' && question.aspects.includes('outcome') && question.ask?.kind === 'when'
      ? event.facts.find(({ fact }) => fact.aspect === 'outcome')
      : undefined;
  if (outcome && uncovered(mentions, event, outcome, false).length === 0)
    return done(state(engine, question, outcome.fact));
  if (kind === 'why' && META.test(question.text) && !REFERRED.test(question.text))
    return done(notStated(engine, 'why that is said', nearest));
  if (kind === 'where' && mentions.some((mention) => mention.type === 'organization'))
    return done(notStated(engine, 'where that is', nearest));
  const slots = slotsOf(kind, question.aspects);
  const facts = usable(question, rankFacts(question, mentions, event, slots), mentions, kind, event);
  const covering =
    kind === 'what' && question.aspects.every((aspect) => aspect === 'predecessors' || aspect === 'rank')
      ? rankFacts(question, mentions, event, slotsOf('polar', [])).find(
          ({ profile }) => question.head === null && uncovered(mentions, event, profile, true).length === 0,
        )
      : undefined;
  const best =
    facts.find(({ profile }) => uncovered(mentions, event, profile, false).length === 0) ?? covering ?? facts[0];
  if (!best) return done(notStated(engine, `${wording(kind)} for ${event.event.name}`, nearest));
  const missing = uncovered(mentions, event, best.profile, false);
  if (question.negated && missing.length === 0 && kind === 'why') {
    const polar = rankFacts(question, mentions, event, slotsOf('polar', []))[0];
    if (polar) return done(correct(engine, question, polar.profile.fact));
  }
  if (missing.length > 0) return done(notMentioned(engine, missing[0]?.label ?? '', evidenceOf(best.profile.fact)));
  if (question.negated) return done(notStated(engine, 'that', evidenceOf(best.profile.fact)));
  if (
    kind === 'what' &&
    best.profile.fact.aspect === 'description' &&
    question.aspects.length === 0 &&
    question.head === null &&
    !DESCRIBES.test(question.spelled) &&
    mentions.filter((mention) => fitEvent(mention, event).fit === 'identity').length < 2
  )
    return done(notStated(engine, 'that', evidenceOf(best.profile.fact)));
  const stated = state(engine, question, best.profile.fact);
  const dated =
    kind === 'what' &&
    mentions.some((mention) => mention.type === 'date' && fitEvent(mention, event).fit === 'identity')
      ? event.facts.find(({ fact }) => fact.slot === 'when')?.fact
      : undefined;
  return done(
    dated ? { ...stated, evidence: [...stated.evidence, ...evidenceOf(dated)], date: dated.date ?? null } : stated,
  );
}

/** A statement or confirmation has few facts of its own; for the others the event that it speaks of stands in. */
function eventWith(engine: Engine, event: EventProfile, kind: Kind, question: Question): EventProfile {
  if (event.event.about === undefined || kind === 'polar') return event;
  const slots = slotsOf(kind, question.aspects);
  return event.facts.some(({ fact }) => slots.includes(fact.slot) && (kind !== 'how-many' || fact.slot !== 'who'))
    ? event
    : profileOf(engine, event.event.about);
}

/** "the tensions mentioned in the article": a reference, not the question. */
const REFERRED =
  /(?<!\b(?:is|are|was|were) (?:\w+ ){1,3})\b(?:mentioned|named|described|reported|referred to)(?: (?:in|by) (?:the|this) \w+)?\W*$/i;

/** Questions about the wording rather than the event. */
const META = /\b(?:mention(?:ed|s)?|describ\w+|call(?:s|ed)?|named|referred|come(?:s)? up|worded|considered)\b/i;

/** Forms that take for granted what they say: "why is it X who …", "X does, right?". */
const PRESUPPOSES =
  /^\W*(?:why|how come)\b|\bit (?:is|was|'s) [^?]{2,40} (?:who|that)\b|\bit's\b|(?:right|correct|isn't (?:it|he|she)|aren't they)\W*$/i;

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
  return event.facts
    .filter(({ fact }) => slots.includes(fact.slot))
    .slice(0, 1)
    .flatMap(({ fact }) => evidenceOf(fact));
}

function whoEvidence(event: EventProfile) {
  return nearestFacts(event, ['who']);
}

function personsOf(mentions: readonly Mention[]): string[] {
  return mentions.flatMap((mention) => (mention.type === 'person' && mention.ids.length === 1 ? mention.ids : []));
}

function wording(kind: Kind): string {
  return (
    { when: 'when', where: 'where', why: 'why', how: 'how', 'how-many': 'how many', who: 'who' }[kind as string] ??
    'that'
  );
}
