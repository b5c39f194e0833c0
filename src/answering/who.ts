import { BEFORE_VERB, BY_WHOM, DEED, FACING, PASSIVE, SENDS } from '../language/en/asking/persons.ts';
import type { Entity, Fact, Kind } from '../model.ts';
import { rankFacts, slotsOf } from './choose.ts';
import { count } from './count.ts';
import { uncovered } from './coverage.ts';
import { type Decision, evidenceOf } from './decision.ts';
import type { Engine } from './engine.ts';
import { fitEvent, inEvidence, inFact } from './fit.ts';
import type { Mention } from './mentions.ts';
import { isPart, namesPart } from './named-part.ts';
import { nameOf, sentence, titled } from './phrasing.ts';
import type { EventProfile, FactProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notMentioned, notStated } from './refusal.ts';
import { state } from './statement.ts';
import { concepts } from './units.ts';
import { whichCountry } from './which-country.ts';

const FROM = 'from';
const SAYS = ['say', 'announce', 'expectation', 'believe', 'confirm'];

/** Answers with persons, countries or organisations, or counts them; null when another way has to be tried. */
export function answerWho(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  kind: Kind,
): Decision | null {
  if (kind === 'how-many') return count(engine, question, mentions, event);
  const said = whoSays(engine, question, mentions, event);
  if (said) return said;
  if (kind === 'which-country') return whichCountry(engine, question, mentions, event);
  const facts = rankFacts(question, mentions, event, ['who']).filter(
    ({ profile: { fact } }) => !isPart(fact) || namesPart(question, fact),
  );
  const best = facts.find(
    ({ profile }) =>
      kind !== 'which-organization' ||
      profile.fact.entities.some((id) => engine.base.entity(id).kind === 'organization'),
  )?.profile;
  if (!best)
    return notStated(
      engine,
      engine.words.gaps.ofEvent('who', nameOf(engine, event.event)),
      event.facts.slice(0, 1).flatMap(({ fact }) => evidenceOf(fact)),
    );
  const missing = uncovered(
    mentions.filter((mention) => !(mention.type === 'person' && mention.asked)),
    event,
    best,
    false,
  );
  // Who does something is not told by a sentence about the event that speaks of the deed elsewhere.
  const elsewhere = mentions.find(
    (mention) =>
      mention.type === 'word' &&
      !(sendsCountry(question, mentions) !== null && mention.concepts.includes('dispatch')) &&
      fitEvent(mention, event).fit === 'evidence' &&
      !inFact(mention, best) &&
      !inEvidence(mention, best),
  );
  const [unknown = elsewhere] = missing;
  const decision = told(engine, question, mentions, event, best.fact);
  return unknown ? { ...notMentioned(engine, unknown.label, evidenceOf(best.fact)), apart: decision } : decision;
}

function told(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  fact: Fact,
): Decision {
  const deed = question.units.find((unit) => DEED.test(unit.text));
  if (deed && event.event.kind === 'meeting' && !isPart(fact))
    return notStated(engine, engine.words.gaps.whoDoes, evidenceOf(fact));
  if (question.negated) return notStated(engine, engine.words.gaps.whoDoesNot, evidenceOf(fact));
  return who(engine, question, mentions, event, fact);
}

function who(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  fact: Fact,
): Decision {
  const all = fact.entities.map((id) => engine.base.entity(id));
  if (all.length === 0) return state(engine, question, fact);
  const left = filtered(question, mentions, all, event);
  if (left.length === 0) return notStated(engine, engine.words.gaps.whoThatIs, evidenceOf(fact));
  if (left.length === all.length) return { ...state(engine, question, fact), persons: left.map((each) => each.id) };
  return {
    ...state(engine, question, fact),
    text: sentence(engine.words.and(left.map(titled))),
    short: engine.words.and(left.map((each) => each.name)),
    persons: left.map((each) => each.id),
  };
}

/** Of those in a fact the ones that the question asks for: of a side, of an office, or the others than those it names. */
export function filtered(
  question: Question,
  mentions: readonly Mention[],
  all: readonly Entity[],
  event: EventProfile,
): Entity[] {
  let left = [...all];
  const sides = mentions
    .filter((mention) => mention.type === 'country' && isSide(mention, pairOfParties(mentions, event)))
    .flatMap((mention) => ('ids' in mention ? mention.ids : []));
  const bySide = left.filter((each) => each.country !== undefined && sides.includes(each.country));
  if (sides.length > 0 && left.some((each) => each.country)) left = bySide;
  else if (sendsCountry(question, mentions))
    left = left.filter((each) => each.country === sendsCountry(question, mentions));
  for (const mention of mentions) {
    if (mention.type !== 'person') continue;
    if (mention.asked) {
      left = left.filter((each) => mention.ids.includes(each.id));
      continue;
    }
    const others = left.filter((each) => !mention.ids.includes(each.id));
    if (
      event.event.kind === 'meeting' &&
      others.length > 0 &&
      others.length < left.length &&
      mention.ids.length < all.length
    )
      left = others;
  }
  return acrossTheTable(question, mentions, all, left);
}

/** "whom does X meet": of two sides the other one. */
function acrossTheTable(
  question: Question,
  mentions: readonly Mention[],
  all: readonly Entity[],
  left: Entity[],
): Entity[] {
  if (!FACING.test(question.text)) return left;
  const named = mentions.flatMap((mention) => (mention.type === 'person' && !mention.asked ? mention.ids : []));
  const homes = new Set(all.filter((each) => named.includes(each.id)).map((each) => each.country));
  const others = left.filter((each) => !homes.has(each.country));
  return homes.size === 1 && others.length > 0 ? others : left;
}

/** "From Peru": the side that somebody is on, beside whatever pair is named; of two names without it neither is. */
function isSide(mention: Mention & { type: 'country' }, isPair: boolean): boolean {
  return mention.units[0]?.before === FROM || (mention.use === 'side' && !isPair);
}

function pairOfParties(mentions: readonly Mention[], event: EventProfile): boolean {
  const named = mentions.filter((mention) => mention.type === 'country' && event.parties.has(mention.ids[0] ?? ''));
  return named.length > 1;
}

/** "who does Peru send": a country just before the verb, in a question about persons. */
function sendsCountry(question: Question, mentions: readonly Mention[]): string | null {
  if (!SENDS.test(question.text)) return null;
  const country = mentions.find((mention) => mention.type === 'country' && mention.use !== 'place');
  return country?.type === 'country' ? (country.ids[0] ?? null) : null;
}

/** "who says that …": whoever the best covering fact is attributed to. */
function whoSays(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
): Decision | null {
  const verb = question.units.find((unit) => unit.from >= (question.askedUntil ?? 0) && !BEFORE_VERB.test(unit.text));
  const saying =
    (verb !== undefined &&
      !PASSIVE.test(`${verb.before} ${verb.text}`) &&
      concepts(verb).some((concept) => SAYS.includes(concept))) ||
    BY_WHOM.test(question.text);
  if (!saying || event.event.kind === 'confirmation' || event.event.kind === 'report') return null;
  const ownWho = event.event.kind === 'statement' ? event.facts.find(({ fact }) => fact.slot === 'who') : undefined;
  if (ownWho) return null;
  const facts = rankFacts(question, mentions, event, slotsOf('polar', [])).filter(
    ({ profile }) => profile.fact.says !== undefined,
  );
  const confirming = engine.profiles.find(
    (profile) => profile.event.about === event.event.id && profile.event.kind === 'confirmation',
  );
  const confirmed = confirming?.facts.find(({ fact }) => fact.slot === 'who')?.fact;
  if (confirmed && facts.length === 0) return state(engine, question, confirmed);
  const best = facts
    .map(({ profile }) => ({ profile, covered: covered(mentions, event, profile) }))
    .sort((a, b) => b.covered - a.covered)[0];
  if (!best) return null;
  const missing = uncovered(
    mentions.filter(
      (mention) => !(mention.type === 'word' && mention.concepts.some((concept) => SAYS.includes(concept))),
    ),
    event,
    best.profile,
    false,
  );
  if (missing.length > 0) return null;
  const sayer = engine.base.entity(best.profile.fact.says as string);
  return { ...state(engine, question, best.profile.fact), text: sentence(sayer.name), short: sayer.name, date: null };
}

function covered(mentions: readonly Mention[], event: EventProfile, profile: FactProfile): number {
  return mentions.filter(
    (mention) =>
      fitEvent(mention, event).fit !== 'identity' && (inFact(mention, profile) || inEvidence(mention, profile)),
  ).length;
}
