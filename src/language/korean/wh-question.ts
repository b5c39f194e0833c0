import { askAttribute, attending } from './attributes.ts';
import type { Clause, Part } from './clause.ts';
import type { Phrase } from './phrase.ts';
import { askRelative, isOpen } from './relatives.ts';
import { ACTORS, isGoal, type Roles, rolesOf } from './roles.ts';
import { DISCUSS } from './special-verbs.ts';
import { described, oblique } from './verb-phrase.ts';
import { askSubject, askVerb, type Dropped } from './verb-question.ts';
import type { Verb } from './verbs.ts';
import { whWithPreposition, whWords } from './wh-words.ts';

/** A clause with a verb and a question word; `asked` is the part that holds it. */
export function whQuestion(clause: Clause, verb: Verb, asked: Part, dropped: Dropped): string {
  const { of } = asked.phrase;
  // "캐나다 누구 가?": where somebody goes, and not whence.
  if (asked.phrase.wh === 'who' && of && isGoal(of, verb)) {
    const who: Part = { ...asked, phrase: { ...asked.phrase, of: null } };
    const goal: Part = { phrase: of, role: 'topic', preposition: null };
    const parts = clause.parts.map((part) => (part === asked ? who : part));
    return whQuestion({ ...clause, parts: [goal, ...parts] }, verb, who, dropped);
  }
  const others: Clause = { ...clause, parts: clause.parts.filter((part) => part !== asked) };
  const roles = rolesOf(others);
  const { wh, whNoun } = asked.phrase;
  // "회담을 몇 번 하나요": how many of them.
  const times =
    whNoun?.en === 'times' ? [roles.object, roles.subject].find((phrase) => phrase?.kind === 'event') : null;
  if (times) {
    const parts = others.parts.filter(({ phrase }) => phrase !== times);
    const counted: Part = {
      phrase: { ...asked.phrase, whNoun: times },
      role: times === roles.subject ? 'subject' : 'object',
      preposition: null,
    };
    return whQuestion({ ...clause, parts: [...parts, counted] }, verb, counted, dropped);
  }
  // "2+2라는 게 뭘 말하는 거죠?"
  const called = /^(?:say|mean)$/.test(verb.en) && wh === 'what' ? roles.subject?.relative?.predicate : null;
  if (called) return called.en === 'two plus two' ? 'What is a 2 plus 2' : `What is ${described(called)}`;
  const becoming = verb.en === 'become' && wh === 'how' ? (roles.object ?? roles.subject) : null;
  if (becoming?.attribute) return askAttribute(becoming.attribute, becoming.of) ?? '';
  return (
    appears(others, verb, asked) ??
    measure(verb, asked.phrase, roles) ??
    (verb.being ? whereIs(clause, asked, roles) : null) ??
    spoken(others, verb, asked, dropped) ??
    (verb.light && verb.en === 'do' ? held(clause, asked, roles) : null) ??
    partners(others, verb, asked.phrase, roles) ??
    asSubject(others, verb, asked, roles) ??
    askVerb(whWithPreposition(asked), others, verb, dropped)
  );
}

/** "한국에서는 누가 참석해?": not where they are, but whom they stand for. */
function fromSide(part: Part): Part {
  const isSide = part.phrase.kind === 'country' || /\bside$/.test(part.phrase.en);
  return isSide && (part.role === 'in' || part.role === 'topic') ? { ...part, role: 'from' } : part;
}

/** "누가 나와?": who is there, or in the picture. */
function appears(clause: Clause, verb: Verb, { phrase, role }: Part): string | null {
  if (verb.en !== 'come out' || phrase.wh !== 'who' || role === 'with') return null;
  const at = clause.parts.filter((part) => part.phrase.kind !== 'time').map((part) => oblique(fromSide(part), null));
  const shown = clause.parts.some((part) => part.phrase.kind === 'article' || /\bphoto$/.test(part.phrase.en));
  return shown ? `Who is ${at.join(' ')}` : `Who will attend ${at.join(' ')}`;
}

/** How long it lasts, how many days are left. */
function measure(verb: Verb, { wh, whNoun }: Phrase, { subject, rest }: Roles): string | null {
  const counted = wh === 'day' || wh === 'how-much' || wh === 'how-many';
  const what = subject ?? rest[0]?.phrase ?? null;
  if (verb.en === 'remain' && counted) return `How many days until ${what ? described(what) : 'it'}`;
  if (verb.en !== 'take' || verb.subject !== 'event') return null;
  return counted || whNoun?.en === 'hours' ? `How long will ${what ? described(what) : 'it'} take` : null;
}

/** With "있다": who is there, when there is something. */
function whereIs(clause: Clause, asked: Part, { subject, rest }: Roles): string {
  const at = [...rest.map((part) => oblique(part, null)), ...clause.adverbs].join(' ');
  const words = whWords(asked.phrase);
  if (asked.phrase.whNoun?.attribute === 'matter')
    return `What happened ${subject ? `at ${described(subject)}` : ''} ${at}`;
  switch (asked.phrase.wh) {
    case 'who':
      if (subject?.attribute === 'participants') return `Who will ${attending(subject.of)} ${at}`;
      return `Who is ${subject ? `at ${described(subject)}` : at ? '' : 'there'} ${at}`;
    case 'what':
    case 'which':
      if (subject && /^(?:in|at|on|when|where|why)\b/.test(words)) break;
      return `${words} is ${subject ? described(subject) : 'there'} ${at}`;
    case 'how-many':
      return `${words} are ${subject ? `at ${described(subject)}` : at ? '' : 'there'} ${at}`;
    case 'why':
      return `Why is there ${clause.negated ? 'no' : ''} ${subject ? subject.en : 'that'} ${at}`;
    case 'day':
    case 'how-much':
      if (subject && ACTORS.includes(subject.kind)) return `How many days will ${described(subject)} stay ${at}`;
      break;
    case 'where':
      if (subject && isOpen(subject)) return askRelative(subject) ?? '';
      if (subject && subject.kind !== 'event') return `Where is ${described(subject)} ${at}`;
  }
  const aux = clause.tense === 'past' ? 'did' : 'will';
  return `${whWithPreposition(asked)} ${aux} ${subject ? described(subject) : 'it'} take place ${at}`;
}

/** "무슨 얘기 해?" */
function spoken(clause: Clause, verb: Verb, { phrase }: Part, dropped: Dropped): string | null {
  const talks = verb.light && verb.en === 'do' && whWords(phrase) === 'what topics';
  return talks ? askVerb('What topics', clause, DISCUSS, dropped) : null;
}

/** With "하다" and an event: it takes place. */
function held(clause: Clause, asked: Part, { subject, object, rest }: Roles): string | null {
  const { wh } = asked.phrase;
  const event = [subject, object, ...rest.map(({ phrase }) => phrase)].find((phrase) => phrase?.kind === 'event');
  if (!event || asked.role === 'subject') return null;
  const others = [subject, object]
    .filter((phrase) => phrase && phrase !== event)
    .map((phrase) => `of ${described(phrase as Phrase)}`);
  const parts = rest.filter(({ phrase }) => phrase !== event).map((part) => oblique(part, null));
  const at = [...others, ...parts, ...clause.adverbs].join(' ');
  if (wh === 'what') return `What will they discuss at ${described(event)} ${at}`;
  if (wh === 'who' && asked.role !== 'with') return `Who will attend ${described(event)} ${at}`;
  if (subject && ACTORS.includes(subject.kind)) return null;
  return `${whWithPreposition(asked)} ${clause.tense === 'past' ? 'did' : 'will'} ${described(event)} take place ${at}`;
}

/** "몇 나라가 한국과 2+2를 하나요?": those with whom one country has it. */
function partners(clause: Clause, verb: Verb, { wh, whNoun }: Phrase, { subject, object }: Roles): string | null {
  if (verb.en !== 'have' || wh !== 'how-many' || !object || !/countr/.test(whNoun?.attribute ?? whNoun?.en ?? ''))
    return null;
  const owner = subject ?? clause.parts.find(({ role }) => role === 'with')?.phrase;
  return owner ? `How many partners does ${described(owner)} have in ${described(object)}` : null;
}

/** The question word does it; null where it is another part. */
function asSubject(clause: Clause, verb: Verb, asked: Part, roles: Roles): string | null {
  const { role, phrase } = asked;
  const { wh } = phrase;
  const mayAct = wh === 'who' || wh === 'which' || wh === 'how-many' || wh === 'what' || wh === 'where';
  if (!mayAct || (wh === 'which' && /^(?:in|at|on|for|why|how)\b/.test(whWords(phrase)))) return null;
  const plainly =
    role === 'bare' && wh !== 'where' && wh !== 'what' && roles.subject === null && !['meet', 'send'].includes(verb.en);
  if (role !== 'subject' && role !== 'topic' && !plainly) return null;
  if (role === 'topic' && wh === 'where') return null;
  const side = roles.subject;
  // "한국은 누가 참석해?": the topic is the side that is asked about.
  const sided = side && (['country', 'organization'].includes(side.kind) || /\bside$/.test(side.en)) ? side : null;
  const rest = verb.en === 'attend' ? roles.rest.map(fromSide) : [...roles.rest];
  const words = wh === 'where' ? 'which country' : whWords(phrase);
  const object = roles.object ?? (sided ? null : side);
  if (side && !sided && object !== side) rest.push({ phrase: side, role: 'topic', preposition: 'for' });
  return askSubject(sided ? `${words} from ${described(sided)}` : words, clause, verb, object, rest);
}
