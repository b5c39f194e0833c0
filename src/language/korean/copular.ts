import { askAttribute, holdsValue } from './attributes.ts';
import type { Clause, Part } from './clause.ts';
import { type Phrase, the } from './phrase.ts';
import { askRelative, isOpen } from './relatives.ts';
import { rolesOf } from './roles.ts';
import { described, oblique, timePhrase } from './verb-phrase.ts';
import { askVerb } from './verb-question.ts';
import { whQuestion } from './wh-question.ts';
import { whWords } from './wh-words.ts';
import { askWhat } from './what-is.ts';

/** A clause without a verb: what something is, or a noun that asks by itself. Null where nothing is left to say. */
export function copular(clause: Clause, asks: boolean): string | null {
  const parts = [...clause.parts];
  const lastPart = clause.predicate ? null : (parts.pop() ?? null);
  const predicate = clause.predicate ?? lastPart?.phrase ?? null;
  const adverbs = clause.adverbs.join(' ');
  if (predicate === null) return adverbs || null;
  const asking = parts.find(({ phrase }) => phrase.wh !== null);
  const ordinary = parts.filter((part) => part !== asking && (part.phrase.kind !== 'time' || part.role === 'subject'));
  const named = (role: Part['role']) => ordinary.find((part) => part.role === role && part.preposition === null);
  const subjectPart = unwrapped(named('subject') ?? named('topic') ?? named('bare'));
  const topic = subjectPart?.role === 'subject' ? named('topic') : undefined;
  const subject = subjectPart ? owned(subjectPart.phrase, topic?.phrase ?? null) : null;
  const used = [
    asking,
    named('subject') ?? named('topic') ?? named('bare'),
    subject === subjectPart?.phrase ? undefined : topic,
  ];
  // Nothing that was said is passed over: without a condition the question would be answered wrongly.
  const rest = parts.filter((part) => !used.includes(part)).map((part) => oblique(part, null));
  const tail = [...rest, adverbs].filter(Boolean).join(' ');
  const claim = claimIn(predicate, subject);
  if (claim?.verb && asks && predicate.en === 'first')
    return `${askVerb('', claim, claim.verb, 'they')} for the first time`;
  if (claim?.verb && asks)
    return askVerb(
      '',
      { ...claim, parts: [...claim.parts, ...parts.filter((part) => !used.includes(part))] },
      claim.verb,
      'they',
    );
  // "오늘 회담 하는 날인가요?": whether it is that day.
  if (
    asks &&
    clause.predicate?.attribute === 'date' &&
    predicate.relative?.verb &&
    subject === null &&
    predicate.relative.parts.some(({ phrase }) => phrase.kind === 'time')
  )
    return askVerb('', predicate.relative, predicate.relative.verb, 'they');
  // "캐나다가 처음 하는 나라인가요?": whoever does it is said to be one.
  const doer = asks && clause.predicate && subject === null ? isOne(predicate) : null;
  if (doer) return `is ${described(doer)} ${described(without(predicate, doer))} ${tail}`;
  if (asks && subject === null && predicate.kind === 'event' && predicate.relative?.adverbs.includes('first'))
    return `is ${described(predicate)} the first ${tail}`;
  const later = predicate.en === 'first' ? parts.find(({ role }) => role === 'than') : undefined;
  if (subject && later) return `will ${described(subject)} take place before ${described(later.phrase)}`;
  // "내일 회담 맞죠?": whether it takes place then.
  if (asks && subject === null && predicate.kind === 'event' && parts.length > 0 && !asking)
    return `will ${described(predicate)} take place ${tail}`;
  const inner = predicate.relative?.verb ? asksWithin(predicate, subject) : null;
  if (inner) return `${inner} ${tail}`;
  const said = asking
    ? askWhich(asking.phrase, owned(predicate, subject))
    : predicate.wh !== null
      ? askWhat(predicate, subject, lastPart, clause.tense)
      : subject === null
        ? (alone(predicate, lastPart) ?? (lastPart ? bare(lastPart) : described(predicate)))
        : whether(clause, subject, predicate, lastPart, asks);
  return `${said} ${tail}`;
}

/** "2+2라는 게 뭐야?": of what is called so. */
function unwrapped(part: Part | undefined): Part | undefined {
  const called =
    part?.phrase.attribute === 'thing' || part?.phrase.kind === 'people' ? part.phrase.relative?.predicate : null;
  return part && called ? { ...part, phrase: called } : part;
}

/** "조태열은 직책이 뭐야?": the topic is whose it is. */
function owned(phrase: Phrase, owner: Phrase | null): Phrase {
  return owner && phrase.attribute !== null && phrase.of === null ? { ...phrase, of: owner } : phrase;
}

/** "뭐 하는 사람이야?", "누가 쓴 기사야?": the question stands in the clause. */
function asksWithin(predicate: Phrase, subject: Phrase | null): string | null {
  const { relative, ...head } = predicate;
  const asked = relative?.parts.find(({ phrase }) => phrase.wh !== null);
  if (!relative?.verb || !asked) return null;
  if (head.kind === 'people' && asked.phrase.wh === 'what' && relative.verb.light)
    return whose(subject ?? rolesOf(relative).subject);
  const object: Part = { phrase: { ...head, relative: null }, role: 'object', preposition: null };
  return whQuestion({ ...relative, parts: [...relative.parts, object] }, relative.verb, asked, 'they');
}

/** "병력을 보낸 게 사실이야?", "참석하는 게 맞아?": whether the clause is so. */
function claimIn(predicate: Phrase, subject: Phrase | null): Clause | null {
  const isClaim = (phrase: Phrase | null) => phrase?.attribute === 'thing' && phrase.relative?.verb != null;
  if (subject === null && isClaim(predicate)) return predicate.relative;
  return /^(?:true|first)$/.test(predicate.en) && isClaim(subject) ? (subject?.relative ?? null) : null;
}

const whose = (who: Phrase | null) => (who ? `What position does ${described(who)} hold` : null);

/** Who does what the clause tells, where that is one of what it tells apart. */
function isOne({ relative, kind, attribute }: Phrase): Phrase | null {
  const asks = relative?.parts.some(({ phrase }) => phrase.wh !== null);
  const doer = relative?.verb && !asks ? rolesOf(relative).subject : null;
  const alike =
    doer?.kind === 'country'
      ? attribute === 'country' || / country$/.test(kind)
      : doer?.kind === 'person' && kind === 'people';
  return doer && alike ? doer : null;
}

function without(phrase: Phrase, doer: Phrase): Phrase {
  const { relative } = phrase;
  return relative
    ? { ...phrase, relative: { ...relative, parts: relative.parts.filter((part) => part.phrase !== doer) } }
    : phrase;
}

/** "누가 장관이야?", "어디가 개최지야?" */
function askWhich(wh: Phrase, predicate: Phrase): string {
  const asked =
    predicate.attribute !== null && !predicate.relative ? askAttribute(predicate.attribute, predicate.of) : null;
  return asked ?? `${whWords(wh)} is ${described(predicate)}`;
}

const bare = (part: Part) =>
  part.preposition === null && (part.role === 'bare' || part.role === 'topic')
    ? described(part.phrase)
    : oblique(part, null);

/** A noun alone that asks for something: "the date of the talks?". */
function alone(phrase: Phrase, part: Part | null): string | null {
  if (phrase.beside.length > 0)
    return [...phrase.beside, { ...phrase, beside: [] }]
      .map((each) => alone({ ...each, of: each.of ?? phrase.of }, part) ?? described(each))
      .join('? ');
  if (part && (part.preposition !== null || !['topic', 'subject', 'bare', 'object'].includes(part.role))) return null;
  if (isOpen(phrase)) return askRelative(phrase);
  if (phrase.attribute !== null && phrase.attribute !== 'thing') return askAttribute(phrase.attribute, phrase.of);
  return null;
}

/** Whether something is so, or that it is. */
function whether(clause: Clause, subject: Phrase, predicate: Phrase, part: Part | null, asks: boolean): string {
  const not = clause.negated ? 'not ' : '';
  const past = clause.tense === 'past';
  // "오늘이 회담 날이야?": the day is said of the talks.
  const isTurned = subject.kind === 'time' && predicate.attribute !== null;
  const [asked, held] = isTurned ? [predicate, subject] : [subject, predicate];
  const value = asked.attribute !== null && !asked.relative ? holdsValue(asked.attribute, asked.of, held) : null;
  const inTime = clause.tense === 'past' ? value?.replace(/^Will\b/, 'Did') : value;
  if (inTime) return asks ? inTime : told(inTime);
  const where =
    part && (part.preposition !== null || !['bare', 'topic', 'subject'].includes(part.role))
      ? oblique(part, null)
      : placeOrTime(predicate);
  if (subject.kind === 'event' && where) {
    const aux = past ? 'did' : 'will';
    return asks
      ? `${aux} ${described(subject)} ${not}take place ${where}`
      : `${described(subject)} ${aux} ${not}take place ${where}`;
  }
  const be = past ? 'was' : 'is';
  const said = predicate.kind === 'time' ? timePhrase(predicate.en) : described(predicate);
  // The office is what is said of the person, in whatever order.
  const [who, what] =
    subject.kind === 'office' && predicate.kind === 'person' ? [said, described(subject)] : [described(subject), said];
  return asks ? `${be} ${who} ${not}${what}` : `${who} ${be} ${not}${what}`;
}

function placeOrTime(phrase: Phrase): string | null {
  if (phrase.kind === 'time') return timePhrase(phrase.en);
  return phrase.kind === 'place' || phrase.kind === 'country' ? `in ${the(phrase)}` : null;
}

/** "Will X attend Y" as "X will attend Y". */
function told(question: string): string {
  const [, aux = '', rest = ''] = /^(\w+) (.*)$/.exec(question) ?? [];
  const [, who = ''] = /^(.+?) (?:take place|attend|on the agenda)\b/.exec(rest) ?? [];
  return who ? `${who} ${aux.toLowerCase()} ${rest.slice(who.length + 1)}` : question;
}
