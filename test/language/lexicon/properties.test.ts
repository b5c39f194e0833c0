import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { antonymy } from '../../../src/language/lexicon/antonyms.ts';
import { PARTS } from '../../../src/language/lexicon/decode.ts';
import { relation } from '../../../src/language/lexicon/relatedness.ts';
import type { RelationKind } from '../../../src/language/lexicon/relation.ts';
import { partOfSense, sensesOf, type Word, wordOf } from '../../../src/language/lexicon/senses.ts';
import { wordNet } from '../../../src/language/lexicon/wordnet.ts';

const net = wordNet();
const UPOS = { n: 'NOUN', v: 'VERB', a: 'ADJ', r: 'ADV' } as const;

/** Words of the lexicon, every second pair linked by something. */
const words: fc.Arbitrary<Word> = fc
  .tuple(fc.integer({ min: 0, max: net.lemmas.size - 1 }), fc.constantFrom(...PARTS))
  .map(([place, part]) => ({ lemma: net.lemmas.at(place), upos: UPOS[part] }));
const linked: fc.Arbitrary<readonly [Word, Word]> = words.chain((first) => {
  const others = sensesOf(first).flatMap(({ sense }) => [...net.derived.to(sense), ...net.antonyms.to(sense)]);
  return others.length === 0
    ? words.map((second) => [first, second] as const)
    : fc.constantFrom(
        ...others.map((other) => [first, { lemma: wordOf(other), upos: UPOS[partOfSense(other)] }] as const),
      );
});
const pairs = fc.oneof(fc.tuple(words, words), linked);

const MIRROR: Partial<Record<RelationKind, RelationKind>> = {
  hypernym: 'hyponym',
  hyponym: 'hypernym',
  entailed: 'entailing',
  entailing: 'entailed',
};

describe('over pairs of words', () => {
  test('weights lie in 0..1, and none weighs nothing', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const { kind, weight, distance } = relation(a, b);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(1);
        expect(weight === 0).toBe(kind === 'none');
        expect(Number.isInteger(distance) && distance >= 0 && distance <= 4).toBe(true);
      }),
    );
  });

  test('what one is to the other, the other is to the one', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [there, back] = [relation(a, b), relation(b, a)];
        expect(back.weight).toBeCloseTo(there.weight, 9);
        if (there.kind === 'synonym' || there.kind === 'antonym' || there.kind === 'derived') {
          expect(back.kind).toBe(there.kind);
        } else if (MIRROR[there.kind] !== undefined) expect([MIRROR[there.kind], there.kind]).toContain(back.kind);
        expect(antonymy(a, b).weight).toBeCloseTo(antonymy(b, a).weight, 9);
      }),
    );
  });

  test('each lemma is found where it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: net.lemmas.size - 1 }), (place) => {
        expect(net.lemmas.find(net.lemmas.at(place))).toBe(place);
      }),
    );
  });

  test('what is no word is not found', () => {
    fc.assert(fc.property(fc.string(), (text) => net.lemmas.find(`${text}!`) === -1));
  });
});
