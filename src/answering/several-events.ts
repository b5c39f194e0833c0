import type { Kind } from '../model.ts';
import { ANSWERED, type Decision, evidenceOf } from './decision.ts';
import type { Engine } from './engine.ts';
import { fitEvent } from './fit.ts';
import type { Mention } from './mentions.ts';
import { sentence, titled } from './phrasing.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notStated } from './refusal.ts';
import { concepts } from './units.ts';

const PLACES = /\b(?:cities|places|stops|capitals|towns|venues|locations)\b/i;
/** "where do they go first", not "the first session". */
const FIRST_STOP = /\bfirst\W*$|\bfirst (?:on|during|in) (?:this|the|their)\b|\bfirst (?:stop|leg|port)\b/i;
const SHARED =
  /\bboth (?:of )?(?:the )?(?:two plus two|2 ?\+ ?2s?|two-plus-twos?|meetings?|talks|sessions?|events?|rounds?|stops?|legs?)\b|\bin both\b|\bin common\b/i;

/**
 * Answers what is asked of several events at once: the places of a journey, and who is at both of
 * two meetings. Null when the question is about one event.
 */
export function answerAcross(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  kind: Kind,
): Decision | null {
  const travels = question.units.some((unit) => concepts(unit).includes('travel'));
  if (kind === 'where' && travels && FIRST_STOP.test(question.text)) return firstStop(engine, mentions);
  const countries = kind === 'which-country' && travels && /\bcountries\b/i.test(question.text);
  if (countries || (PLACES.test(question.text) && ['where', 'what', 'who'].includes(kind))) {
    return places(engine, mentions, countries);
  }
  if (SHARED.test(question.text) && ['who', 'what', 'polar', 'which-country'].includes(kind)) {
    const events = meant(engine, question, mentions);
    if (events.length === 2)
      return kind === 'who'
        ? attendsBoth(engine, events)
        : notStated(
            engine,
            engine.words.gaps.bothInOne,
            events.flatMap((event) => event.facts.slice(0, 1).flatMap(({ fact }) => evidenceOf(fact))),
          );
  }
  return null;
}

/** Where a journey goes first: to the event that follows no other. */
function firstStop(engine: Engine, mentions: readonly Mention[]): Decision | null {
  const persons = mentions.flatMap((mention) => (mention.type === 'person' ? [mention] : []));
  const first = ahead(engine).find(
    (profile) =>
      profile.after === null &&
      profile.during === null &&
      persons.every((mention) => mention.ids.some((id) => profile.participants.has(id))),
  );
  const where = first?.facts.find(({ fact }) => fact.slot === 'where')?.fact;
  if (!where) return null;
  const name = engine.base.entity(where.entities[0] as string).name;
  return {
    ...ANSWERED,
    text: sentence(name),
    short: name,
    evidence: evidenceOf(where),
    event: where.event,
    confidence: 0.8,
  };
}

function ahead(engine: Engine): EventProfile[] {
  return engine.profiles.filter(
    (profile) => profile.event.kind === 'meeting' && !profile.dates.some((date) => date < profile.published.toString()),
  );
}

/** Where those named, or the parties of the main event, meet: one place an event, in the order of events. */
function places(engine: Engine, mentions: readonly Mention[], countries: boolean): Decision | null {
  const persons = mentions.flatMap((mention) => (mention.type === 'person' ? [mention] : []));
  const facts = ahead(engine)
    .filter((profile) => persons.every((mention) => mention.ids.some((id) => profile.participants.has(id))))
    .flatMap((profile) => profile.facts.filter(({ fact }) => fact.slot === 'where' && !fact.aspect).slice(0, 1));
  const towns = [...new Set(facts.map(({ fact }) => fact.entities[0] ?? ''))].filter(Boolean);
  if (towns.length < 2) return null;
  const ids = countries ? towns.map((id) => engine.base.entity(id).country ?? id) : towns;
  const names = engine.words.and(ids.map((id) => engine.base.entity(id).name));
  return {
    ...ANSWERED,
    text: sentence(names),
    short: names,
    evidence: facts.flatMap(({ fact }) => evidenceOf(fact)),
    confidence: 0.8,
  };
}

/** The two events of a question about "both": those that its places or countries name, or those of its format. */
function meant(engine: Engine, question: Question, mentions: readonly Mention[]): EventProfile[] {
  const candidates = ahead(engine).filter(
    (profile) =>
      question.units.every((unit) => !concepts(unit).includes('two-plus-two')) ||
      profile.event.format === 'two-plus-two',
  );
  const located = mentions.filter((mention) => mention.type === 'country' || mention.type === 'place');
  const named = candidates.filter((profile) =>
    located.some((mention) => fitEvent(mention, profile).fit === 'identity'),
  );
  return named.length === 2 ? named : candidates.length === 2 ? candidates : [];
}

function attendsBoth(engine: Engine, [first, second]: readonly EventProfile[]): Decision | null {
  if (!first || !second) return null;
  const ids = [...first.participants].filter((id) => second.participants.has(id));
  const evidence = [first, second].flatMap((event) =>
    event.facts
      .filter(({ fact }) => fact.slot === 'who')
      .slice(0, 1)
      .flatMap(({ fact }) => evidenceOf(fact)),
  );
  if (ids.length === 0) return notStated(engine, engine.words.gaps.whoIsAtBoth, evidence);
  const people = ids.map((id) => engine.base.entity(id));
  return {
    ...ANSWERED,
    text: sentence(engine.words.and(people.map(titled))),
    short: engine.words.and(people.map((each) => each.name)),
    evidence,
    persons: ids,
    confidence: 0.8,
  };
}
