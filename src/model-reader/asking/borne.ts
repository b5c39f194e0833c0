import { Temporal } from 'temporal-polyfill';
import type { Answerer } from '../../answering/answerer.ts';
import type { ReadSentence } from '../../answering/candidates/article-reading.ts';
import { isAgainst } from '../../answering/verification/against.ts';
import { assertionOf } from '../../answering/verification/assertion.ts';
import { type Held, hold } from '../../answering/verification/held.ts';
import { verify } from '../../answering/verification/verdict.ts';
import type { FactBase } from '../../knowledge/fact-base.ts';
import { offersChoice } from '../../language/en/syntax/polar.ts';
import { mayDeny, standingOf } from '../../language/en/syntax/polarity.ts';
import { isEnglishWord } from '../../language/english.ts';
import { overlap } from '../../text/calendar.ts';
import { deicticIn, readDates } from '../../text/dates.ts';
import type { AskedQuestion } from './asked-question.ts';
import { daysTold } from './days-told.ts';
import { canFill } from './kind.ts';
import type { Fault, Place, Placed } from './placed.ts';
import { leftOutDenials, standOtherwise } from './standing.ts';
import { wantsIn } from './wanting.ts';

/** How surely a sentence has to speak of the act for its denial, its plan or its doer to count. */
const SPOKEN = 0.7;
/** A word of the question is touched upon in a sentence; "the sick" by "patients". */
const TOUCHED = 0.3;
/** A word of the question is said in or around a sentence. */
const SAID = 0.5;
/** From here on the program believes that something is so, though a model says that it is not. */
const BELIEVED = 0.8;

/** A sentence says, with those around it, all that is asked. */
const ALL_SAID = 0.85;

/** The share of what is asked that the sentences of a yes or no have to say themselves. */
const LEAST = { yes: 0.3, no: 0.25 } as const;

/** A place with its sentence parsed, and the question held against that. */
interface Examined {
  readonly place: Place;
  readonly said: ReadSentence;
  readonly held: Held;
}

/** What the program finds wrong with places that a model points at, by its own alignment; null where nothing is. */
export function faultOf(answerer: Answerer, base: FactBase, asked: AskedQuestion, placed: Placed): Fault | null {
  const { read, isOne, isPolar, english } = asked;
  const { verdict, status, places } = placed;
  if (verdict !== null && !isPolar) return 'status';
  const examined = places.flatMap((place) => examinedAt(answerer, base, asked, place) ?? []);
  const gap = isOne ? read.gap : null;
  const isFilled = ({ said, place }: Examined) => gap !== null && canFill(gap.kind, said, place.words);
  if (gap && status === 'answered' && !examined.some(isFilled)) return 'kind';
  if (examined.every(({ held }) => isFar(held))) return 'far';
  if (status === 'answered' && examined.every(({ held }) => namesUnknown(held, asked))) return 'name';
  if (verdict === null) return status === 'answered' && isUntrue(examined, gap !== null) ? 'against' : null;
  if (deicticIn(english) !== null) return byDay(answerer, asked, placed);
  return isBorne(answerer, asked, verdict, examined) ? null : 'against';
}

function examinedAt(answerer: Answerer, base: FactBase, { read }: AskedQuestion, place: Place): Examined | null {
  const said = answerer.sentences.sentenceAt(place.article, place.sentence.start);
  const written = Temporal.PlainDate.from(base.article(place.article).published.slice(0, 10));
  return said && { place, said, held: hold(answerer.sentences, assertionOf(read, written), said) };
}

/** Nothing that the question speaks of is touched upon in a sentence; what is no word cannot tell. */
function isFar({ claim, here, base }: Held): boolean {
  const known = claim.content.filter((q) => {
    const term = claim.terms[q];
    return term && (term.isNumber || isEnglishWord(term.low) || base.index.has(term.stem));
  });
  return known.length > 0 && known.every((q) => (here.get(q) ?? 0) < TOUCHED);
}

/**
 * A name in the question is neither said there nor known to any article. What is written small is a name only where the
 * program itself took it for one: it may be a word misspelt.
 */
function namesUnknown({ claim, near, base }: Held, { namesNobody }: AskedQuestion): boolean {
  return claim.content.some((q) => {
    const term = claim.terms[q];
    const isName = term?.isName && (namesNobody || /^\p{Lu}/u.test(claim.tree.word(q).text));
    return isName && (near.get(q) ?? 0) < SAID && !base.index.has(term.stem);
  });
}

/** The words alone answer, and a sentence denies them or what is asked about. */
function isUntrue(examined: readonly Examined[], hasGap: boolean): boolean {
  return examined.some(isCutFromDenial) || (hasGap && examined.every(isDenied));
}

/** The words say the contrary of their sentence, for which the question does not ask: "What did X refuse to do?" does. */
function isCutFromDenial({ held: { claim, links }, said, place }: Examined): boolean {
  if (claim.tree.words.some(({ text }) => mayDeny(text))) return false;
  const asked = new Set([...links.values()].filter(({ strength }) => strength >= SAID).map(({ said: at }) => at));
  return leftOutDenials(said, place.words).some((i) => !asked.has(i));
}

/** "Why did X leave" of one who did not. */
function isDenied({ held: { claim, links }, said }: Examined): boolean {
  const link = links.get(claim.predicate);
  if (!link || link.strength < SPOKEN || link.bond === 'like' || link.bond === 'opposite') return false;
  return standingOf(said.tree, link.said).negated !== standingOf(claim.tree, claim.predicate).negated;
}

/**
 * Whether a yes or no is borne by the sentences that it rests on. No yes stands over a "not", a plan for a deed, another
 * who did it, or some where all were asked; no "no" over what plainly says so.
 */
function isBorne(
  { sentences }: Answerer,
  { read }: AskedQuestion,
  verdict: 'yes' | 'no',
  examined: readonly Examined[],
): boolean {
  const [first] = examined;
  const own =
    first &&
    verify(
      sentences,
      first.held.claim,
      examined.map(({ said }) => ({ sentence: said, weight: 0 })),
    );
  if (!first || !own) return false;
  const { chances, evidence } = own;
  if (evidence.here < LEAST[verdict]) return false;
  if (verdict === 'no') {
    const isPlainlySaid = chances.contradicted === 0 && evidence.near >= ALL_SAID;
    return own.verdict !== 'supported' || (chances.supported < BELIEVED && !isPlainlySaid);
  }
  if (offersChoice(read.tree)) return false;
  const isOtherwise = ({ held, said, place: { words } }: Examined) =>
    isAgainst(held, SPOKEN) || standOtherwise(read, said, words) || wantsIn(read, said, words);
  if (examined.some(isOtherwise)) return false;
  const isLess = (evidence.universal > 0 && evidence.agentOther > 0) || evidence.onlyAsserted > 0;
  return !isLess && evidence.denied === 0 && chances.supported > 0 && chances.contradicted < BELIEVED;
}

/** "Is it today?": a yes or no that the asker's calendar does not bear out. */
function byDay(answerer: Answerer, { english, clock }: AskedQuestion, { verdict, places }: Placed): Fault | null {
  const [meant] = readDates(deicticIn(english) ?? '', clock.toPlainDate());
  const told = places.flatMap((place) => daysTold(answerer, place));
  if (!meant || told.length === 0) return 'day';
  const isSo = told.some(({ value }) => overlap(value, meant.value));
  return isSo === (verdict === 'yes') ? null : 'day';
}
