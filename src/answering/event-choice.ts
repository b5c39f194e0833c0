import { ATTENDING, THERE } from '../language/en/asking/cues.ts';
import type { EventKind, Kind } from '../model.ts';
import { isDeictic } from '../text/dates.ts';
import type { EventCandidate } from './choose.ts';
import { rankEvents, slotsOf } from './choose.ts';
import type { Engine } from './engine.ts';
import type { Mention } from './mentions.ts';
import type { Question } from './question.ts';
/** The event of a question, given what the conversation is about. */
export interface EventChoice {
  readonly best: EventCandidate;
  /** All events, the best first. */
  readonly ranked: readonly EventCandidate[];
  /** Mentions that the event is to be held against, the reference of "after …" included where it names the event. */
  readonly mentions: readonly Mention[];
}

export function chooseEvent(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  kind: Kind,
  spokenOf: string | null,
): EventChoice {
  const inOrder = (mention: Mention) =>
    question.order !== null && mention.units.some((unit) => question.order?.units.includes(unit));
  const main = mentions.filter((mention) => !inOrder(mention));
  const slots = slotsOf(kind, question.aspects);
  const identifies = main.some((mention) => isOwnEvidence(mention));
  const moving = question.aspects.includes('travel') || kind === 'where';
  const attends = asksAttendance(question);
  const used = question.order && !identifies && !moving ? mentions : main;
  const ranked = rankEvents(question, used, engine.profiles, slots).map((candidate) => {
    let bonus = attends && !ATTENDED.includes(candidate.profile.event.kind) ? -12 : 0;
    if (question.order && candidate.profile.after) {
      const reference = rankEvents(question, mentions.filter(inOrder), engine.profiles, []).at(0)?.profile.event.id;
      if (reference === candidate.profile.after) bonus += moving ? 4 : 1;
    }
    if (spokenOf !== null && candidate.profile.event.id === (engine.base.event(spokenOf).about ?? spokenOf))
      bonus += identifies ? 0.6 : 5;
    if (
      spokenOf !== null &&
      spokenOf === candidate.profile.event.id &&
      candidate.profile.event.about !== undefined &&
      !identifies
    )
      bonus += kind === 'what' || kind === 'who' || kind === 'how' ? 14 : 0;
    return { ...candidate, score: candidate.score + bonus };
  });
  ranked.sort((a, b) => b.score - a.score);
  return { best: ranked[0] as EventCandidate, ranked, mentions: used };
}

/** What somebody can attend. */
const ATTENDED: readonly EventKind[] = ['meeting', 'event'];

/** Whether it is asked who is there, or whether somebody is: no war or statement is attended. */
export function asksAttendance({ spelled, aspects }: Question): boolean {
  return aspects.length === 0 && (ATTENDING.test(spelled) || THERE.test(spelled));
}

/** Whether a mention by itself tells one event from another. */
export function isOwnEvidence(mention: Mention): boolean {
  switch (mention.type) {
    case 'event':
    case 'place':
    case 'ordinal':
      return true;
    case 'person':
      return !mention.asked;
    case 'country':
      return mention.use !== 'side';
    case 'date':
      return !isDeictic(mention.date.text);
    case 'word':
      return (
        mention.concepts.some((concept) =>
          ['two-plus-two', 'one-on-one', 'photo', 'troops', 'dispatch', 'confirm', 'article', 'war'].includes(concept),
        ) && !mention.concepts.includes('travel')
      );
    default:
      return false;
  }
}
