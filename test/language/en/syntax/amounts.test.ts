import { expect, test } from 'vitest';
import { amountsOf } from '../../../../src/language/en/syntax/amounts.ts';
import { treeOf } from '../../../../src/language/en/syntax/read.ts';

const amounts = (text: string) => {
  const tree = treeOf(text);
  return amountsOf(tree).map(({ least, most, counted, isShare, isOrdinal }) => ({
    least: Math.round(least * 1000) / 1000,
    most: most === Infinity ? most : Math.round(most * 1000) / 1000,
    of: counted === null ? null : tree.word(counted).lemma,
    isShare,
    isOrdinal,
  }));
};
const exactly = (value: number, of: string | null) => ({
  least: value,
  most: value,
  of,
  isShare: false,
  isOrdinal: false,
});

test.each([
  ['The union has five demands.', [exactly(5, 'demand')]],
  ['The rebels released forty-three soldiers.', [exactly(43, 'soldier')]],
  ['The deal is worth 2.1 billion euros.', [exactly(2.1e9, 'euro')]],
  ['They carried 30,000 litres.', [exactly(30_000, 'litre')]],
  ['More than 200 people came.', [{ ...exactly(200, 'people'), most: Infinity }]],
  ['Fewer than 60 ships sailed.', [{ ...exactly(60, 'ship'), least: 0 }]],
  ['About 50 guests stayed.', [{ ...exactly(50, 'guest'), least: 46, most: 54 }]],
  ['Turnout was 40 percent.', [{ ...exactly(0.4, 'percent'), isShare: true }]],
  ['It is the third round.', [{ ...exactly(3, 'round'), isOrdinal: true }]],
  ['Half of the patients left.', [{ least: 0.46, most: 0.54, of: 'patient', isShare: true, isOrdinal: false }]],
  ['Nothing was counted.', []],
])('%s', (text, found) => expect(amounts(text)).toEqual(found));
