import type { Clause, Part } from './clause.ts';
import { governed, type Phrase, the } from './phrase.ts';
import { isGoal, rolesOf } from './roles.ts';
import type { Verb } from './verbs.ts';

/** Verbs that tell how things are rather than what will be done. */
const STATIVE = new Set([
  'expect',
  'want',
  'mean',
  'have',
  'represent',
  'believe',
  'say',
  'be',
  'be called',
  'report',
  'remain',
  'matter',
]);

/** The auxiliary of a question, and the verb that goes with it. */
export function auxiliary(clause: Pick<Clause, 'tense'>, verb: Verb): { aux: string; rest: string } {
  if (verb.passive) {
    if (verb.en === 'mention') return { aux: 'is', rest: verb.participle };
    if (clause.tense === 'past') return { aux: 'was', rest: verb.participle };
    return { aux: 'will', rest: `be ${verb.participle}` };
  }
  if (clause.tense === 'past') return { aux: 'did', rest: verb.en };
  if (clause.tense === 'present' && STATIVE.has(verb.en)) return { aux: 'does', rest: verb.en };
  return { aux: 'will', rest: verb.en };
}

/** The verb behind its subject, as in "who sent" and in statements. */
export function finite(clause: Pick<Clause, 'tense' | 'negated'>, verb: Verb): string {
  const { aux, rest } = auxiliary(clause, verb);
  if (clause.negated) return `${aux} not ${rest}`;
  if (verb.passive) return `${aux} ${rest}`;
  if (aux === 'did') return verb.past;
  if (aux === 'does')
    return verb.en === 'be' ? 'is' : verb.en === 'have' ? 'has' : verb.en.endsWith('s') ? verb.en : `${verb.en}s`;
  return `${aux} ${rest}`;
}

const ON = /^(?:\w+day|(?:the \d|[A-Z][a-z]+ \d{1,2}\b))/;
const BARE_TIME = /^(?:today|tomorrow|yesterday|now|this |next |last |in |for |the day |.+ ago$)/;

/** A time with the preposition that it takes. */
export function timePhrase(en: string): string {
  if (BARE_TIME.test(en)) return en;
  return `${ON.test(en) ? 'on' : 'in'} ${en}`;
}

/** A part that is neither subject nor object, with its preposition. */
export function oblique({ phrase, role, preposition }: Part, verb: Verb | null): string {
  const words = governed(described(phrase));
  if (phrase.kind === 'pronoun' && phrase.en === 'there') return words;
  if (phrase.kind === 'time' && (preposition === null || preposition === 'during')) {
    if (role === 'until') return `until ${words}`;
    return role === 'from' ? `from ${words}` : timePhrase(phrase.en);
  }
  if (preposition) return `${preposition} ${words}`;
  if (phrase.kind === 'number') return words;
  if (role === 'topic' && isGoal(phrase, verb)) return `to ${words}`;
  if (/\bside$/.test(phrase.en) && ['bare', 'topic', 'in'].includes(role)) return `from ${words}`;
  switch (role) {
    case 'at':
    case 'bare':
      if (verb?.moves || ['person', 'organization', 'office', 'people'].includes(phrase.kind)) return `to ${words}`;
      return `${phrase.kind === 'event' ? 'at' : 'in'} ${words}`;
    case 'in':
      if (verb?.moves && phrase.kind === 'country') return `from ${words}`;
      return phrase.kind === 'event' ? `at ${words}` : phrase.kind === 'organization' ? `by ${words}` : `in ${words}`;
    case 'to':
      // "한국 대표로": for whom they stand.
      if (phrase.kind === 'people' && phrase.of?.kind === 'country') return `from ${the(phrase.of)}`;
      if (phrase.kind === 'office' || phrase.kind === 'people') return `as ${words}`;
      return ['document', 'thing', 'event'].includes(phrase.kind) ? `with ${words}` : `to ${words}`;
    case 'with':
      return `with ${words.replace(/'s side$/, '')}`;
    case 'of':
    case 'from':
      return `${role} ${words}`;
    case 'until':
      return isGoal(phrase, verb) ? `to ${words}` : `until ${words}`;
    case 'than':
      return `like ${words}`;
    case 'as':
      return `as ${words}`;
    default:
      return words;
  }
}

/** A noun with the clause that tells which one is meant, as far as English puts it behind. */
export function described(phrase: Phrase): string {
  const owner = phrase.of && phrase.attribute !== null ? ` of ${described(phrase.of)}` : '';
  const head = `${the(phrase)}${owner}`;
  const clause = phrase.relative;
  if (!clause) return head;
  const { subject, object, rest } = rolesOf(clause);
  const obliques = rest.map((part) => oblique(part, clause.verb)).join(' ');
  const { verb } = clause;
  if (clause.predicate) return `${head}, ${the(clause.predicate)}`;
  // "the talks held in Lima", "the talks that are planned": where and with whom says it all.
  const bleached = verb === null || verb.light || verb.being || ['take place', 'plan', 'hold'].includes(verb.en);
  if (phrase.kind === 'event' && bleached && !object && !clause.negated) {
    const whose = subject ? ` of ${described(subject)}` : '';
    return `${head}${whose} ${obliques}`.trim();
  }
  if (verb === null) return `${head} ${obliques}`.trim();
  if (phrase.en === 'photo' && subject) return `${head} of ${described(subject)}`;
  const other = object ? ` ${verb.preposition ?? ''} ${described(object)}` : verb.object ? ` ${verb.object}` : '';
  const own = verb.en === 'be' ? 'is' : finite(clause, verb);
  const tail = `${other} ${clause.adverbs.join(' ').replace(/\bfirst\b/, 'earliest')} ${obliques}`
    .replace(/\s+/g, ' ')
    .trimEnd();
  return subject ? `${head} that ${described(subject)} ${own}${tail}` : `${head} that ${own}${tail}`;
}
