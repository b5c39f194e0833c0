import type { Clause, Part } from './clause.ts';
import type { Phrase } from './phrase.ts';
import type { Verb } from './verbs.ts';

/** Who does what to whom in a clause. */
export interface Roles {
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly rest: readonly Part[];
}

export const ACTORS: readonly Phrase['kind'][] = [
  'person',
  'office',
  'people',
  'country',
  'organization',
  'pronoun',
  'unknown',
];
/** Question words that ask neither who nor what. */
const ADVERBIAL = ['when', 'where', 'day', 'time', 'why', 'how', 'how-much', 'rank'];

/** The parts of a clause as English wants them, by their particles, and where there is none by what can do such a thing. */
export function rolesOf(clause: Clause): Roles {
  const { verb } = clause;
  const left = [...clause.parts];
  const take = (test: (part: Part) => boolean): Phrase | null => {
    const at = left.findIndex((part) => part.preposition === null && test(part));
    return at < 0 ? null : (left.splice(at, 1)[0]?.phrase ?? null);
  };
  // "호주도 회담에 오나요?": a country that goes somewhere.
  const goesElsewhere = clause.parts.some(
    ({ role, phrase }) => (role === 'at' || role === 'to') && (phrase.kind === 'event' || isGoal(phrase, verb)),
  );
  // "장관이 되다": what somebody becomes has the particle of a subject.
  let object = take(({ role }) => role === (verb?.en === 'become' ? 'subject' : 'object'));
  const subject =
    take(({ role }) => role === 'subject') ??
    take(
      ({ role, phrase }) => role === 'topic' && (canAct(phrase, verb) || (goesElsewhere && phrase.kind === 'country')),
    ) ??
    take(({ role, phrase }) => role === 'bare' && canAct(phrase, verb) && phrase.wh === null) ??
    take(({ role, phrase }) => role === 'bare' && canAct(phrase, verb) && phrase.wh === 'who');
  if (object === null && verb && takesObject(verb))
    object =
      take(({ role, phrase }) => role === 'at' && verb.en === 'attend' && isThing(phrase)) ??
      take(({ role, phrase }) => (role === 'topic' || role === 'bare') && isThing(phrase));
  return { subject, object, rest: left };
}

/** "캐나다 언제 가?": a country that is not said to go is gone to. */
export function isGoal(phrase: Phrase, verb: Verb | null): boolean {
  const goes = verb !== null && ((verb.moves === true && verb.en !== 'send') || verb.en === 'visit');
  return goes && (phrase.kind === 'country' || phrase.kind === 'place');
}

function canAct(phrase: Phrase, verb: Verb | null): boolean {
  if (!isThing(phrase) || isGoal(phrase, verb)) return false;
  if (verb === null || phrase.wh !== null || verb.passive || verb.being) return true;
  // Whatever is no event is not attended.
  if (verb.en === 'attend') return phrase.kind !== 'event';
  return (
    verb.subject !== 'people' ||
    (verb.moves === true &&
      (verb.en !== 'send' || verb.object !== undefined) &&
      /(?:troops|vessels)$/.test(phrase.en)) ||
    ACTORS.includes(phrase.kind)
  );
}

function isThing({ wh, kind }: Phrase): boolean {
  return kind !== 'time' && (wh === null || !ADVERBIAL.includes(wh));
}

export function takesObject(verb: Verb): boolean {
  return !verb.passive && verb.subject === 'people' && verb.object === undefined && !verb.moves;
}
