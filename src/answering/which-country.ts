import type { Fact } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
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
      : /\bwhose\b|\bcountry'?s\b|\bnation'?s\b/i.test(question.text)
        ? (['who'] as const)
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
  const spoken = spokenCountry(engine, question, mentions, event, asked);
  if (spoken) return spoken;
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
  if (missing.length > 0) return notMentioned(engine, missing[0]?.label ?? '', evidenceOf(first.profile.fact));
  const names = engine.words.and(parties.map((id) => engine.base.entity(id).name));
  return {
    ...state(engine, question, first.profile.fact),
    text: sentence(names),
    short: names,
    date: null,
    persons: parties,
  };
}

/** The country that a value names beside the words of the question: "threats of which country". */
function spokenCountry(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
  asked: (id: string) => boolean,
): Decision | null {
  let best: { fact: Fact; country: string; near: number } | null = null;
  for (const profile of event.facts) {
    if (uncovered(mentions, event, profile, false).length > 0) continue;
    const tokens = tokenize(engine.base.words(profile.fact.article, profile.fact.value));
    const phrases = engine.lexicon.find(tokens);
    for (const { from, to, senses } of phrases) {
      const country = senses.flatMap((sense) =>
        sense.type === 'entity' && engine.base.entities.get(sense.id)?.kind === 'country' ? [sense.id] : [],
      )[0];
      if (country === undefined || asked(country) || (event.event.kind === 'meeting' && event.parties.has(country)))
        continue;
      const window = new Set(
        phrases
          .filter((each) => each.from >= from - 4 && each.to <= to + 3 && each.from !== from)
          .flatMap((each) => each.senses.flatMap((sense) => (sense.type === 'concept' ? [sense.name] : []))),
      );
      const near = mentions.filter(
        (mention) =>
          mention.type === 'word' &&
          mention.concepts.some((concept) => window.has(concept) && !event.identity.concepts.has(concept)),
      ).length;
      if (near > (best?.near ?? 0)) best = { fact: profile.fact, country, near };
    }
  }
  if (!best) return null;
  const name = engine.base.entity(best.country).name;
  return { ...state(engine, question, best.fact), text: sentence(name), short: name };
}
