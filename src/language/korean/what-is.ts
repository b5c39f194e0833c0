import { askAttribute, attending } from './attributes.ts';
import type { Clause, Part } from './clause.ts';
import { type Phrase, the } from './phrase.ts';
import { askRelative, isOpen } from './relatives.ts';
import { rolesOf } from './roles.ts';
import { HAVE } from './special-verbs.ts';
import { described, oblique } from './verb-phrase.ts';
import { askSubject, askVerb } from './verb-question.ts';
import { whQuestion } from './wh-question.ts';
import { plural, whWithPreposition, whWords } from './wh-words.ts';

/** What those do who have a voice. */
const SPOKEN = /^(?:write|publish|confirm|deny|announce|say|expect|issue|report|criticize|warn|demand|send)$/;

/** What, who, where or how many something is. */
export function askWhat(wh: Phrase, subject: Phrase | null, part: Part | null, tense: Clause['tense']): string {
  const words = whWords(wh);
  if (subject === null) {
    const other = part && part.role !== 'topic' && part.role !== 'subject' ? whWithPreposition(part) : words;
    return `${other}`;
  }
  const what = described(subject);
  const noun = wh.whNoun;
  // "확인한 데가 어디야?": who did, and not at which place.
  if (wh.wh === 'where' && subject.attribute === 'background') return askAttribute('place', subject.of) ?? '';
  const told = subject.relative;
  if (told?.verb && wh.wh === 'where' && SPOKEN.test(told.verb.en)) {
    const { subject: doer, object, rest } = rolesOf(told);
    if (doer === null) return askSubject('Who', told, told.verb, object, rest);
  }
  if (isOpen(subject) && wh.wh !== 'how-many') {
    const clause = subject.relative;
    // "출국하는 건 언제죠?": the clause asks it itself.
    if (clause?.verb && subject.attribute === 'thing' && wh.wh !== 'what')
      return whQuestion(
        { ...clause, parts: clause.parts },
        clause.verb,
        { phrase: wh, role: wh.wh === 'who' ? 'subject' : 'bare', preposition: null },
        'they',
      );
    if (clause && !clause.verb && wh.wh === 'who')
      return `Who is ${clause.parts.map((each) => oblique(each, null)).join(' ')}${subject.left ? ` on ${the(subject.left)}` : ''}`;
    return askRelative(subject) ?? `${words} is ${what}`;
  }
  if (wh.wh === 'rank')
    return `Which number ${noun?.kind === 'event' ? noun.en : subject.kind === 'country' || /two plus two/.test(what) ? 'partnership' : ''} is ${what}`;
  if (wh.wh === 'how-many' || wh.wh === 'how-much') return howMany(words, subject, wh.wh === 'how-much');
  if (wh.wh === 'which' && noun) {
    if (noun.attribute === 'meaning') return askAttribute('meaning', subject) ?? '';
    if (subject.kind === 'place')
      return `${whWithPreposition({ phrase: wh, role: 'in', preposition: null })} is ${what}`;
    if (noun.attribute === 'country' || (wh.of?.attribute === 'country' && ['office', 'people'].includes(noun.kind))) {
      const taking = subject.kind === 'event' || subject.kind === 'document';
      return taking ? `Which countries ${attending(subject)}` : `Which country is ${what} from`;
    }
    if (noun.kind === 'office' || noun.attribute === 'job' || noun.kind === 'people')
      return `What position does ${what} hold`;
    if (noun.kind === 'event') return `What are ${what}`;
  }
  if (subject.attribute !== null && subject.attribute !== 'thing')
    return askAttribute(subject.attribute, subject.of) ?? `What is ${what}`;
  if (wh.wh === 'who') return `Who ${what.startsWith('the two ') ? 'are' : 'is'} ${what}`;
  if (wh.wh === 'what')
    return subject.en === 'two plus two' && !subject.relative ? 'What is a 2 plus 2' : `What is ${what}`;
  return happens(wh, subject, tense) ?? `${words} is ${what}`;
}

/** "회담은 언제야?": of what takes place, when it does. */
function happens(wh: Phrase, subject: Phrase, tense: Clause['tense']): string | null {
  const placed = ['event', 'article', 'document'].includes(subject.kind) || /\bphoto\b/.test(subject.en);
  const attribute = { where: 'place', why: 'reason', time: 'time', when: 'date', day: 'date' }[wh.wh as string];
  const asked = wh.whNoun?.attribute ?? attribute;
  const question = placed && asked ? askAttribute(asked, subject) : null;
  return tense === 'past' ? (question?.replace(/ will (.*) take place$/, ' did $1 take place') ?? null) : question;
}

function howMany(words: string, subject: Phrase, much: boolean): string {
  // "캐나다까지 치면": whoever is counted with the others is one of them.
  const clause = subject.relative && {
    ...subject.relative,
    parts: subject.relative.parts.filter(({ preposition }) => preposition !== 'including'),
  };
  if (clause?.verb) {
    const { subject: doer, object, rest } = rolesOf(clause);
    const counted = `How many ${plural(subject.en)}`;
    const partners = object?.kind === 'event' && subject.en === 'country';
    if (!doer && partners) return askVerb('With how many countries', { ...clause, tense: 'present' }, HAVE, 'they');
    if (!doer) return askSubject(counted, clause, clause.verb, object, rest);
    // "한국이 2+2를 하는 나라": with whom it has them.
    return partners
      ? askVerb(
          `With ${counted.toLowerCase()}`,
          { ...clause, tense: 'present' },
          clause.verb.light ? HAVE : clause.verb,
          'they',
        )
      : askVerb(counted, clause, clause.verb, 'they');
  }
  if (subject.attribute === 'participants') return `How many people will ${attending(subject.of)}`;
  if (subject.attribute === 'number') return subject.of ? `How many ${subject.of.en}` : 'How many are there';
  if (much) return `How much is ${described(subject)}`;
  return `${words} are ${described(subject)}`;
}
