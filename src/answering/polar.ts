import { VIEWS } from '../knowledge/roles.ts';
import { ABSENCE, EVER, GIVES_REASON, IN_THE_PAST, NARROWING, ON_ONES_OWN } from '../language/en/asking/cues.ts';
import type { FactCandidate } from './choose.ts';
import { rankFacts, slotsOf } from './choose.ts';
import { asksPossession } from './contradictions.ts';
import { uncovered } from './coverage.ts';
import type { Decision } from './decision.ts';
import { evidenceOf, yes } from './decision.ts';
import type { Engine } from './engine.ts';
import { asksAttendance } from './event-choice.ts';
import { covers, inEvidence, inFact } from './fit.ts';
import type { Mention } from './mentions.ts';
import { isAhead } from './operators/known-events.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notMentioned, notStated } from './refusal.ts';
import { correct, state } from './statement.ts';
import { concepts, entityIds, type Unit } from './units.ts';
export function answerPolar(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  event: EventProfile,
): Decision {
  const earlier =
    question.units.some((unit) => concepts(unit).includes('previous') || EVER.test(unit.text)) ||
    IN_THE_PAST.test(question.text);
  const firstEver = event.facts.find(({ fact }) => fact.ordinal === 1)?.fact;
  if (
    earlier &&
    firstEver &&
    !question.order &&
    mentions.every((mention) => mention.type !== 'country' || event.parties.has(mention.ids[0] ?? ''))
  ) {
    return correct(engine, question, firstEver);
  }
  const company = event.facts.find(
    ({ fact }) => fact.slot === 'who' && fact.aspect === 'travel' && fact.entities.length > 1,
  )?.fact;
  if (company && ON_ONES_OWN.test(question.text)) {
    return correct(engine, question, company);
  }

  const attends = event.event.kind === 'meeting' && asksAttendance(question);
  const asksEarlier =
    asksPossession(question) || question.aspects.some((aspect) => aspect === 'predecessors' || aspect === 'rank');
  // A reason tells why something is so, not whether.
  const facts = rankFacts(question, mentions, event, slotsOf('polar', question.aspects)).filter(
    ({ profile }) =>
      // Those who came before take no part in what came after.
      (profile.fact.aspect !== 'predecessors' || asksEarlier) &&
      (!attends || profile.fact.slot === 'who') &&
      (profile.fact.slot !== 'why' || GIVES_REASON.test(question.text)),
  );
  const ranked = question.aspects.some((aspect) =>
    ['agenda', 'outcome', 'expectation', 'travel', 'rank', 'predecessors'].includes(aspect),
  )
    ? facts.filter(
        ({ profile }) =>
          !profile.fact.aspect || question.aspects.includes(profile.fact.aspect) || profile.fact.slot !== 'what',
      )
    : facts;
  const chosen = question.alternatives;
  const offeredTypes = new Set(
    mentions
      .filter(
        (mention) =>
          mention.units.some((unit) => chosen.includes(unit)) && ['ordinal', 'quantity'].includes(mention.type),
      )
      .map((mention) => mention.type),
  );
  const required = mentions.filter(
    (mention) => !offeredTypes.has(mention.type) && !mention.units.some((unit) => chosen.includes(unit)),
  );
  const gaps = (profile: FactCandidate['profile']) => uncovered(required, event, profile, true).length;
  const [best] = [...ranked].sort((a, b) => gaps(a.profile) - gaps(b.profile) || b.score - a.score);
  if (!best) return notStated(engine, engine.words.gaps.that, []);
  const missing = uncovered(required, event, best.profile, true);
  // What was to come when it was written is not told as done.
  const isFormer = best.profile.fact.aspect === 'predecessors';
  const asDone = question.tense === 'past' && isAhead(event) && !isFormer;
  // … and what was over by then not as still to come, but for what a picture shows.
  const isShown = question.units.some((unit) => concepts(unit).includes('photo'));
  const asToCome = question.tense !== 'past' && !isAhead(event) && !isShown;
  const isUntimely = event.event.kind === 'meeting' && (asDone || asToCome);
  const isUnordered = question.order !== null && !isOrdered(engine, question.order.units, event);
  // Whoever is asked about has to be known: else the sentence tells whether it speaks of somebody called so.
  const [party] = mentions.filter(({ type }) => PARTIES.has(type));
  const isOfKnown = party ? takesPart(party, event) : mentions.some((mention) => inFact(mention, best.profile));
  const isElse = isUntimely || isUnordered || (attends && party !== undefined && !isOfKnown);
  const polar = decided(engine, question, mentions, best.profile, isElse);
  const decision = { ...polar, exact: attends && isOfKnown && polar.affirmed && !NARROWING.test(question.text) };
  const [unknown] = missing;
  if (!unknown) return decision;
  // The list of those who attend is known: whoever is not on it is not said to come.
  const isStranger = attends && PARTIES.has(unknown.type);
  const refusal = notMentioned(engine, unknown.label, evidenceOf(best.profile.fact));
  return { ...refusal, apart: decision, exact: isStranger };
}

function decided(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  profile: FactCandidate['profile'],
  isElse: boolean,
): Decision {
  const chosen = question.alternatives;
  const offered = mentions.filter((mention) => mention.units.some((unit) => chosen.includes(unit)));
  if (offered.length > 1 && !offered.some((mention) => inFact(mention, profile)))
    return notStated(engine, engine.words.gaps.whichOfTwo, evidenceOf(profile.fact));
  if (question.negated && ABSENCE.test(question.text)) return correct(engine, question, profile.fact);
  const stated = state(engine, question, profile.fact);
  if (question.negated || chosen.length > 0) return stated;
  return isElse || hedged(question, profile) || isOfOthers(engine, mentions, profile)
    ? { ...stated, text: engine.words.onlyThis(stated.text ?? '') }
    : yes(engine, stated);
}

/** Whether an event, or what comes of it, is known to come before or after what some units name. */
function isOrdered({ profiles }: Engine, units: readonly Unit[], { event, after }: EventProfile): boolean {
  const named = units.filter((unit) => !unit.neutral);
  // A day is compared with that of the event.
  if (named.some(({ date, quantity }) => date !== null || quantity !== null)) return true;
  return profiles.some(
    (each) =>
      (each.event.id === after || each.after === event.id || each.event.id === event.id) &&
      named.every((unit) => {
        const ids = entityIds(unit);
        return ids.length > 0
          ? ids.some((id) => each.identity.entities.has(id) || each.places.has(id) || each.parties.has(id))
          : covers(each.identity, concepts(unit), unit.stem) || covers(each.evidence, concepts(unit), unit.stem);
      }),
  );
}

function takesPart(mention: Mention, { parties, participants }: EventProfile): boolean {
  return (
    PARTIES.has(mention.type) && 'ids' in mention && mention.ids.some((id) => parties.has(id) || participants.has(id))
  );
}

const PARTIES: ReadonlySet<Mention['type']> = new Set(['person', 'country', 'organization']);

const HEDGES = ['potential', 'believe'] as const;

/** Whether what somebody thinks or wants is asked of one whom neither its sentence nor its speaker stands for. */
function isOfOthers(engine: Engine, mentions: readonly Mention[], profile: FactCandidate['profile']): boolean {
  const { aspect, says } = profile.fact;
  if (!VIEWS.has(aspect)) return false;
  const speaker = says === undefined ? [] : [says, engine.base.entity(says).country];
  return mentions.some(
    (mention) =>
      (mention.type === 'person' || mention.type === 'country' || mention.type === 'organization') &&
      !mention.ids.some((id) => speaker.includes(id)) &&
      !inFact(mention, profile) &&
      !inEvidence(mention, profile),
  );
}

/** Whether the source is less sure than a question that asks for a plain yes. */
function hedged(question: Question, { fact, value }: FactCandidate['profile']): boolean {
  if (fact.modality !== undefined && fact.modality !== 'planned') return true;
  const asked = question.units
    .filter((unit) => !question.excluded.includes(unit))
    .some((unit) => concepts(unit).some((concept) => HEDGES.some((hedge) => hedge === concept)));
  return !asked && HEDGES.some((hedge) => value.concepts.has(hedge));
}
