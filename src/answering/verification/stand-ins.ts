import { PARTICLES } from '../../language/en/syntax/closed.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { closeLikenessOf, type Likeness, type Term, termOf } from '../alignment/term.ts';

/** A word, and the verb that it makes with its particle: "turn" and "turn down". */
export interface WordReading {
  readonly own: Term;
  readonly phrasal: Term | null;
}

export function wordReadings(tree: Tree, terms: readonly (Term | null)[]): (WordReading | null)[] {
  return terms.map((own, i) => (own === null ? null : { own, phrasal: phrasalAt(tree, i) }));
}

function phrasalAt(tree: Tree, i: number): Term | null {
  const { upos, lemma, text } = tree.word(i);
  if (upos !== 'VERB') return null;
  const isParticle = (c: number) =>
    tree.word(c).deprel === 'compound:prt' ||
    (c === i + 1 && tree.relation(c) === 'advmod' && PARTICLES.has(tree.word(c).lemma));
  const particle = tree.children(i).find(isParticle);
  if (particle === undefined) return null;
  const whole = `${lemma} ${tree.word(particle).lemma}`;
  const low = `${text.toLowerCase()} ${tree.word(particle).lemma}`;
  return { ...termOf({ text: whole, lemma: whole, upos }), stem: whole, low };
}

/** What is left of a likeness where one of the verbs has a particle and the other none. */
const WITHOUT_PARTICLE = 0.6;

/** How far one word stands for another; a verb with a particle is another one than without. */
export function standsFor(asked: WordReading, said: WordReading): Likeness | null {
  const [a, s] = [asked.phrasal ?? asked.own, said.phrasal ?? said.own];
  if (isDenied(a.low, s.low) || isDenied(s.low, a.low)) return { bond: 'opposite', strength: 0.9 };
  const whole = closeLikenessOf(a, s);
  if (a === asked.own && s === said.own) return whole;
  const bare = closeLikenessOf(asked.own, said.own);
  if (bare === null || bare.bond === 'opposite' || whole?.bond === 'opposite') return whole;
  const cut: Likeness = {
    bond: bare.bond === 'same' ? 'like' : bare.bond,
    strength: bare.strength * WITHOUT_PARTICLE,
  };
  return whole && whole.strength >= cut.strength ? whole : cut;
}

/** "Unsigned" of "signed". */
const isDenied = (long: string, short: string) => short.length > 3 && long === `un${short}`;
