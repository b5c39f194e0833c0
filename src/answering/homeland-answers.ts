import type { Entity } from '../model.ts';
import type { Decision } from './decision.ts';
import { yes } from './decision.ts';
import type { Engine } from './engine.ts';
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

export function checkCountry(engine: Engine, entity: Entity, country: string): Decision {
  const stated = stateRole(engine, entity);
  if (entity.country === country) return yes(engine, stated);
  return { ...stated, status: 'corrected', text: engine.words.no(stated.text ?? '') };
}
