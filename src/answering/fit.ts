import type { Temporal } from 'temporal-polyfill';
import { type Concept, OPPOSITES } from '../language/concepts.ts';
import { daysOf, overlap } from '../text/calendar.ts';
import { type FoundDate, isDeictic, isWeekday } from '../text/dates.ts';
import { tokenize } from '../text/tokens.ts';
import { aspectOf } from './aspects.ts';
import type { Mention } from './mentions.ts';
import type { EventProfile, FactProfile, Features } from './profiles.ts';

/** How a mention sits with an event. */
export type Fit =
  /** It is part of what the event is. */
  | 'identity'
  /** The sentences about the event speak of it. */
  | 'evidence'
  /** The event has another value of that type, and only one can hold. */
  | 'conflict'
  /** Nothing is known of it. */
  | 'none';

/** How well a mention fits an event, with its weight in choosing among events. */
export function fitEvent(mention: Mention, profile: EventProfile): { fit: Fit; weight: number } {
  switch (mention.type) {
    case 'event':
      if (mention.ids.includes(profile.event.id)) return { fit: 'identity', weight: 4 };
      if (mention.ids.includes(profile.event.about ?? '')) return { fit: 'identity', weight: 3.5 };
      return { fit: 'none', weight: -2 };
    case 'person': {
      const ids = mention.ids.filter((id) => profile.participants.has(id));
      if (ids.length > 0)
        return { fit: 'identity', weight: mention.byOffice ? 2.5 + (profile.people.has(ids[0] ?? '') ? 0.8 : 0) : 3 };
      if (mention.ids.some((id) => profile.evidence.entities.has(id) || profile.identity.entities.has(id)))
        return { fit: 'evidence', weight: 0.3 };
      return { fit: 'conflict', weight: mention.asked ? -1 : -2.5 };
    }
    case 'country': {
      const id = mention.ids[0] ?? '';
      const isPlace = mention.place !== null ? profile.places.has(mention.place) : profile.places.has(id);
      if (mention.use === 'place' || mention.place !== null) {
        if (isPlace) return { fit: 'identity', weight: mention.destination ? 6 : 2.5 };
        if (mention.use === 'place' && profile.exactPlaces.size > 0)
          return { fit: 'conflict', weight: mention.destination ? -6 : -0.8 };
      }
      if (mention.counterparty && mention.place !== null && isPlace) return { fit: 'identity', weight: 3.5 };
      if (mention.counterparty && mention.place === null && profile.event.kind === 'meeting') {
        return profile.parties.has(id)
          ? { fit: 'identity', weight: 3 }
          : profile.facts.some(({ fact }) => fact.entities.includes(id))
            ? { fit: 'evidence', weight: 0 }
            : { fit: profile.evidence.entities.has(id) ? 'evidence' : 'none', weight: -2.5 };
      }
      if (profile.parties.has(id) && mention.use !== 'place') return { fit: 'identity', weight: 2 };
      if (profile.subjects.has(id)) return { fit: 'identity', weight: 1.2 };
      if (profile.places.has(id)) return { fit: 'identity', weight: 1 };
      // A place that is only spoken of, and is no party's, is no reason to take an event for the one that is held there.
      const isElsewhere = mention.use === 'place' && !profile.parties.has(id);
      if (profile.evidence.entities.has(id)) return { fit: 'evidence', weight: isElsewhere ? -0.8 : 0.4 };
      return { fit: 'none', weight: -1.5 };
    }
    case 'place': {
      if (mention.ids.some((id) => profile.places.has(id) || profile.subjects.has(id)))
        return { fit: 'identity', weight: 2.5 };
      if (mention.ids.some((id) => profile.evidence.entities.has(id))) return { fit: 'evidence', weight: 0.3 };
      return { fit: profile.exactPlaces.size > 0 ? 'conflict' : 'none', weight: -1.5 };
    }
    case 'organization': {
      if (mention.ids.some((id) => profile.parties.has(id))) return { fit: 'identity', weight: 2 };
      if (mention.ids.some((id) => profile.facts.some(({ fact }) => fact.says === id)))
        return { fit: 'evidence', weight: 1 };
      if (mention.ids.some((id) => profile.evidence.entities.has(id))) return { fit: 'evidence', weight: 0.3 };
      return { fit: 'none', weight: -1 };
    }
    case 'date': {
      // By the asker's day, which the clock decides; it does not tell events apart.
      if (isDeictic(mention.date.text))
        return {
          fit: profile.dates.some((date) => overlap(date, mention.date.value)) ? 'identity' : 'none',
          weight: 0,
        };
      if (profile.subjectDates.some((date) => sameDate(date, mention.date))) return { fit: 'identity', weight: 2 };
      if (profile.dates.length === 0) return { fit: 'none', weight: -0.5 };
      return profile.dates.some((date) => sameDate(date, mention.date, profile.published))
        ? { fit: 'identity', weight: 3 }
        : { fit: 'conflict', weight: -0.5 };
    }
    case 'ordinal':
      if (profile.ordinals.has(mention.value)) return { fit: 'identity', weight: 2 };
      return profile.ordinals.size > 0 ? { fit: 'conflict', weight: 0 } : { fit: 'none', weight: -0.5 };
    case 'quantity':
      return { fit: profile.evidence.stems.has(mention.units[0]?.stem ?? '') ? 'evidence' : 'none', weight: 0 };
    case 'name':
      return { fit: 'none', weight: 0 };
    case 'word':
      return fitWord(mention.concepts, mention.stem, profile);
  }
}

/** A bare weekday is that day in the weeks about the publication. */
function sameDate(value: string, asked: FoundDate, published?: Temporal.PlainDate): boolean {
  const days = daysOf(value);
  const other = daysOf(asked.value);
  if (isWeekday(asked.text)) {
    const near =
      days === null ||
      published === undefined ||
      Math.abs(days.first.until(published, { largestUnit: 'days' }).days) <= 7;
    return near && days !== null && days.first.dayOfWeek === other?.first.dayOfWeek;
  }
  return overlap(value, asked.value);
}

const FORMATS: readonly Concept[] = ['two-plus-two', 'one-on-one', 'trilateral', 'photo'];

function fitWord(concepts: readonly Concept[], stem: string, profile: EventProfile): { fit: Fit; weight: number } {
  const formats = concepts.filter((concept) => FORMATS.includes(concept));
  if (formats.length > 0) {
    const decisive = formats.includes('photo') ? 5 : formats.includes('one-on-one') ? 3.5 : 3;
    if (formats.some((format) => profile.identity.concepts.has(format))) return { fit: 'identity', weight: decisive };
    return { fit: profile.evidence.concepts.has(formats[0] as Concept) ? 'evidence' : 'none', weight: -decisive };
  }
  if (concepts.some((concept) => profile.identity.concepts.has(concept))) {
    const ofArticles =
      profile.event.kind === 'report' && concepts.some((concept) => ['publish', 'write', 'headline'].includes(concept));
    return { fit: 'identity', weight: ofArticles ? 2.5 : 1.5 };
  }
  if (profile.identity.stems.has(stem)) return { fit: 'identity', weight: 1.5 };
  if (covers(profile.evidence, concepts, stem))
    return { fit: 'evidence', weight: concepts.some((concept) => DEFINING.includes(concept)) ? 0 : 0.5 };
  if (opposite(concepts, profile.identity)) return { fit: 'conflict', weight: 1 };
  return { fit: 'none', weight: concepts.some((concept) => DEFINING.includes(concept)) ? -2 : -0.6 };
}

/** Families that say what kind of event is meant. */
const DEFINING: readonly Concept[] = ['meeting', 'troops'];

/** Whether the claim of a word cannot hold beside what the features say. */
export function opposite(concepts: readonly Concept[], features: Features): boolean {
  return OPPOSITES.some(([a, b]) => concepts.includes(a) && features.concepts.has(b));
}

export function covers(features: Features, concepts: readonly Concept[], stem: string): boolean {
  return features.stems.has(stem) || concepts.some((concept) => features.concepts.has(concept));
}

/** Whether a mention is part of what a fact itself says. */
export function inFact(mention: Mention, { value, fact }: FactProfile): boolean {
  switch (mention.type) {
    case 'person':
    case 'country':
    case 'place':
    case 'organization':
      return (
        mention.ids.some((id) => value.entities.has(id)) ||
        (mention.type === 'country' && mention.place !== null && value.entities.has(mention.place)) ||
        mention.ids.includes(fact.says ?? '')
      );
    case 'date':
      return fact.date !== undefined && sameDate(fact.date.value, mention.date);
    case 'ordinal':
      return fact.ordinal === mention.value;
    case 'quantity':
      return value.stems.has(mention.units[0]?.stem ?? '');
    case 'word':
      return (
        covers(value, mention.concepts, mention.stem) ||
        (fact.aspect !== undefined && mention.concepts.some((concept) => aspectOf(concept) === fact.aspect))
      );
    default:
      return false;
  }
}

/** Whether the sentences that a fact rests on speak of a mention. */
export function inEvidence(mention: Mention, { evidence }: FactProfile): boolean {
  switch (mention.type) {
    case 'person':
    case 'country':
    case 'place':
    case 'organization':
      return mention.ids.some((id) => evidence.entities.has(id));
    case 'date':
      return tokenize(mention.label).every((token) => evidence.stems.has(token.stem));
    case 'quantity':
      return evidence.stems.has(mention.units[0]?.stem ?? '');
    case 'word':
      return covers(evidence, mention.concepts, mention.stem);
    default:
      return false;
  }
}
