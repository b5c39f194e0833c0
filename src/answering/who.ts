import type { Entity, Fact, Kind } from '../model.ts';
import { uncovered } from './checks.ts';
import { rankFacts, slotsOf } from './choose.ts';
import { type Decision, evidenceOf, NOTHING } from './decision.ts';
import type { Engine } from './engine.ts';
import { fitEvent, inEvidence, inFact } from './fit.ts';
import type { Mention } from './mentions.ts';
import { listed, sentence, titled } from './phrasing.ts';
import { tokenize } from '../text/tokens.ts';
import type { EventProfile, FactProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notMentioned, notStated } from './refusal.ts';
import { state } from './statement.ts';
import { concepts } from './units.ts';

const SAYS = ['say', 'announce', 'expectation', 'believe', 'confirm'];

/** Answers with persons, countries or organisations, or counts them; null when another way has to be tried. */
export function answerWho(engine: Engine, question: Question, mentions: readonly Mention[], event: EventProfile, kind: Kind): Decision | null {
  if (kind === 'how-many') return count(engine, question, mentions, event);
  const said = whoSays(engine, question, mentions, event);
  if (said) return said;
  if (kind === 'which-country') return whichCountry(engine, question, mentions, event);
  const facts = rankFacts(question, mentions, event, ['who']);
  const best = facts.find(({ profile }) => kind !== 'which-organization' || profile.fact.entities.some((id) => engine.base.entity(id).kind === 'organization'))?.profile;
  if (!best) return notStated(engine, `who for ${event.event.name}`, event.facts.slice(0, 1).flatMap(({ fact }) => evidenceOf(fact)));
  const missing = uncovered(mentions.filter((mention) => !(mention.type === 'person' && mention.asked)), event, best, false);
  if (missing.length > 0) return notMentioned(engine, missing[0]?.label ?? '', evidenceOf(best.fact));
  if (question.units.some((unit) => /^host(?:s|ed|ing)?$/i.test(unit.text)) && event.event.kind === 'meeting') return notStated(engine, 'who the host is', evidenceOf(best.fact));
  if (question.negated) return notStated(engine, 'who does not', evidenceOf(best.fact));
  return who(engine, question, mentions, event, best.fact);
}

function who(engine: Engine, question: Question, mentions: readonly Mention[], event: EventProfile, fact: Fact): Decision {
  const all = fact.entities.map((id) => engine.base.entity(id));
  if (all.length === 0) return state(engine, question, fact);
  const left = filtered(engine, question, mentions, all, event);
  if (left.length === 0) return notStated(engine, 'who that is', evidenceOf(fact));
  if (left.length === all.length) return { ...state(engine, question, fact), persons: left.map((each) => each.id) };
  return {
    ...state(engine, question, fact, undefined),
    text: sentence(listed(left.map((each) => withCountry(engine, each, mentions)))),
    short: listed(left.map((each) => each.name)),
    persons: left.map((each) => each.id),
  };
}

function withCountry(_engine: Engine, entity: Entity, _mentions: readonly Mention[]): string {
  return titled(entity);
}

/** Of those in a fact the ones that the question asks for: of a side, of an office, or the others than those it names. */
function filtered(engine: Engine, question: Question, mentions: readonly Mention[], all: readonly Entity[], event: EventProfile): Entity[] {
  const aside = new Set(question.excluded.flatMap((unit) => unit.senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []))));
  let left = all.filter((each) => !aside.has(each.id));
  const sides = mentions.filter((mention) => mention.type === 'country' && mention.use === 'side' && !pairOfParties(mentions, event)).flatMap((mention) => ('ids' in mention ? mention.ids : []));
  const bySide = left.filter((each) => each.country !== undefined && sides.includes(each.country));
  if (sides.length > 0 && left.some((each) => each.country)) left = bySide;
  else if (sendsCountry(question, mentions)) left = left.filter((each) => each.country === sendsCountry(question, mentions));
  for (const mention of mentions) {
    if (mention.type !== 'person') continue;
    if (mention.asked) {
      left = left.filter((each) => mention.ids.includes(each.id));
      continue;
    }
    const others = left.filter((each) => !mention.ids.includes(each.id));
    if (event.event.kind === 'meeting' && others.length > 0 && others.length < left.length && mention.ids.length < all.length) left = others;
  }
  return left;
}

function pairOfParties(mentions: readonly Mention[], event: EventProfile): boolean {
  const named = mentions.filter((mention) => mention.type === 'country' && event.parties.has(mention.ids[0] ?? ''));
  return named.length > 1;
}

/** "who does Canada send": a country just before the verb, in a question about persons. */
function sendsCountry(question: Question, mentions: readonly Mention[]): string | null {
  if (!/\b(?:send|sends|sending|field|fielding|dispatch|bring|brings|bringing|represented)\b/i.test(question.text)) return null;
  const country = mentions.find((mention) => mention.type === 'country' && mention.use !== 'place');
  return country?.type === 'country' ? (country.ids[0] ?? null) : null;
}

/** "who says that …": whoever the best covering fact is attributed to. */
function whoSays(engine: Engine, question: Question, mentions: readonly Mention[], event: EventProfile): Decision | null {
  const saying = question.units.some((unit) => concepts(unit).some((concept) => SAYS.includes(concept))) || /\baccording to (?:who|whom|which|what)\b/i.test(question.text);
  if (!saying || event.event.kind === 'confirmation' || event.event.kind === 'report') return null;
  const ownWho = event.event.kind === 'statement' ? event.facts.find(({ fact }) => fact.slot === 'who') : undefined;
  if (ownWho) return null;
  const facts = rankFacts(question, mentions, event, slotsOf('polar', [])).filter(({ profile }) => profile.fact.says !== undefined);
  const best = facts.map(({ profile }) => ({ profile, covered: covered(mentions, event, profile) })).sort((a, b) => b.covered - a.covered)[0];
  if (!best) return null;
  const missing = uncovered(mentions.filter((mention) => !(mention.type === 'word' && mention.concepts.some((concept) => SAYS.includes(concept)))), event, best.profile, false);
  if (missing.length > 0) return null;
  const sayer = engine.base.entity(best.profile.fact.says as string);
  return { ...state(engine, question, best.profile.fact), text: sentence(sayer.name), short: sayer.name, date: null };
}

function covered(mentions: readonly Mention[], event: EventProfile, profile: FactProfile): number {
  return mentions.filter((mention) => fitEvent(mention, event).fit !== 'identity' && (inFact(mention, profile) || inEvidence(mention, profile))).length;
}

function whichCountry(engine: Engine, question: Question, mentions: readonly Mention[], event: EventProfile): Decision | null {
  const isCountry = (id: string) => engine.base.entity(id).kind === 'country';
  const aside = new Set([...question.excluded, ...(question.order?.units ?? [])].flatMap((unit) => unit.senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id, engine.lexicon.capitals.get(sense.id) ?? ''] : []))));
  const asked = (id: string) => aside.has(id) || mentions.some((mention) => mention.type === 'country' && mention.ids.includes(id) && mention.use !== 'place');
  const slots = question.aspects.includes('travel') && question.order ? (['where'] as const) : /\bwhose\b/i.test(question.text) ? (['who'] as const) : slotsOf('which-country', question.aspects);
  const facts = rankFacts(question, mentions, event, slots);
  for (const { profile } of facts) {
    const missing = uncovered(mentions, event, profile, false);
    if (missing.length > 0) continue;
    const named = profile.fact.entities.map((id) => (isCountry(id) ? id : (engine.base.entity(id).country ?? id))).filter((id) => isCountry(id));
    const left = [...new Set(named)].filter((id) => !asked(id));
    if (left.length === 0) continue;
    if (profile.fact.slot === 'where' && !question.units.some((unit) => concepts(unit).some((concept) => ['host', 'travel', 'dispatch'].includes(concept)))) continue;
    const names = listed(left.map((id) => engine.base.entity(id).name));
    return { ...state(engine, question, profile.fact), text: sentence(names), short: names };
  }
  const spoken = spokenCountry(engine, question, mentions, event, asked);
  if (spoken) return spoken;
  const parties = event.event.parties.filter((id) => !asked(id));
  const [first] = facts;
  const between = mentions.some((mention) => mention.type === 'country' && event.parties.has(mention.ids[0] ?? '')) || question.units.some((unit) => concepts(unit).some((concept) => concept === 'meeting' || concept === 'attend'));
  if (parties.length === 0 || !first || !between || question.order) return notStated(engine, 'which country', event.facts.slice(0, 1).flatMap(({ fact }) => evidenceOf(fact)));
  const missing = uncovered(mentions, event, first.profile, false);
  if (missing.length > 0) return notMentioned(engine, missing[0]?.label ?? '', evidenceOf(first.profile.fact));
  const names = listed(parties.map((id) => engine.base.entity(id).name));
  return { ...state(engine, question, first.profile.fact), text: sentence(names), short: names, date: null };
}

/** The country that a value names beside the words of the question: "threats of which country". */
function spokenCountry(engine: Engine, question: Question, mentions: readonly Mention[], event: EventProfile, asked: (id: string) => boolean): Decision | null {
  let best: { fact: Fact; country: string; near: number } | null = null;
  for (const profile of event.facts) {
    if (uncovered(mentions, event, profile, false).length > 0) continue;
    const tokens = tokenize(engine.base.words(profile.fact.article, profile.fact.value));
    const phrases = engine.lexicon.find(tokens);
    for (const { from, to, senses } of phrases) {
      const country = senses.flatMap((sense) => (sense.type === 'entity' && engine.base.entities.get(sense.id)?.kind === 'country' ? [sense.id] : []))[0];
      if (country === undefined || asked(country) || event.parties.has(country)) continue;
      const window = new Set(phrases.filter((each) => each.from >= from - 4 && each.to <= to + 3 && each.from !== from).flatMap((each) => each.senses.flatMap((sense) => (sense.type === 'concept' ? [sense.name] : []))));
      const near = mentions.filter((mention) => mention.type === 'word' && mention.concepts.some((concept) => window.has(concept) && !event.identity.concepts.has(concept))).length;
      if (near > (best?.near ?? 0)) best = { fact: profile.fact, country, near };
    }
  }
  if (!best) return null;
  const name = engine.base.entity(best.country).name;
  return { ...state(engine, question, best.fact), text: sentence(name), short: name };
}

/** "how many from each side": the number for one country, when it is the same for all. */
function perParty(question: Question, people: readonly Entity[]): number | null {
  if (!/\b(?:each|per|either|every) (?:\w+ )?(?:country|side|nation|delegation|government|party)\b/i.test(question.text)) return null;
  const counts = [...new Set(people.map((each) => each.country))].map((country) => people.filter((each) => each.country === country).length);
  return counts.every((count) => count === counts[0]) ? (counts[0] ?? null) : null;
}

const PEOPLE = /\b(?:officials?|people|persons?|ministers?|diplomats?|delegates?|participants?|attendees?|men|women|names?|secretar(?:y|ies)|chiefs?|politicians?|representatives?|individuals?|leaders?|heads|bosses|envoys?)\b/i;
const COUNTRIES = /\b(?:countries|nations|states|governments|sides|parties)\b/i;

function count(engine: Engine, question: Question, mentions: readonly Mention[], event: EventProfile): Decision | null {
  const people = PEOPLE.test(question.text);
  const countries = COUNTRIES.test(question.text);
  const facts = rankFacts(question, mentions, event, ['how-many']);
  const numeric = facts.find(({ profile }) => (profile.fact.aspect !== 'rank' || question.aspects.includes('rank') || question.aspects.includes('predecessors')) && uncovered(mentions, event, profile, false).length === 0);
  if (numeric && !(people && event.participants.size > 0)) return state(engine, question, numeric.profile.fact);
  const whos = rankFacts(question, mentions, event, ['who']);
  const best = whos[0]?.profile;
  if (!best) return null;
  const missing = uncovered(mentions, event, best, false);
  if (missing.length > 0) return notMentioned(engine, missing[0]?.label ?? '', evidenceOf(best.fact));
  if (countries || people) {
    const all = best.fact.entities.map((id) => engine.base.entity(id)).filter((each) => (countries ? each.kind === 'country' : each.kind === 'person'));
    const left = countries && all.length === 0 ? event.event.parties.map((id) => engine.base.entity(id)) : filtered(engine, question, mentions, all, event);
    if (left.length === 0 || best.fact.entities.some((id) => engine.base.entity(id).kind === 'group')) return notStated(engine, 'how many', evidenceOf(best.fact));
    const each = perParty(question, left);
    if (each !== null) return { ...state(engine, question, best.fact), text: sentence(`${each} each: ${listed(left.map(titled))}`), short: String(each) };
    return { ...state(engine, question, best.fact), text: sentence(`${left.length}: ${listed(left.map(titled))}`), short: String(left.length) };
  }
  return notStated(engine, 'how many', evidenceOf(best.fact));
}
