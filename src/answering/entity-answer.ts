import {
  ASKS_NAME,
  ASKS_WHO_IS,
  BELONGING,
  COPULA,
  COPULAR,
  LEADS_DELEGATION,
  WHO_IS_WORD,
} from '../language/en/asking/forms.ts';
import { type Decision, yes } from './decision.ts';
import type { Engine } from './engine.ts';
import { checkCountry, stateCountry } from './homeland-answers.ts';
import type { Mention } from './mentions.ts';
import {
  answerHolder,
  checkOffice,
  chooseAmong,
  contradictRole,
  listHolders,
  roleEvidence,
  stateRole,
} from './office-answers.ts';
import type { Question } from './question.ts';
import { notStated, unknownName } from './refusal.ts';
import { has, type Unit } from './units.ts';

type Person = Extract<Mention, { type: 'person' }>;

const ENTITY_KINDS = new Set(['who', 'what', 'role', 'which-country', 'polar', 'where', 'how', 'which-organization']);

/**
 * Answers a question about persons and offices themselves: who somebody is, who holds a post,
 * whether somebody does. Null when the question is about an event.
 */
export function answerEntity(engine: Engine, question: Question, mentions: readonly Mention[]): Decision | null {
  const kind = question.ask?.kind ?? 'who';
  if (!ENTITY_KINDS.has(kind)) return null;
  const people = mentions.filter((mention): mention is Person => mention.type === 'person');
  const rest = mentions.filter(
    (mention) => mention.type !== 'person' && !(mention.type === 'word' && BELONGING.has(mention.stem)),
  );
  if (LEADS_DELEGATION.test(question.text)) {
    return notStated(
      engine,
      engine.words.gaps.whoLeads,
      people.flatMap((each) => each.ids).flatMap((id) => roleEvidence(engine, engine.base.entity(id))),
    );
  }
  const [person] = people;
  const [organization] = rest;
  if (!person && organization?.type === 'organization' && rest.length === 1 && isWhoIs(question, organization))
    return notStated(engine, engine.words.gaps.whoOrWhat(organization.label), []);
  if (!person) return null;
  const countries = rest.filter((mention) => mention.type === 'country');
  if (rest.length > countries.length || question.order) return null;
  if (kind === 'where' && !/\bfrom\W*$|\bcountry\b/i.test(question.text)) return null;
  const relative = people.find((each) => each.relative);
  if (
    relative &&
    kind !== 'polar' &&
    people.length === 1 &&
    (relative.asked || question.ask === null || kind !== 'who')
  )
    return answerHolder(engine, relative);
  if (question.alternatives.length > 0 && kind !== 'polar' && people.every((each) => each.byOffice)) return null;
  const identifies = COPULAR.test(question.text) || isDeclared(question, people);
  if (kind === 'polar' && (!identifies || /^\W*is it\b/i.test(question.text))) return null;
  if (kind === 'who' && people.some((each) => each.asked) && people.length > 1) return null;
  const named = people.filter((each) => !each.byOffice);
  const offices = people.filter((each) => each.byOffice);

  if (named.length === 0) {
    if (kind === 'polar') return null;
    if (countries.some((each) => each.type === 'country' && each.ids[0] !== person.country)) return null;
    if (kind === 'what' && !ASKS_NAME.test(question.text)) return null;
    return answerHolder(engine, person);
  }
  const known = named.flatMap((each) => (each.ids.length === 1 ? each.ids : []));
  if (named.length > 1 && kind === 'role' && rest.length === 0 && known.length === named.length) {
    return listHolders(engine, known);
  }
  if (named.length > 1) return null;
  if (
    kind === 'who' &&
    question.ask !== null &&
    question.units.length > 3 &&
    !ASKS_WHO_IS.test(question.spelled) &&
    question.askedUntil !== null
  )
    return null;
  const [subject] = named as [Person];
  if (subject.ids.length === 0) return unknownName(engine, subject.label, []);
  if (subject.ids.length > 1) return chooseAmong(engine, subject.ids);
  const entity = engine.base.entity(subject.ids[0] as string);
  if (subject.disagrees) return contradictRole(engine, entity, subject.label);
  if (offices.length > 0) return checkOffice(engine, question, entity, offices);
  if (kind === 'polar' && countries.some((each) => each.type === 'country' && each.use === 'place')) return null;
  if (kind === 'polar' && countries.length > 0) return checkCountry(engine, entity, countries[0]?.ids[0] ?? '');
  if (kind === 'polar' && subject.offices.length > 0) return yes(engine, stateRole(engine, entity));
  if (kind === 'polar') return null;
  if (kind === 'which-country' || kind === 'where') return stateCountry(engine, entity);
  return stateRole(engine, entity);
}

/** "So X is the defense minister?", "the minister is X?": of a person and an office one is said to be the other. */
function isDeclared(question: Question, people: readonly Person[]): boolean {
  const [a, b] = [...people].sort((x, y) => startOf(x) - startOf(y));
  if (!a || !b || a.byOffice === b.byOffice) return false;
  const between = question.units.filter((unit) => unit.start >= endOf(a) && unit.end <= startOf(b));
  return COPULA.test(between[0]?.text ?? '') && between.every((unit) => unit.neutral || has(unit, 'entity'));
}

const startOf = ({ units }: Person) => units[0]?.start ?? 0;
const endOf = ({ units }: Person) => units.at(-1)?.end ?? 0;

/** Asks who or what an organisation is, and nothing about what it does. */
function isWhoIs({ ask, units }: Question, { units: named }: Mention): boolean {
  return (
    (ask?.kind === 'who' || ask?.kind === 'role') &&
    units.every((unit) => unit.neutral || named.includes(unit) || isWho(unit))
  );
}

function isWho({ text }: Unit): boolean {
  return WHO_IS_WORD.test(text);
}
