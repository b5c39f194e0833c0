import { deedNoun, deedOf } from '../../language/en/deed-noun.ts';
import { PLANNING_VERBS } from '../../language/en/syntax/closed.ts';
import { standingOf } from '../../language/en/syntax/polarity.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { kindOfNoun, LIGHT } from '../../language/happenings.ts';
import { isOfClass, verbClasses } from '../../language/lexicon/classes.ts';
import { type Parsed, verbAbove } from '../review/predicate.ts';
import { nominal } from './nominal.ts';

/** Verbs of states and minds: what they are of is what one speaks of. */
const NO_DEEDS: readonly string[] = ['stative', 'cognition', 'emotion', 'perception'];
const LIKELY = 0.5;

/** Noun phrases that one might call what a clause tells, the best first. `at`: where its verb or noun stands in the text. */
export function calledAfter(parsed: Parsed, at: number): string[] {
  const { tree } = parsed;
  const word = tree.words.findIndex(({ start, end }) => start <= at - parsed.start && at - parsed.start < end);
  const told = word < 0 ? null : verbAbove(parsed, word);
  if (told === null) return [];
  const subject = tree.child(told, 'nsubj');
  const verb = meantBy(tree, told);
  const isPassive = subject !== undefined && tree.word(subject).deprel === 'nsubj:pass';
  const object = isPassive && verb === told ? subject : tree.child(verb, 'obj');
  const around = tree.childrenBy(verb, 'obl').filter((i) => isOfClass(tree.word(i).lemma, 'time') < LIKELY);
  const things = [object, isPassive && verb === told ? undefined : subject, ...around].flatMap((i) => {
    const words = i === undefined || isIdiom(tree, i) ? null : nominal(parsed, i);
    return i === undefined || words === null || tree.word(i).upos === 'PROPN' ? [] : [withArticle(words)];
  });
  const deed = deedIn(parsed, verb, object, isPassive && verb === told ? undefined : subject, told);
  return deed === null ? things : [deed, ...things];
}

/** Of "has agreed to buy" and "is expected to decide" the deed to come. */
function meantBy(tree: Tree, verb: number): number {
  const next = tree.childrenBy(verb, 'xcomp').find((c) => c > verb && tree.word(c).upos === 'VERB');
  return next !== undefined && PLANNING_VERBS.has(tree.word(verb).lemma) ? next : verb;
}

/** "took part", "took place". */
const IDIOMS = new Set([
  'part',
  'place',
  'effect',
  'note',
  'way',
  'time',
  'nothing',
  'something',
  'anything',
  'everything',
]);

function isIdiom(tree: Tree, i: number): boolean {
  return IDIOMS.has(tree.word(i).lemma);
}

/** "the signing of a tariff accord", "the working visit to Lima"; null of what did not come about, or is no deed. */
function deedIn(
  parsed: Parsed,
  verb: number,
  object: number | undefined,
  subject: number | undefined,
  told: number,
): string | null {
  const { tree } = parsed;
  const { lemma, upos } = tree.word(verb);
  const { negated, modality } = standingOf(tree, told);
  if (upos !== 'VERB' || negated || modality === 'conditional') return null;
  const done = object === undefined || isIdiom(tree, object) ? null : nominal(parsed, object);
  if (object !== undefined && done !== null && isHappening(tree.word(object).lemma, lemma))
    return withArticle(done, true);
  if (LIGHT.has(lemma) || tree.child(verb, 'iobj') !== undefined) return null;
  const isOfMind = verb === told && NO_DEEDS.includes(verbClasses(lemma)[0]?.class ?? '');
  if (isOfMind || tree.child(verb, 'compound:prt') !== undefined) return null;
  if (object === undefined) {
    const doer = subject === undefined ? null : nominal(parsed, subject);
    const noun = deedNoun(lemma);
    return doer !== null && noun !== null ? `the ${noun.noun} of ${doer}` : null;
  }
  // "called it a tax" tells what it is.
  if (done === null || tree.child(verb, 'xcomp') !== undefined) return null;
  const deed = verbClasses(lemma)[0]?.class === 'communication' ? deedNoun(lemma) : deedOf(lemma);
  return deed === null ? null : `the ${deed.noun} ${deed.of} ${done}`;
}

/** What a verb says only took place: "paid a visit", "held talks". */
function isHappening(noun: string, verb: string): boolean {
  const isOfDeeds = kindOfNoun(noun) !== null || isOfClass(noun, 'event') >= LIKELY;
  return isOfDeeds && (LIGHT.has(verb) || GIVING.has(verb));
}

/** Verbs that give a deed in their object its doer. */
const GIVING = new Set(['pay', 'give', 'impose', 'reach', 'stage', 'carry', 'launch', 'win', 'set', 'lead', 'order']);

/** "the price"; what has an owner takes none. `isOne`: there is but one, so that "a" becomes "the". */
function withArticle(words: string, isOne = false): string {
  if (isOne && /^an? /i.test(words)) return words.replace(/^an? /i, 'the ');
  if (
    /^(?:the|this|that|these|those|an?|some|no|any|each|every|all|both|more|another|neither|either|several|many|much|hardly|less|\d[^ ]*|two|three|four|five|six|seven|eight|nine|ten)\b|^[^ ]+(?: [^ ]+)?['’]s? /i.test(
      words,
    )
  )
    return words;
  return `the ${words}`;
}
