import type { Likeness, Term } from '../alignment/term.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import type { Assertion } from './assertion.ts';
import { standsFor, type WordReading, wordReadings } from './stand-ins.ts';

/** A word of a sentence that stands for one of an assertion. */
export interface StandIn extends Likeness {
  readonly asked: number;
  readonly said: number;
}

/** An assertion held against a sentence and its neighbours. */
export interface Held {
  readonly claim: Assertion;
  readonly base: SentenceBase;
  readonly said: ReadSentence;
  /** The two sentences before, the nearer first, and the one after. */
  readonly around: readonly ReadSentence[];
  /** By content word of the assertion what stands for it in the sentence; no word stands for two. */
  readonly links: ReadonlyMap<number, StandIn>;
  /** How far each content word is said in the sentence, and in or around it, 0 to 1. */
  readonly here: ReadonlyMap<number, number>;
  readonly near: ReadonlyMap<number, number>;
  /** How much each content word tells. */
  readonly weights: ReadonlyMap<number, number>;
}

/** As sure as a word is of which a pronoun or a short name reminds. */
const MEANT = 0.9;
/** What is left of a likeness in a neighbouring sentence, and what a title's word is worth. */
const [BESIDE, TITLED] = [0.85, 0.8];
const ENOUGH = 0.9;
const AROUND = [-1, -2, 1];

export function hold(base: SentenceBase, claim: Assertion, said: ReadSentence): Held {
  const asked = wordReadings(claim.tree, claim.terms);
  const reading = base.readingOf(said.article);
  const around = AROUND.flatMap((step) => reading.sentence(said.number + step) ?? []);
  const links = linksTo(claim, asked, said);
  const here = new Map(claim.content.map((q) => [q, links.get(q)?.strength ?? 0]));
  const near = new Map(
    claim.content.map((q) => {
      const word = asked[q] as WordReading;
      const own = Math.max(here.get(q) as number, reading.title.has(word.own.stem) ? TITLED : 0);
      return [q, around.reduce((best, each) => (best >= ENOUGH ? best : Math.max(best, saidIn(each, word))), own)];
    }),
  );
  const weights = new Map(claim.content.map((q) => [q, base.weight(claim.terms[q] as Term, said.article)]));
  return { claim, base, said, around, links, here, near, weights };
}

/** Whether a word surely stands for another: what is only alike in use has to be very much so. */
export function isSure(link: StandIn | undefined): link is StandIn {
  return link !== undefined && link.strength >= (link.bond === 'like' ? 0.55 : 0.5);
}

const readings = new WeakMap<ReadSentence, readonly (WordReading | null)[]>();

function readingsOf(said: ReadSentence): readonly (WordReading | null)[] {
  let found = readings.get(said);
  if (!found) {
    found = wordReadings(said.tree, said.terms);
    readings.set(said, found);
  }
  return found;
}

const isMeant = (said: ReadSentence, s: number, { own }: WordReading) =>
  (said.meant[s] ?? []).some(({ stem, low }) => stem === own.stem || low === own.low);

function saidIn(said: ReadSentence, word: WordReading): number {
  let best = 0;
  readingsOf(said).forEach((each, s) => {
    if (each === null || best >= ENOUGH) return;
    const own = standsFor(word, each);
    const strength = own === null || own.bond === 'opposite' ? 0 : own.strength * BESIDE;
    best = Math.max(best, strength, isMeant(said, s, word) ? TITLED : 0);
  });
  return best;
}

const OPTIONS = 5;
const ROUNDS = 2;
const NEIGHBOUR = 0.3;

function linksTo(claim: Assertion, asked: readonly (WordReading | null)[], said: ReadSentence): Map<number, StandIn> {
  const options = new Map<number, StandIn[]>();
  for (const q of claim.content) {
    const word = asked[q] as WordReading;
    const found = readingsOf(said).flatMap((each, s): StandIn[] => {
      if (each === null) return [];
      const own = standsFor(word, each);
      const links: StandIn[] = own ? [{ asked: q, said: s, ...own }] : [];
      if (isMeant(said, s, word)) links.push({ asked: q, said: s, bond: 'same', strength: MEANT });
      return links;
    });
    if (found.length > 0) options.set(q, found.sort((a, b) => b.strength - a.strength).slice(0, OPTIONS));
  }
  const links = new Map([...options].map(([q, [best]]) => [q, best as StandIn]));
  for (let round = 0; round < ROUNDS; round++) settle(claim, said, options, links);
  return apart(options, links);
}

/** Of several words that are alike the one that hangs together with what stands for the neighbours. */
function settle(
  { tree }: Assertion,
  said: ReadSentence,
  options: ReadonlyMap<number, readonly StandIn[]>,
  links: Map<number, StandIn>,
): void {
  for (const [q, list] of options) {
    const neighbours = [tree.head(q), ...tree.children(q)].flatMap((n) => links.get(n) ?? []);
    const score = (link: StandIn) =>
      neighbours.reduce((sum, other) => {
        const steps = said.tree.distance(other.said, link.said);
        return sum + (other.said === link.said ? 0 : (NEIGHBOUR * other.strength) / (1 + steps));
      }, link.strength);
    links.set(
      q,
      list.reduce((best, link) => (score(link) > score(best) ? link : best)),
    );
  }
}

/** No word stands for two; a name does for all its parts. */
function apart(
  options: ReadonlyMap<number, readonly StandIn[]>,
  links: ReadonlyMap<number, StandIn>,
): Map<number, StandIn> {
  const taken = new Map<number, StandIn>();
  const found = new Map<number, StandIn>();
  for (const link of [...links.values()].sort((a, b) => b.strength - a.strength)) {
    const isFree = (each: StandIn) => {
      const other = taken.get(each.said);
      return other === undefined || (each.bond === 'same' && other.bond === 'same');
    };
    const free = isFree(link) ? link : options.get(link.asked)?.find(isFree);
    if (!free) continue;
    if (!taken.has(free.said)) taken.set(free.said, free);
    found.set(link.asked, free);
  }
  return found;
}
