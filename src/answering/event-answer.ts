import { COUNTS_COUNTRIES } from '../language/en/asking/persons.ts';
import type { Kind } from '../model.ts';
import { slotsOf } from './choose.ts';
import { answerByClock, type Clock } from './clock.ts';
import type { Decision } from './decision.ts';
import { type Engine, profileOf } from './engine.ts';
import type { EventChoice } from './event-choice.ts';
import { answerByFact, besideTheEvent } from './facts-of-event.ts';
import { finish } from './finish.ts';
import { headcount } from './headcount.ts';
import { measures, relations } from './measures.ts';
import { answerPolar } from './polar.ts';
import { denials, officeDates, strangers, unknownNames, wrongOffice, wrongOrder, wrongValues } from './premises.ts';
import type { EventProfile } from './profiles.ts';
import type { Question } from './question.ts';
import type { Asked, Step } from './step.ts';
import { answerWho } from './who.ts';

const WHO_KINDS: readonly Kind[] = ['who', 'which-country', 'which-organization', 'how-many'];

const byClock: Step = ({ engine, question, mentions, event, kind, clock }) => {
  const decision = answerByClock(engine, question, mentions, event, kind, clock);
  // A day that was drafted may be another's.
  const isDrafted = decision?.fact ? engine.base.isDrafted(decision.fact.article) : false;
  return decision && { ...decision, exact: !isDrafted };
};

const yesOrNo: Step = ({ engine, question, mentions, event, kind }) =>
  kind === 'polar' ? answerPolar(engine, question, mentions, event) : null;

const whoTakesPart: Step = ({ engine, question, mentions, event, kind }) => {
  if (kind === 'role' && event.participants.size > 0) return answerWho(engine, question, mentions, event, 'who');
  return WHO_KINDS.includes(kind) ? answerWho(engine, question, mentions, event, kind) : null;
};

/** In this order: what cannot be answered, what is assumed wrongly, then the kinds of question, last any fact. */
const STEPS: readonly Step[] = [
  unknownNames,
  wrongOffice,
  officeDates,
  denials,
  wrongOrder,
  wrongValues,
  byClock,
  strangers,
  headcount,
  yesOrNo,
  whoTakesPart,
  measures,
  relations,
  besideTheEvent,
];

/** Answers a question about an event, or says why not. */
export function answerEvent(
  engine: Engine,
  question: Question,
  choice: EventChoice,
  kind: Kind,
  clock: Clock,
): Decision {
  const meant = choice.best.profile;
  const event = eventWith(engine, meant, kind, question);
  const { mentions, ranked } = choice;
  const asked: Asked = { engine, question, kind, mentions, event, meant, clock };
  const decided = finish(engine, decide(asked), ranked, clock);
  return { ...decided, event: decided.event ?? event.event.id };
}

function decide(asked: Asked): Decision {
  for (const step of STEPS) {
    const decision = step(asked);
    if (decision) return decision;
  }
  return answerByFact(asked);
}

/** A statement or confirmation has few facts of its own; for the others the event that it speaks of stands in. */
function eventWith(engine: Engine, event: EventProfile, kind: Kind, question: Question): EventProfile {
  if (event.event.about === undefined || kind === 'polar') return event;
  const slots = slotsOf(kind, question.aspects);
  const ofWhom = kind !== 'how-many' || COUNTS_COUNTRIES.test(question.text);
  return event.facts.some(({ fact }) => slots.includes(fact.slot) && (ofWhom || fact.slot !== 'who'))
    ? event
    : profileOf(engine, event.event.about);
}
