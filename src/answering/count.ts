import { COUNTRIES, COUNTS_COUNTRIES, PEOPLE, PER_PARTY } from '../language/en/asking/persons.ts';
import type { Entity, Fact } from '../model.ts';
import { rankFacts } from './choose.ts';
import { uncovered } from './coverage.ts';
import type { Decision } from './decision.ts';
import { evidenceOf } from './decision.ts';
import type { Engine } from './engine.ts';
import type { Mention } from './mentions.ts';
import { sentence, titled } from './phrasing.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notMentioned, notStated } from './refusal.ts';
import { state } from './statement.ts';
import { filtered } from './who.ts';

/** "how many from each side": the number for one country, when it is the same for all. */
function perParty(question: Question, people: readonly Entity[]): number | null {
  if (!PER_PARTY.test(question.text)) return null;
  const counts = [...new Set(people.map((each) => each.country))].map(
    (country) => people.filter((each) => each.country === country).length,
  );
  return counts.every((count) => count === counts[0]) ? (counts[0] ?? null) : null;
}

export function count(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
): Decision | null {
  const people = PEOPLE.test(question.text);
  const facts = rankFacts(question, mentions, event, ['how-many']);
  const numeric = facts.find(
    ({ profile }) =>
      (profile.fact.aspect !== 'rank' ||
        question.aspects.includes('rank') ||
        question.aspects.includes('predecessors')) &&
      !(profile.fact.aspect === 'quantity' && COUNTS_COUNTRIES.test(question.text)) &&
      uncovered(mentions, event, profile, false).length === 0,
  );
  if (numeric && !(people && event.participants.size > 0)) return state(engine, question, numeric.profile.fact);
  const whos = rankFacts(question, mentions, event, ['who']);
  const best = whos[0]?.profile;
  if (!best) return null;
  const missing = uncovered(mentions, event, best, false);
  const [unknown] = missing;
  const decision = counted(engine, question, mentions, event, best.fact);
  return unknown ? { ...notMentioned(engine, unknown.label, evidenceOf(best.fact)), apart: decision } : decision;
}

function counted(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  fact: Fact,
): Decision {
  const people = PEOPLE.test(question.text);
  const countries = COUNTRIES.test(question.text);
  if (countries || people) {
    const all = fact.entities
      .map((id) => engine.base.entity(id))
      .filter((each) => (countries ? each.kind === 'country' : each.kind === 'person'));
    const left =
      countries && all.length === 0
        ? event.event.parties.map((id) => engine.base.entity(id))
        : filtered(question, mentions, all, event);
    if (left.length === 0 || fact.entities.some((id) => engine.base.entity(id).kind === 'group'))
      return notStated(engine, engine.words.gaps.howMany, evidenceOf(fact));
    const each = perParty(question, left);
    if (each !== null)
      return {
        ...state(engine, question, fact),
        text: sentence(engine.words.countedEach(each, engine.words.and(left.map(titled)), left[0]?.kind)),
        short: String(each),
      };
    return {
      ...state(engine, question, fact),
      text: sentence(engine.words.counted(left.length, engine.words.and(left.map(titled)), left[0]?.kind)),
      short: String(left.length),
    };
  }
  return notStated(engine, engine.words.gaps.howMany, evidenceOf(fact));
}
