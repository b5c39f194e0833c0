import { askAttribute, holdsValue } from './attributes.ts';
import type { Clause, Part } from './clause.ts';
import { copular } from './copular.ts';
import type { Phrase } from './phrase.ts';
import { askRelative, isOpen } from './relatives.ts';
import { rolesOf } from './roles.ts';
import { DISCUSS, TAKE_PLACE } from './special-verbs.ts';
import { described, oblique } from './verb-phrase.ts';
import { askVerb, type Dropped, statement } from './verb-question.ts';
import type { Verb } from './verbs.ts';
import { whQuestion } from './wh-question.ts';

/** One clause in English, as a question or as a statement; null where it says nothing by itself. */
export function inEnglish(clause: Clause, asks: boolean, dropped: Dropped): string | null {
  const { verb } = clause;
  const english = verb && !verb.telling ? verbal(clause, verb, asks, dropped) : copular(clause, asks);
  const text = english
    ?.replace(/\s+/g, ' ')
    .replace(/ (?=\?)/g, '')
    .trim();
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : null;
}

/** Question words beside the first of a clause that are asked about. */
const MOST_OTHERS = 3;

function verbal(clause: Clause, verb: Verb, asks: boolean, dropped: Dropped): string | null {
  const [first, ...others] = clause.parts.filter(({ phrase }) => phrase.wh !== null);
  if (first && others.length > 0) {
    // "언제 어디서 열리나요": two questions about one event.
    const alone = (part: Part): Clause => ({
      ...clause,
      parts: clause.parts.filter((each) => each === part || each.phrase.wh === null),
    });
    const further = others.slice(-MOST_OTHERS).map((part) => inEnglish(alone(part), asks, dropped));
    return [verbal(alone(first), verb, asks, dropped), ...further].join('? ');
  }
  if (first) return whQuestion(clause, verb, first, dropped);
  const { subject, object, rest } = rolesOf(clause);
  // "북한도 다루나요?": what is discussed, and not who does it.
  const about =
    verb.en === 'discuss' && !object && asks
      ? clause.parts.find(({ role, phrase }) => role === 'topic' && phrase === subject && phrase.kind === 'country')
      : undefined;
  if (about)
    return askVerb(
      '',
      { ...clause, parts: clause.parts.map((part) => (part === about ? { ...part, role: 'object' } : part)) },
      verb,
      dropped,
    );
  if (verb.en === 'summarize')
    return `Summarize ${object || subject ? described((object ?? subject) as Phrase) : 'the article'}`;
  const agenda =
    verb.en === 'be included' && subject ? rest.find(({ phrase }) => phrase.attribute === 'agenda') : undefined;
  if (agenda && subject && asks) return holdsValue('agenda', agenda.phrase.of, subject) ?? '';
  const ahead = clause.parts.some(({ phrase }) => phrase.kind === 'time' && /^in \d/.test(phrase.en));
  if (verb.en === 'remain' && ahead && asks) return askVerb('', { ...clause, tense: 'future' }, TAKE_PLACE, dropped);
  const until = clause.parts.find(({ role }) => role === 'until');
  // "회담까지 시간이 남았나요?": whether it is still to come.
  if (verb.en === 'remain' && until && asks) return `Are ${described(until.phrase)} still to come`;
  if (verb.being) return existence(clause, subject ?? object, rest, asks);
  const open = clause.parts.find(({ phrase }) => isOpen(phrase));
  if (open && verb.light) return askRelative(open.phrase);
  // "일본 얘기도 나오나요?": whether it is talked about.
  const topic = [object, subject].find((each) => each?.attribute === 'topics' || each?.attribute === 'content');
  if ((verb.en === 'come out' || (verb.light && verb.en === 'do')) && asks && topic?.of) {
    const about: Part = { phrase: topic.of, role: 'object', preposition: null };
    const others = clause.parts.filter(({ phrase }) => phrase !== topic);
    return askVerb('', { ...clause, parts: [about, ...others] }, DISCUSS, dropped);
  }
  if ((verb.light || verb.en === 'come out') && subject?.attribute && asks)
    return askAttribute(subject.attribute, subject.of);
  return asks ? askVerb('', clause, verb, dropped) : statement(clause, dropped);
}

/** "있다", "없다": whether there is something. */
function existence(clause: Clause, what: Phrase | null, rest: readonly Part[], asks: boolean): string {
  const tail = [...rest.map((part) => oblique(part, null)), ...clause.adverbs].join(' ');
  const be = clause.tense === 'past' ? 'was' : 'is';
  if (what === null) return asks ? `${be} it there ${tail}` : `it ${be} there ${tail}`;
  if (asks && what.attribute !== null && ['date', 'place'].includes(what.attribute))
    return askAttribute(what.attribute, what.of) ?? '';
  const no = clause.negated ? 'no ' : what.named ? '' : 'a ';
  const name = what.relative || what.of ? described(what) : `${no}${what.en}`;
  return asks ? `${be} there ${name} ${tail}` : `there ${be} ${name} ${tail}`;
}
