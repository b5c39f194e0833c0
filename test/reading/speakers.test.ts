import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../src/reading/manuscript/manuscript.ts';
import { readArticleText } from '../../src/reading/read.ts';

const WRITTEN = Temporal.PlainDate.from('2024-10-28');
/** The quotations of a text, as their first words and the speaker. */
const spoken = (text: string) => {
  const { manuscript, quotations } = readArticleText(readManuscript(`Quay to grow\n\nMay 2, 2023\n\n${text}`), WRITTEN);
  return quotations.map(({ start, end, speaker }) => [
    manuscript.text.slice(start, end).split(' ').slice(0, 2).join(' '),
    speaker,
  ]);
};

describe('words between marks that nobody is told to say', () => {
  test.each<[string, string]>([
    ['The ministers held their first “two-plus-two” meeting in Lima on Monday.', 'two-plus-two'],
    ['Police look for a man known only as “Marc”, who fled on Monday.', 'Marc'],
    ['The ship, named “Northern Star” in 1998, sank on Monday.', 'Northern Star'],
    ['A sign over the gate of the port reads “no entry”, and nobody enters.', 'no entry'],
  ])('%s', (text, words) => expect(spoken(text)).toEqual([[words, null]]));

  test('an office of a land is nobody', () => {
    expect(spoken('“We ran out of days,” an Omani official said on Monday.')).toEqual([['We ran', null]]);
  });
  test('where the institute is speaks not', () => {
    expect(spoken('The geological institute in Quito said that the slope was “very unstable” on Monday.')).toEqual([
      ['very unstable', expect.not.stringMatching(/Quito/)],
    ]);
  });
});

describe('the speaker', () => {
  test.each<[string, string, string]>([
    ['behind', '“We are ready for it,” said Mayor Ada Fenwick on Monday.', 'Ada Fenwick'],
    ['behind, before the verb', '“We are ready for it,” Mayor Ada Fenwick said on Monday.', 'Ada Fenwick'],
    ['before, with a colon', 'Mayor Ada Fenwick did not hold back on Monday: “We are ready for it.”', 'Ada Fenwick'],
    ['before, with a comma', 'Mayor Ada Fenwick said on Monday, “We are ready for it.”', 'Ada Fenwick'],
    ['with a title behind the name', '“We are ready for it,” said Ada Fenwick, the mayor of Paita.', 'Ada Fenwick'],
    [
      'with a title before the name and a comma',
      '“We are ready for it,” said Oman’s mediator, Khalfan al-Harthy.',
      'Khalfan al-Harthy',
    ],
    [
      'with a title before the name and the verb',
      '“We are ready for it,” Oman’s mediator, Khalfan al-Harthy, said.',
      'Khalfan al-Harthy',
    ],
    [
      'with a land before the title',
      '“We are ready for it,” Luxembourg Foreign Minister Claudine Weydert told reporters.',
      'Claudine Weydert',
    ],
    [
      'with an adjective of a land before the title',
      '“We are ready for it,” the Norwegian fisheries minister, Ragnhild Sørvik, told a paper.',
      'Ragnhild Sørvik',
    ],
    [
      'with a body before the title',
      '“We are ready for it,” DTPA chair Marijke van der Laan told reporters.',
      'Marijke van der Laan',
    ],
    [
      'with another’s name before the title',
      '“We are ready for it,” said Adam Żurek, Wrzesień’s chief of protocol.',
      'Adam Żurek',
    ],
    ['a body', '“We are ready for it,” the Foreign Ministry said in a statement on Monday.', 'Foreign Ministry'],
    ['a firm', '“We are ready for it,” Hwarang Steel said in a statement on Monday.', 'Hwarang Steel'],
    [
      'with a verb that tells how',
      '“We are ready for it,” cautioned Toms Grīnbergs, a political scientist in Riga.',
      'Toms Grīnbergs',
    ],
    [
      'with another such verb',
      '“We are ready for it,” retorted Tomas Girdauskas, an analyst in Vilnius.',
      'Tomas Girdauskas',
    ],
    ['who goes by a name', '“We are ready for it,” said a sailor who goes by the name Toro.', 'Toro'],
  ])('%s', (_, text, speaker) => expect(spoken(text)).toEqual([['We are', speaker]]));
});

test('a surname of two who are named behind their common post', () => {
  expect(
    spoken('Their customs chiefs, Oğuz Işık and Nino Tsereteli, met on Monday. “We will wait,” Işık said.'),
  ).toEqual([['We will', 'Oğuz Işık']]);
});

describe('the speaker of a few words', () => {
  test.each<[string, string]>([
    ['Mayor Ada Fenwick called the offer of Iga Stachura “an insult” on Monday.', 'Ada Fenwick'],
    ['Ada Fenwick proposed Lima on Monday, which Iga Stachura ruled out “for good”.', 'Iga Stachura'],
    ['Ada Fenwick, the mayor, met Iga Stachura on Monday. She called the talks “a waste of time”.', 'Ada Fenwick'],
  ])('%s', (text, speaker) => expect(spoken(text).map(([, name]) => name)).toEqual([speaker]));
});

describe('the speaker of a quotation that goes on', () => {
  test('between its halves', () => {
    expect(spoken('“We are ready for it,” Mayor Ada Fenwick said on Monday. “It will be done.”')).toEqual([
      ['We are', 'Ada Fenwick'],
      ['It will', 'Ada Fenwick'],
    ]);
  });
  test('over several sentences', () => {
    expect(
      spoken('“We are ready for it. It will be done. Nobody will lose a berth,” Mayor Ada Fenwick said on Monday.'),
    ).toEqual([['We are', 'Ada Fenwick']]);
  });
  test('behind a colon, over several sentences', () => {
    expect(spoken('Mayor Ada Fenwick said on Monday: “We are ready for it. It will be done.”')).toEqual([
      ['We are', 'Ada Fenwick'],
    ]);
  });
  test('over paragraphs', () => {
    expect(
      spoken(
        'Mayor Ada Fenwick spoke on Monday. “We are ready for it,” she said. “The quay is old.\n\n“It will be done by May, and nobody will lose a berth.”\n\nShips will wait outside.',
      ),
    ).toEqual([
      ['We are', 'Ada Fenwick'],
      ['The quay', 'Ada Fenwick'],
      ['It will', 'Ada Fenwick'],
    ]);
  });
  test('as a paragraph of its own', () => {
    expect(
      spoken(
        'Mayor Ada Fenwick did not share his view on Monday.\n\n“We are ready for it.”\n\nShips will wait outside.',
      ),
    ).toEqual([['We are', 'Ada Fenwick']]);
  });
  test('in straight marks', () => {
    expect(spoken('"We are ready for it. It will be done," said Mayor Ada Fenwick. "The quay is old."')).toEqual([
      ['We are', 'Ada Fenwick'],
      ['The quay', 'Ada Fenwick'],
    ]);
  });
  test('in single marks', () => {
    expect(spoken('‘We’re ready for it,’ said Mayor Ada Fenwick. ‘It will be done.’')).toEqual([
      ['We’re ready', 'Ada Fenwick'],
      ['It will', 'Ada Fenwick'],
    ]);
  });
});

describe('the speaker by another word for him', () => {
  test.each<[string, string, string]>([
    [
      'a pronoun',
      'Mayor Ada Fenwick, who chairs the council of the port of Paita, would not take sides. “We are ready for it,” she said.',
      'Ada Fenwick',
    ],
    [
      'a pronoun, of whom the sentence before speaks first',
      'Ada Fenwick met Jan Wrona on Monday. “We are ready for it,” she said.',
      'Ada Fenwick',
    ],
    [
      'a pronoun of the paragraph before',
      'Ada Fenwick, the mayor, denied it on Monday.\n\n“We are ready for it,” she said.',
      'Ada Fenwick',
    ],
    [
      'an office',
      'Energy Minister Vladislav Țurcan led the talks on Monday, and the ships left.\n\n“We are ready for it,” the minister replied.',
      'Vladislav Țurcan',
    ],
    [
      'an adjective of a land',
      'Assistant coach Mirko Šarić, a 47-year-old Croatian, takes over on Monday. “We are ready for it,” the Croatian said.',
      'Mirko Šarić',
    ],
    [
      'a surname',
      'Mayor Ada Fenwick spoke on Monday.\n\nThe ships left.\n\n“We are ready for it,” Fenwick said.',
      'Ada Fenwick',
    ],
  ])('%s', (_, text, speaker) => expect(spoken(text)).toEqual([['We are', speaker]]));

  test('two who speak by turns', () => {
    expect(
      spoken(
        'Mayor Ada Fenwick was pleased. “We are ready for it,” she said. Jan Wrona, who leads the union, was not. “It is a trick,” he said.',
      ),
    ).toEqual([
      ['We are', 'Ada Fenwick'],
      ['It is', 'Jan Wrona'],
    ]);
  });
});
