import { rankFacts, slotsOf } from './choose.ts';
import { uncovered } from './coverage.ts';
import type { Decision } from './decision.ts';
import { evidenceOf } from './decision.ts';
import type { Engine } from './engine.ts';
import type { Mention } from './mentions.ts';
import { sentence } from './phrasing.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notMentioned, notStated } from './refusal.ts';
import { state } from './statement.ts';
import { concepts } from './units.ts';
export function whichCountry(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
): Decision | null {
  const isCountry = (id: string) => engine.base.entity(id).kind === 'country';
  const aside = new Set(
    (question.order?.units ?? []).flatMap((unit) =>
      unit.senses.flatMap((sense) =>
        sense.type === 'entity' ? [sense.id, engine.lexicon.capitals.get(sense.id) ?? ''] : [],
      ),
    ),
  );
  const asked = (id: string) =>
    aside.has(id) ||
    mentions.some(
      (mention) =>
        mention.type === 'country' && mention.ids.includes(id) && !(mention.use === 'place' && mention.place !== null),
    );
  const slots =
    question.aspects.includes('travel') && event.event.kind === 'meeting'
      ? (['where'] as const)
      : slotsOf('which-country', question.aspects);
  const facts = rankFacts(question, mentions, event, slots);
  for (const { profile } of facts) {
    const missing = uncovered(mentions, event, profile, false);
    if (missing.length > 0) continue;
    const named = profile.fact.entities
      .map((id) => (isCountry(id) ? id : (engine.base.entity(id).country ?? id)))
      .filter((id) => isCountry(id));
    const left = [...new Set(named)].filter((id) => !asked(id));
    if (left.length === 0) continue;
    if (
      profile.fact.slot === 'where' &&
      !question.units.some((unit) => concepts(unit).some((concept) => ['host', 'travel', 'dispatch'].includes(concept)))
    )
      continue;
    const names = engine.words.and(left.map((id) => engine.base.entity(id).name));
    return { ...state(engine, question, profile.fact), text: sentence(names), short: names, persons: left };
  }
  const parties = event.event.parties.filter((id) => !asked(id));
  const [first] = facts;
  const between =
    mentions.some((mention) => mention.type === 'country' && event.parties.has(mention.ids[0] ?? '')) ||
    question.units.some((unit) => concepts(unit).some((concept) => concept === 'meeting' || concept === 'attend'));
  if (parties.length === 0 || !first || !between || question.order)
    return notStated(
      engine,
      engine.words.gaps.whichCountry,
      event.facts.slice(0, 1).flatMap(({ fact }) => evidenceOf(fact)),
    );
  const missing = uncovered(mentions, event, first.profile, false);
  const [unknown] = missing;
  const names = engine.words.and(parties.map((id) => engine.base.entity(id).name));
  const decision = {
    ...state(engine, question, first.profile.fact),
    text: sentence(names),
    short: names,
    date: null,
    persons: parties,
  };
  return unknown
    ? { ...notMentioned(engine, unknown.label, evidenceOf(first.profile.fact)), apart: decision }
    : decision;
}
