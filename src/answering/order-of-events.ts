import { BEFORE_OR_AFTER } from '../language/en/asking/cues.ts';
import type { Fact } from '../model.ts';
import type { Engine } from './engine.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';
/** "before" where the source says after, or the reverse. */
export function orderConflict(engine: Engine, question: Question, event: EventProfile): Fact | null {
  const order = question.order;
  if (
    !order ||
    BEFORE_OR_AFTER.test(question.text) ||
    question.ask?.kind === 'which-country' ||
    question.ask?.kind === 'how-many'
  )
    return null;
  const later =
    order.relation === 'before'
      ? event
      : engine.profiles.find((profile) => profile.after === event.event.id && names(order.units, profile));
  const earlier =
    order.relation === 'before'
      ? engine.profiles.find((profile) => profile.event.id === event.after && names(order.units, profile))
      : event;
  if (!later || !earlier || later.after !== earlier.event.id) return null;
  return later.facts.find(({ fact }) => fact.slot === 'when')?.fact ?? null;
}

/** "to X first and then to Y" where the source has Y first. */
export function sequenceConflict(engine: Engine, question: Question): Fact | null {
  if (!/\bfirst\b.*\b(?:then|after(?:wards?)?|later|second)\b/i.test(question.spelled)) return null;
  const visited = question.units
    .map((unit) => engine.profiles.find((profile) => profile.event.kind === 'meeting' && placeNamed(unit, profile)))
    .filter((profile) => profile !== undefined);
  const [first, second] = visited;
  if (!first || !second || first.after !== second.event.id) return null;
  return first.facts.find(({ fact }) => fact.slot === 'when')?.fact ?? null;
}

function placeNamed(unit: Unit, profile: EventProfile): boolean {
  return (
    unit.senses.some((sense) => sense.type === 'entity' && profile.exactPlaces.has(sense.id)) &&
    profile.event.format !== 'photographed'
  );
}

/** Which of two events follows the other, where the source says. */
export function beforeOrAfter(engine: Engine, question: Question, event: EventProfile): Fact | null {
  const later =
    event.after !== null
      ? event
      : engine.profiles.find(
          (profile) => profile.after === event.event.id && (names(question.units, profile) || question.order === null),
        );
  return later?.facts.find(({ fact }) => fact.slot === 'when')?.fact ?? null;
}

/** Whether a phrase names an event by its place or by a name of its own. */
function names(units: readonly Unit[], profile: EventProfile): boolean {
  return units.some((unit) =>
    unit.senses.some(
      (sense) =>
        (sense.type === 'entity' && profile.exactPlaces.has(sense.id)) ||
        (sense.type === 'event' && sense.id === profile.event.id),
    ),
  );
}
