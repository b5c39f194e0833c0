import type { Entity, Span } from '../model.ts';
import { asTyped } from './as-typed.ts';
import type { Decision, Evidence } from './decision.ts';
import { ANSWERED, yes } from './decision.ts';
import type { Engine } from './engine.ts';
import type { Person } from './mentions.ts';
import { holders } from './office-holders.ts';
import { office, sentence } from './phrasing.ts';
import type { Question } from './question.ts';
import { notStated, unknownName } from './refusal.ts';
export function roleEvidence(engine: Engine, entity: Entity): Evidence[] {
  return entity.roles.flatMap((role) =>
    role.evidence.map((span) => ({ article: entity.article, span, says: saysAt(engine, entity.article, span) })),
  );
}

/** Who says a sentence, where a fact that rests on it tells. */
function saysAt(engine: Engine, article: string, { start }: Span): string | null {
  const fact = engine.base.facts.find(
    (each) => each.article === article && each.says !== undefined && each.evidence.some((span) => span.start === start),
  );
  return fact?.says ?? null;
}

export function stateRole(engine: Engine, entity: Entity): Decision {
  const title = office(engine, entity);
  if (title === null) return notStated(engine, engine.words.gaps.whoOrWhat(entity.name), []);
  return {
    ...ANSWERED,
    text: sentence(engine.words.is(entity.name, title)),
    short: entity.roles[0]?.shown ?? entity.roles[0]?.title ?? null,
    evidence: roleEvidence(engine, entity),
    persons: [entity.id],
    confidence: 0.95,
  };
}

export function contradictRole(engine: Engine, entity: Entity, said: string): Decision {
  const stated = stateRole(engine, entity);
  return {
    ...stated,
    status: 'corrected',
    text: sentence(
      engine.words.notSo(asTyped(engine, said), engine.words.is(entity.name, `${office(engine, entity)}`)),
    ),
  };
}

export function checkOffice(engine: Engine, question: Question, entity: Entity, offices: readonly Person[]): Decision {
  const held = offices.find((each) => each.ids.includes(entity.id));
  // Who holds which office an editor has written; sentences only name both.
  const stated = { ...stateRole(engine, entity), exact: !engine.base.isDrafted(entity.article) };
  const ofCountry = question.alternatives.some((unit) =>
    unit.senses.some((sense) => sense.type === 'entity' && sense.id === entity.country),
  );
  if (ofCountry) return stated;
  if (question.alternatives.length > 0 || offices.length > 1)
    return held ? stated : { ...stated, status: 'corrected', text: engine.words.neither(stated.text ?? '') };
  // "X isn't the minister?": what is denied is so, or is not.
  if (question.negated && !held) return stated;
  if (held && !question.negated) return question.polar ? yes(engine, stated) : stated;
  return {
    ...stated,
    status: 'corrected',
    text: (question.polar && !held ? engine.words.no : engine.words.otherwise)(stated.text ?? ''),
  };
}

export function answerHolder(engine: Engine, person: Person): Decision {
  const ids = exactTitle(engine, person);
  if (ids.length === 0) {
    const near = holders(engine.base, person.offices, null).flatMap((id) =>
      roleEvidence(engine, engine.base.entity(id)),
    );
    return unknownName(
      engine,
      person.label,
      person.offices.length > 0
        ? near
        : holders(engine.base, [], person.country).flatMap((id) => roleEvidence(engine, engine.base.entity(id))),
    );
  }
  if (ids.length > 1) {
    const plural = /s$/i.test(person.label.split(' ').at(-1) ?? '');
    return plural ? listHolders(engine, ids) : chooseAmong(engine, ids);
  }
  const entity = engine.base.entity(ids[0] as string);
  const stated = stateRole(engine, entity);
  return { ...stated, short: entity.name };
}

export function listHolders(engine: Engine, ids: readonly string[]): Decision {
  const people = ids.map((id) => engine.base.entity(id));
  return {
    ...ANSWERED,
    text: sentence(engine.words.and(withOffices(engine, people))),
    short: engine.words.and(people.map((each) => each.name)),
    evidence: people.flatMap((each) => roleEvidence(engine, each)),
    persons: ids,
    confidence: 0.9,
  };
}

export function chooseAmong(engine: Engine, ids: readonly string[]): Decision {
  const people = ids.map((id) => engine.base.entity(id));
  return {
    ...ANSWERED,
    status: 'clarify',
    text: engine.words.which(engine.words.or(withOffices(engine, people))),
    nearest: people.flatMap((each) => roleEvidence(engine, each)),
    others: people.map((each) => each.name),
    persons: ids,
    confidence: 0.5,
  };
}

function withOffices(engine: Engine, people: readonly Entity[]): string[] {
  return people.map((each) => `${each.name} (${office(engine, each) ?? engine.words.entityKinds[each.kind]})`);
}

/** Those whose title carries the very words asked for, or else everyone of that office. */
function exactTitle(engine: Engine, person: Person): string[] {
  const wanted = person.units.map((unit) => unit.norms).join(' ');
  const exact = person.ids.filter((id) =>
    engine.base
      .entity(id)
      .roles.some((role) => wanted.includes(role.title.toLowerCase().split(' ').slice(-2).join(' '))),
  );
  return exact.length > 0 ? exact : [...person.ids];
}
