import { Temporal } from 'temporal-polyfill';
import type { Answerer } from '../../answering/answerer.ts';
import { isAgainst } from '../../answering/verification/against.ts';
import { assertionOf } from '../../answering/verification/assertion.ts';
import { type Held, hold } from '../../answering/verification/held.ts';
import type { FactBase } from '../../knowledge/fact-base.ts';
import { DEICTIC } from '../../language/en/asking/cues.ts';
import { offersChoice } from '../../language/en/syntax/polar.ts';
import { standingOf } from '../../language/en/syntax/polarity.ts';
import { overlap } from '../../text/calendar.ts';
import { readDates } from '../../text/dates.ts';
import type { AskedQuestion } from './asked-question.ts';
import { daysTold } from './days-told.ts';
import { canFill } from './kind.ts';
import type { Fault, Placed } from './placed.ts';

/** How surely a sentence has to speak of the act for its denial, its plan or its doer to count. */
const SPOKEN = 0.7;
/** A word of the question is said in or around a sentence. */
const SAID = 0.5;
/** From here on the program believes that something is so, though a model says that it is not. */
const BELIEVED = 0.62;

/** What the program finds wrong with places that a model points at, by its own alignment; null where nothing is. */
export function faultOf(answerer: Answerer, base: FactBase, asked: AskedQuestion, placed: Placed): Fault | null {
  const { read, isOne, isPolar, english } = asked;
  const { verdict, status, places } = placed;
  if (verdict !== null && !isPolar) return 'status';
  const held = places.flatMap(({ article, sentence }) => {
    const said = answerer.sentences.sentenceAt(article, sentence.start);
    const written = Temporal.PlainDate.from(base.article(article).published.slice(0, 10));
    return said ? [hold(answerer.sentences, assertionOf(read, written), said)] : [];
  });
  const gap = isOne ? read.gap : null;
  if (gap && status === 'answered' && !places.some(({ words }, i) => held[i] && canFill(gap.kind, held[i].said, words)))
    return 'kind';
  if (held.every(isFar)) return 'far';
  const verified = answerer.verify(english);
  const isUnknown = verified !== null && verified.verified.evidence.absentName > 0 && held.every(namesUnknown);
  if (isUnknown && status === 'answered') return 'name';
  if (verdict === null) return gap && status === 'answered' && held.every(isDenied) ? 'against' : null;
  if (DEICTIC.test(english)) return byDay(answerer, asked, placed);
  if (verdict === 'no') {
    const isSo = verified?.verified.verdict === 'supported' && verified.verified.chances.supported >= BELIEVED;
    return isSo ? 'against' : null;
  }
  if (verified === null || offersChoice(read.tree) || held.some((each) => isAgainst(each, SPOKEN))) return 'against';
  const { chances, evidence, verdict: own } = verified.verified;
  const isLess = (evidence.universal > 0 && evidence.agentOther > 0) || evidence.onlyAsserted > 0;
  return own === 'contradicted' || chances.supported === 0 || isLess ? 'against' : null;
}

/** Nothing that the question speaks of is said in a sentence or beside it. */
function isFar({ claim, near }: Held): boolean {
  return claim.content.length > 0 && claim.content.every((q) => (near.get(q) ?? 0) < SAID);
}

/** A name in the question is neither said there nor anywhere. */
function namesUnknown({ claim, near, base }: Held): boolean {
  return claim.content.some((q) => {
    const term = claim.terms[q];
    return term?.isName && (near.get(q) ?? 0) < SAID && !base.index.has(term.stem);
  });
}

/** "Why did X leave" of one who did not. */
function isDenied({ claim: { tree, predicate }, links, said }: Held): boolean {
  const link = links.get(predicate);
  if (!link || link.strength < SPOKEN || link.bond === 'like' || link.bond === 'opposite') return false;
  return standingOf(said.tree, link.said).negated !== standingOf(tree, predicate).negated;
}

/** "Is it today?": a yes or no that the asker's calendar does not bear out. */
function byDay(answerer: Answerer, { english, clock }: AskedQuestion, { verdict, places }: Placed): Fault | null {
  const [meant] = readDates(DEICTIC.exec(english)?.[0] ?? '', clock.toPlainDate());
  const told = places.flatMap((place) => daysTold(answerer, place));
  if (!meant || told.length === 0) return 'day';
  const isSo = told.some(({ value }) => overlap(value, meant.value));
  return isSo === (verdict === 'yes') ? null : 'day';
}
