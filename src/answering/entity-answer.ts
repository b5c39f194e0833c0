import { locate, sentencesAround } from '../knowledge/verbatim.ts';
import type { Entity } from '../model.ts';
import { type Decision, type Evidence, NOTHING } from './decision.ts';
import type { Engine } from './engine.ts';
import { holders, type Mention } from './mentions.ts';
import { listed, office, sentence } from './phrasing.ts';
import type { Question } from './question.ts';
import { notStated, unknownName } from './refusal.ts';

type Person = Extract<Mention, { type: 'person' }>;

const BELONGING = new Set(['repres', 'serv', 'govern', 'belong', 'nation', 'cabinet', 'work', 'side', 'team', 'come', 'speak', 'hold', 'job', 'posit', 'post', 'offic', 'titl', 'role', 'portfolio', 'deleg', 'born', 'act', 'employ', 'answer', 'parti', 'countri', 'rank', 'charg', 'run', 'head', 'lead', 'administr', 'citizen', 'polit', 'guy', 'current']);
/** "is X the foreign minister": says what somebody is, not what they do. */
const COPULAR = /^\W*(?:(?:so|and|but|wait)\s+)*(?:is|was|are|were|isn't|wasn't)\b|\b(?:heads?|leads?|runs?|serves? as|works? as|holds?)\b|,\s*(?:is|was) (?:he|she|it)\b|^(?!\W*(?:will|does|do|did|has|have|can)\b)[^?]{0,60}\bor\b|(?:right|correct|true|isn't (?:he|she))\W*$/i;
const ENTITY_KINDS = new Set(['who', 'what', 'role', 'nationality', 'which-country', 'polar', 'where', 'how', 'which-organization']);

/**
 * Answers a question about persons and offices themselves: who somebody is, who holds a post,
 * whether somebody does. Null when the question is about an event.
 */
export function answerEntity(engine: Engine, question: Question, mentions: readonly Mention[]): Decision | null {
  const kind = question.ask?.kind ?? 'who';
  if (!ENTITY_KINDS.has(kind)) return null;
  const people = mentions.filter((mention): mention is Person => mention.type === 'person');
  const rest = mentions.filter((mention) => mention.type !== 'person' && !(mention.type === 'word' && BELONGING.has(mention.stem)));
  const [person] = people;
  const [organization] = rest;
  if (!person && organization?.type === 'organization' && rest.length === 1 && (kind === 'which-country' || kind === 'nationality')) return stateHome(engine, organization.ids[0]);
  const [country] = rest;
  if (!person && country?.type === 'country' && rest.length <= 2 && /\b(?:mean|meant|stand for|stands for|what country is|which country is|refer)/i.test(question.spelled)) return nameCountry(engine, country);
  if (!person) return null;
  const countries = rest.filter((mention) => mention.type === 'country');
  if (rest.length > countries.length || question.order) return null;
  if (kind === 'where' && !/\bfrom\b|\bcountry\b/i.test(question.text)) return null;
  const relative = people.find((each) => each.relative);
  if (relative && kind !== 'polar' && people.length === 1 && (relative.asked || question.ask === null || kind !== 'who')) return answerHolder(engine, relative);
  if (question.alternatives.length > 0 && kind !== 'polar') return null;
  if (kind === 'polar' && (!COPULAR.test(question.text) || /^\W*is it\b/i.test(question.text))) return null;
  if (kind === 'who' && people.some((each) => each.asked) && people.length > 1) return null;
  const named = people.filter((each) => !each.byOffice);
  const offices = people.filter((each) => each.byOffice);

  if (named.length === 0) {
    if (kind === 'polar') return null;
    if (countries.length > 0 && person.country === null) return null;
    return answerHolder(engine, person);
  }
  if (named.length > 1) return null;
  if (kind === 'who' && question.ask !== null && question.units.length > 3 && !/\bwho(?:'s|s| is| are| was| were| (?:that|this|he|she|they) (?:is|are))\b|\bname\b|\bwhich (?:one|of)\b|\bwhat\b/i.test(question.spelled) && question.askedUntil !== null) return null;
  const [subject] = named as [Person];
  if (subject.ids.length === 0) return unknownName(engine, subject.label, []);
  if (subject.ids.length > 1) return chooseAmong(engine, subject.ids);
  const entity = engine.base.entity(subject.ids[0] as string);
  if (subject.disagrees) return contradictRole(engine, entity, subject.label);
  if (offices.length > 0) return checkOffice(engine, question, entity, offices);
  if (kind === 'polar' && countries.some((each) => each.type === 'country' && each.use === 'place')) return null;
  if (kind === 'polar' && countries.length > 0) return checkCountry(engine, entity, countries[0]?.ids[0] ?? '');
  if (kind === 'polar' && subject.offices.length > 0) return stateRole(engine, entity, 'Yes: ');
  if (kind === 'polar') return null;
  if (kind === 'which-country' || kind === 'nationality' || kind === 'where') return stateCountry(engine, entity);
  if (kind === 'what' && question.ask?.aspects.length === 0 && rest.length === 0 && mentions.length > people.length === false && /\bwhat (?:does|did|will|has|is|was)\b/.test(question.text.toLowerCase()) && !/\bwhat (?:is|are|was)\b/.test(question.text.toLowerCase())) return null;
  return stateRole(engine, entity, '');
}

function roleEvidence(entity: Entity): Evidence[] {
  return entity.roles.flatMap((role) => role.evidence.map((span) => ({ article: entity.article, span, says: null })));
}

function stateRole(engine: Engine, entity: Entity, lead: string): Decision {
  const title = office(engine.base, entity);
  if (title === null) return notStated(engine, `who or what ${entity.name} is`, []);
  return {
    ...NOTHING,
    status: 'answered',
    reason: null,
    text: sentence(`${lead}${entity.name} is ${title}`),
    short: entity.roles[0]?.title ?? null,
    evidence: roleEvidence(entity),
    persons: [entity.id],
    confidence: 0.95,
  };
}

function contradictRole(engine: Engine, entity: Entity, said: string): Decision {
  const stated = stateRole(engine, entity, '');
  return { ...stated, status: 'corrected', text: sentence(`Not ${said}: ${entity.name} is ${office(engine.base, entity)}`) };
}

function stateCountry(engine: Engine, entity: Entity): Decision {
  if (!entity.country) return notStated(engine, `which country ${entity.name} serves`, roleEvidence(entity));
  const country = engine.base.entity(entity.country).name;
  const stated = stateRole(engine, entity, '');
  return { ...stated, text: `${sentence(country)} ${stated.text}`, short: country };
}

/** "What does X stand for": the full name of a country, with the sentence that has the short one. */
function nameCountry(engine: Engine, mention: Mention): Decision | null {
  const id = mention.type === 'country' ? (mention.ids[0] ?? '') : '';
  const name = engine.lexicon.worldNames.get(id);
  if (!name) return null;
  for (const article of engine.base.articles.values()) {
    const span = locate(mention.label, article.body);
    if (span) return { ...NOTHING, status: 'answered', reason: null, text: sentence(name), short: name, evidence: sentencesAround(article, span).map((each) => ({ article: article.id, span: each, says: null })), confidence: 0.7 };
  }
  return null;
}

/** The country of an organisation, with the first sentence that names it. */
function stateHome(engine: Engine, id: string | undefined): Decision | null {
  const organization = id === undefined ? undefined : engine.base.entities.get(id);
  if (!organization?.country) return null;
  const article = engine.base.article(organization.article);
  const span = locate(organization.name, article.body);
  const country = engine.base.entity(organization.country).name;
  const evidence = span === null ? [] : sentencesAround(article, span).map((each) => ({ article: article.id, span: each, says: null }));
  return { ...NOTHING, status: 'answered', reason: null, text: sentence(country), short: country, evidence, confidence: 0.8 };
}

function checkCountry(engine: Engine, entity: Entity, country: string): Decision {
  const stated = stateRole(engine, entity, '');
  if (entity.country === country) return { ...stated, text: `Yes: ${stated.text}` };
  return { ...stated, status: 'corrected', text: `No: ${stated.text}` };
}

function checkOffice(engine: Engine, question: Question, entity: Entity, offices: readonly Person[]): Decision {
  const held = offices.find((each) => each.ids.includes(entity.id));
  const stated = stateRole(engine, entity, '');
  if (question.alternatives.length > 0 || offices.length > 1) return held ? stated : { ...stated, status: 'corrected', text: `Neither: ${stated.text}` };
  if (held) return { ...stated, text: question.polar ? `Yes: ${stated.text}` : stated.text };
  return { ...stated, status: 'corrected', text: question.polar ? `No: ${stated.text}` : `The article says otherwise: ${stated.text}` };
}

function answerHolder(engine: Engine, person: Person): Decision {
  const ids = exactTitle(engine, person);
  if (ids.length === 0) {
    const near = holders(engine.base, person.offices, null).flatMap((id) => roleEvidence(engine.base.entity(id)));
    return unknownName(engine, person.label, person.offices.length > 0 ? near : holders(engine.base, [], person.country).flatMap((id) => roleEvidence(engine.base.entity(id))));
  }
  if (ids.length > 1) {
    const plural = /s$/i.test(person.label.split(' ').at(-1) ?? '');
    return plural ? listHolders(engine, ids) : chooseAmong(engine, ids);
  }
  const entity = engine.base.entity(ids[0] as string);
  const stated = stateRole(engine, entity, '');
  return { ...stated, short: entity.name };
}

function listHolders(engine: Engine, ids: readonly string[]): Decision {
  const people = ids.map((id) => engine.base.entity(id));
  const texts = people.map((each) => `${each.name} (${office(engine.base, each) ?? each.kind})`);
  return { ...NOTHING, status: 'answered', reason: null, text: sentence(listed(texts)), short: listed(people.map((each) => each.name)), evidence: people.flatMap(roleEvidence), persons: ids, confidence: 0.9 };
}

function chooseAmong(engine: Engine, ids: readonly string[]): Decision {
  const people = ids.map((id) => engine.base.entity(id));
  const texts = people.map((each) => `${each.name} (${office(engine.base, each) ?? each.kind})`);
  return {
    ...NOTHING,
    status: 'clarify',
    reason: null,
    text: sentence(`Which one do you mean: ${listed(texts, 'or')}`).replace(/\.$/, '?'),
    nearest: people.flatMap(roleEvidence),
    others: people.map((each) => each.name),
    persons: ids,
    confidence: 0.5,
  };
}

/** Those whose title carries the very words asked for, or else everyone of that office. */
function exactTitle(engine: Engine, person: Person): string[] {
  const wanted = person.units.map((unit) => unit.norms).join(' ');
  const exact = person.ids.filter((id) =>
    engine.base.entity(id).roles.some((role) => {
      const title = role.title.toLowerCase();
      return title.split(' ').slice(-2).join(' ') !== '' && wanted.includes(title.split(' ').slice(-2).join(' '));
    }),
  );
  return exact.length > 0 ? exact : [...person.ids];
}
