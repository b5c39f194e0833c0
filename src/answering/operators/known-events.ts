import type { Fact } from '../../model.ts';
import { ANSWERED, type Decision, evidenceOf } from '../decision.ts';
import type { Engine } from '../engine.ts';
import type { EventProfile } from '../profiles.ts';

/** Drafts call events by pieces of sentences: what is listed and ordered by name is what an editor has named. */
export function isReviewed({ facts }: EventProfile): boolean {
  return facts.length > 0 && facts.every(({ fact }) => fact.reviewed);
}

/** The meetings that an editor has named, in the order in which they take place, as far as that is known. */
export function meetingsIn({ profiles }: Engine): EventProfile[] {
  const meetings = profiles.filter((profile) => profile.event.kind === 'meeting' && isReviewed(profile));
  const byId = new Map(meetings.map((profile) => [profile.event.id, profile]));
  const place = (profile: EventProfile, steps = 0): readonly [date: string, depth: number] => {
    const [date] = profile.dates;
    if (date !== undefined) return [date, 0];
    const before = byId.get(profile.after ?? '');
    const around = byId.get(profile.during ?? '');
    if (steps > meetings.length || (!before && !around)) return ['9999', 0];
    const [day, depth] = place((before ?? around) as EventProfile, steps + 1);
    return [day, depth + (before ? 1 : 0.1)];
  };
  const places = new Map(meetings.map((profile) => [profile, place(profile)]));
  return [...meetings].sort((a, b) => {
    const [[dayA, depthA], [dayB, depthB]] = [places.get(a), places.get(b)] as [[string, number], [string, number]];
    return dayA < dayB ? -1 : dayA > dayB ? 1 : depthA - depthB;
  });
}

/** Whether a meeting was to come when its article was written. */
export function isAhead({ dates, published }: EventProfile): boolean {
  return !dates.some((date) => date < published.toString());
}

/** Passages that are told together at most. */
const TOLD = 4;
/** A passage of fewer characters is a credit or a label. */
const SHORT = 24;

/** What facts rest on, in their order. */
export function tellPassages({ base }: Engine, facts: readonly Fact[]): Decision {
  const all = facts.flatMap(evidenceOf);
  const evidence = all
    .filter(({ span }, i) => all.findIndex((each) => each.span.start === span.start) === i)
    .filter(({ span }) => span.end - span.start >= SHORT)
    .slice(0, TOLD);
  const text = evidence.map(({ article, span }) => base.words(article, span)).join(' ');
  return { ...ANSWERED, text, evidence, confidence: 0.8 };
}
