import { locate, sentencesAround } from '../knowledge/verbatim.ts';
import type { Entity } from '../model.ts';
import type { Decision } from './decision.ts';
import { ANSWERED, yes } from './decision.ts';
import type { Engine } from './engine.ts';
import type { Mention } from './mentions.ts';
import { roleEvidence, stateRole } from './office-answers.ts';
import { sentence } from './phrasing.ts';
import { notStated } from './refusal.ts';
export function stateCountry(engine: Engine, entity: Entity): Decision {
  if (!entity.country)
    return notStated(engine, engine.words.gaps.countryServed(entity.name), roleEvidence(engine, entity));
  const country = engine.base.entity(entity.country).name;
  const stated = stateRole(engine, entity);
  return { ...stated, text: `${sentence(country)} ${stated.text}`, short: country };
}

/** "What does X stand for": the full name of a country, with the sentence that has the short one. */
export function nameCountry(engine: Engine, mention: Mention): Decision | null {
  const id = mention.type === 'country' ? (mention.ids[0] ?? '') : '';
  const name = engine.lexicon.worldNames.get(id);
  if (!name) return null;
  for (const article of engine.base.articles.values()) {
    const span = locate(mention.label, article.body);
    if (span)
      return {
        ...ANSWERED,
        text: sentence(name),
        short: name,
        evidence: sentencesAround(article, span).map((each) => ({ article: article.id, span: each, says: null })),
        confidence: 0.7,
      };
  }
  return null;
}

/** The country of an organisation, with the first sentence that names it. */
export function stateHome(engine: Engine, id: string | undefined): Decision | null {
  const organization = id === undefined ? undefined : engine.base.entities.get(id);
  if (!organization?.country) return null;
  const article = engine.base.article(organization.article);
  const span = locate(organization.name, article.body);
  const country = engine.base.entity(organization.country).name;
  const evidence =
    span === null
      ? []
      : sentencesAround(article, span).map((each) => ({ article: article.id, span: each, says: null }));
  return {
    ...ANSWERED,
    text: sentence(country),
    short: country,
    evidence,
    confidence: 0.8,
  };
}

export function checkCountry(engine: Engine, entity: Entity, country: string): Decision {
  const stated = stateRole(engine, entity);
  if (entity.country === country) return yes(engine, stated);
  return { ...stated, status: 'corrected', text: engine.words.no(stated.text ?? '') };
}
