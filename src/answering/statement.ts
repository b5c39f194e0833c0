import { BEGINS_AS_ADJUNCT } from '../language/en/asking/cues.ts';
import type { Fact } from '../model.ts';
import { ANSWERED, type Decision, evidenceOf } from './decision.ts';
import type { Engine } from './engine.ts';
import { sentence, titled, valueWords } from './phrasing.ts';
import type { Question } from './question.ts';

/** A fact as the answer, in the source's words. `words` replaces the worded value. */
export function state(engine: Engine, question: Question, fact: Fact, words?: string): Decision {
  const stated = stateFact(engine, fact);
  return {
    ...stated,
    ...(words !== undefined && { text: sentence(words), short: words }),
    confidence: question.corrections.size > 0 ? 0.8 : 0.9,
  };
}

/** A fact by itself. */
export function stateFact(engine: Engine, fact: Fact): Decision {
  return {
    ...ANSWERED,
    text: sentence(withCondition(engine, fact, wordedValue(engine, fact))),
    short: shortValue(engine, fact),
    evidence: evidenceOf(fact),
    date: fact.date ?? null,
    event: fact.event,
    fact,
    confidence: 1,
  };
}

/** A fact against what the question took for granted. */
export function correct(engine: Engine, question: Question, fact: Fact): Decision {
  const stated = state(engine, question, fact);
  const lead = question.polar ? engine.words.noTheArticleSays : engine.words.otherwise;
  return { ...stated, status: 'corrected', text: lead(afterColon(stated.text ?? '')), confidence: 0.8 };
}

/** What holds only on a condition is told with it. */
function withCondition({ base }: Engine, { article, condition }: Fact, worded: string): string {
  const words = condition && base.words(article, condition);
  return words === undefined || worded.includes(words) ? worded : `${worded.replace(/[.]$/, '')}, ${words}`;
}

function wordedValue(engine: Engine, fact: Fact): string {
  const own = fact.said?.[engine.words.locale] ?? fact.answer;
  if (own) return own;
  const value = valueWords(engine.base, fact);
  if (fact.slot === 'what' && fact.aspect === 'description' && engine.base.event(fact.event).kind === 'meeting')
    return `${engine.base.event(fact.event).name}: ${value}`;
  if (fact.date) return engine.words.onDate(fact.date);
  if (fact.slot === 'who' && fact.aspect !== 'travel') {
    const people = fact.entities.map((id) => engine.base.entity(id));
    if (people.length > 0 && people.every((each) => each.kind !== 'group')) return engine.words.and(people.map(titled));
  }
  return value;
}

function shortValue(engine: Engine, fact: Fact): string {
  if (fact.said?.[engine.words.locale] !== undefined) return fact.said[engine.words.locale] as string;
  if (fact.slot === 'who' && fact.entities.length > 0)
    return engine.words.and(fact.entities.map((id) => engine.base.entity(id).name));
  return valueWords(engine.base, fact);
}

/** A phrase of time or place goes on in lower case; a name or a sentence keeps its capital. */
function afterColon(text: string): string {
  return BEGINS_AS_ADJUNCT.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
