import type { Clause, Part } from './clause.ts';
import { governed, type Phrase, the } from './phrase.ts';
import { ACTORS, rolesOf, takesObject } from './roles.ts';
import { ATTEND, MENTION, REPORTING, SENT, TAKE_PLACE } from './special-verbs.ts';
import { auxiliary, described, finite, oblique } from './verb-phrase.ts';
import type { Verb } from './verbs.ts';

/** Who is meant where Korean leaves the subject out. */
export type Dropped = 'he' | 'she' | 'they';

/** What stands behind the verb. */
function tailOf(clause: Clause, verb: Verb, object: Phrase | null, rest: readonly Part[]): string {
  // "보낸 걸 확인했나요?": that they did.
  const fact = object?.attribute === 'thing' && REPORTING.test(verb.en) ? object.relative : null;
  if (fact?.verb)
    return `that ${statement(fact, 'they')} ${rest.map((part) => oblique(part, verb)).join(' ')} ${clause.adverbs.join(' ')}`;
  const own = object ? governed(described(object)) : (verb.object ?? '');
  const said = clause.complement ? ` that ${statement(clause.complement, 'they')}` : '';
  const accompanied = rest.some(({ role }) => role === 'with');
  const adverbs = clause.adverbs.filter((each) => !(accompanied && each === 'together'));
  return `${own}${said} ${rest.map((part) => oblique(part, verb)).join(' ')} ${adverbs.join(' ')}`;
}

function missing(verb: Verb, dropped: Dropped): string {
  if (verb.undergone) return verb.undergone;
  return verb.subject === 'people' && !verb.passive ? dropped : 'it';
}

/** A clause as somebody tells it. */
export function statement(clause: Clause, dropped: Dropped): string {
  const { verb } = clause;
  const { subject, object, rest } = rolesOf(clause);
  if (verb === null) {
    const be = clause.tense === 'past' ? 'was' : 'is';
    const said = clause.predicate ?? object;
    return `${subject ? described(subject) : 'it'} ${be} ${clause.negated ? 'not ' : ''}${said ? the(said) : ''}`;
  }
  const who = subject ? described(subject) : missing(verb, dropped);
  return `${who} ${finite(clause, verb)} ${tailOf(clause, verb, object, rest)}`;
}

/** "사진은 언제 찍었나요?": with nobody to do it, the thing is what it happens to. */
function undergoes(
  clause: Clause,
  verb: Verb,
  subject: Phrase | null,
  object: Phrase | null,
  dropped: Dropped,
): boolean {
  return (
    subject === null &&
    object !== null &&
    dropped === 'they' &&
    takesObject(verb) &&
    !ACTORS.includes(object.kind) &&
    !clause.parts.some(({ role }) => role === 'with') &&
    ['take', 'write', 'publish', 'sign', 'adopt', 'issue', 'announce', 'launch', 'raise'].includes(verb.en)
  );
}

/** Whoever comes out takes part. */
const COMING: readonly Phrase['kind'][] = ['person', 'office', 'people', 'pronoun'];

/** A place comes out nowhere but in the text; troops do not go, they are sent. */
export function fitting(verb: Verb, subject: Phrase | null): Verb {
  if (subject === null) return verb;
  if (verb.en === 'come out' && COMING.includes(subject.kind)) return ATTEND;
  if (verb.en === 'come out' && ['place', 'country', 'thing'].includes(subject.kind)) return MENTION;
  if (verb.en === 'be included' && COMING.includes(subject.kind)) return ATTEND;
  return (verb.en === 'go' || verb.object === 'troops') && /(?:troops|vessels)$/.test(subject.en) ? SENT : verb;
}

/** "언제 해?", "워싱턴에서 하는 거야?": with nobody to do anything, what is spoken of takes place. */
function isHeld(wh: string, verb: Verb, subject: Phrase | null, object: Phrase | null): boolean {
  return (
    verb.light === true && verb.en === 'do' && !verb.denies && !subject && !object && /^(?:when|where|on|)$/i.test(wh)
  );
}

/** A question word, or none, in front of a clause. */
export function askVerb(wh: string, clause: Clause, said: Verb, dropped: Dropped): string {
  const { subject, object, rest } = rolesOf(clause);
  // "회담 서울에서 해?": nobody is said to do it.
  if (
    wh === '' &&
    ((said.en === 'do' && said.light) || said.en === 'have') &&
    !said.denies &&
    !subject &&
    object?.kind === 'event' &&
    !clause.parts.some(({ role }) => role === 'with')
  )
    return askVerb(
      '',
      { ...clause, parts: clause.parts.map((part) => (part.phrase === object ? { ...part, role: 'subject' } : part)) },
      TAKE_PLACE,
      dropped,
    );
  const verb = isHeld(wh, said, subject, object) ? TAKE_PLACE : fitting(said, subject);
  // "조 장관이 사진 찍은 게 언제야?": of whom it was taken.
  if (verb.en === 'take' && object?.en === 'photo' && subject && !verb.passive)
    return `${wh} was ${described(object)} of ${described(subject)} taken ${rest
      .filter(({ role }) => role !== 'with')
      .map((part) => oblique(part, verb))
      .join(' ')}`;
  const passive = undergoes(clause, verb, subject, object, dropped);
  const own: Verb = passive ? { ...verb, passive: true } : verb;
  const who = passive && object ? described(object) : subject ? described(subject) : missing(verb, dropped);
  if (wh === '' && clause.tense === 'past' && subject === null && object?.kind === 'event' && verb.en === 'hold')
    return `have ${described(object)} taken place ${tailOf(clause, verb, null, rest)}`;
  if (wh === '' && clause.tense === 'past' && verb.perfect && !clause.negated)
    return `have ${who} ${verb.perfect} ${tailOf(clause, own, object, rest)}`;
  const { aux, rest: form } = auxiliary(clause, own);
  const not = clause.negated ? 'not ' : '';
  const agreeing = aux === 'does' && /^they$|\band\b/.test(who) ? 'do' : aux;
  return `${wh} ${agreeing} ${who} ${not}${form} ${tailOf(clause, own, passive ? null : object, rest)}`;
}

/** A question word that is the subject. */
export function askSubject(
  wh: string,
  clause: Clause,
  verb: Verb,
  object: Phrase | null,
  rest: readonly Part[],
): string {
  // "조 장관이랑 사진 찍은 사람": who is in it.
  if (verb.en === 'take' && object?.en === 'photo' && rest.some(({ role }) => role === 'with'))
    return `${wh} is in the photo ${rest.map((part) => oblique(part, verb)).join(' ')}`;
  return `${wh} ${finite(clause, verb)} ${tailOf(clause, verb, object, rest)}`;
}
