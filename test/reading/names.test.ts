import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../src/reading/manuscript/manuscript.ts';
import { readArticleText } from '../../src/reading/read.ts';

const WRITTEN = Temporal.PlainDate.from('2024-10-28');
const readingOf = (text: string) => readArticleText(readManuscript(`Quay to grow\n\nMay 2, 2023\n\n${text}`), WRITTEN);
const kinds = (text: string) =>
  Object.fromEntries(readingOf(text).entities.map(({ name, kind }) => [name, kind] as const));
/** Names of the entities that a word of the text means, by the places where it stands. */
const meant = (text: string, word: string) => {
  const { manuscript, entities } = readingOf(text);
  return [...manuscript.text.matchAll(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'gu'))].map(
    ({ index }) => entities.find(({ spans }) => spans.some(({ start, end }) => start <= index && index < end))?.name,
  );
};

describe('names that are none of a person', () => {
  test.each<[string, string, string]>([
    [
      'The aid group Bridge Relief International (BRI) halted its trucks on Monday.',
      'Bridge Relief International',
      'organization',
    ],
    ['Water rose behind the Hwanggang Dam on Monday, officials said.', 'Hwanggang Dam', 'place'],
    ['They met in The Hague on Monday and left on Tuesday.', 'The Hague', 'place'],
    [
      'The dairy firm will buy its smaller rival Brandsma for 2 billion euros, it said on Monday.',
      'Brandsma',
      'organization',
    ],
    ['The talks were led by the Prime Minister of Canada on Monday.', 'Canada', 'country'],
    ['The match at Vestby Stadium was called off on Monday.', 'Vestby Stadium', 'place'],
    ['The ferry Infanta Sancha reached the port of Sines on Monday.', 'Sines', 'place'],
  ])('%s', (text, name, kind) => expect(kinds(text)[name]).toBe(kind));
});

describe('persons', () => {
  test.each<[string, string]>([
    ['The union leader Małgorzata Mazurek called the offer an insult on Monday.', 'Małgorzata Mazurek'],
    ['The coach, Okan Yıldırım, was dismissed on Monday.', 'Okan Yıldırım'],
    ['Assistant coach Mirko Šarić takes over until summer.', 'Mirko Šarić'],
    ['President Bogusław Wrzesień will receive the couple on Monday.', 'Bogusław Wrzesień'],
    ['Foreign Minister Nguyễn Thị Hằng met reporters on Monday.', 'Nguyễn Thị Hằng'],
    ['Finance Minister Dace Kļaviņa said on Monday that the talks failed.', 'Dace Kļaviņa'],
    ['Mayor Čestmír Dvořák opened the hall on Monday.', 'Čestmír Dvořák'],
    ['Judge Þórdís Ægisdóttir ruled on Monday that the ban stands.', 'Þórdís Ægisdóttir'],
    ['The spokesman Yahya al-Sharafi said on Monday that buses were stopped.', 'Yahya al-Sharafi'],
    ['Chair Marijke van der Laan told reporters on Monday that the deal is off.', 'Marijke van der Laan'],
    ['The negotiator, General Idriss al-Nour, left on Monday.', 'Idriss al-Nour'],
    ['Foreign Minister Datuk Seri Azlan Hamidi left on Monday.', 'Azlan Hamidi'],
    ['Tan Sri Lim Boon Keng chaired the board until Monday.', 'Lim Boon Keng'],
    ['Trade Minister Tengku Rafidah Sulaiman will join him.', 'Rafidah Sulaiman'],
    ['The Prime Minister of Canada, Marguerite Tremblay-Roy, spoke on Monday.', 'Marguerite Tremblay-Roy'],
    ['He met his Japanese counterparts, Haruka Onodera and Tetsuya Mizushima, on Monday.', 'Haruka Onodera'],
    ['He met his Japanese counterparts, Haruka Onodera and Tetsuya Mizushima, on Monday.', 'Tetsuya Mizushima'],
  ])('%s', (text, name) => expect(kinds(text)).toMatchObject({ [name]: 'person' }));

  test('an honorific stays among the forms of the name', () => {
    const [entity] = readingOf('Foreign Minister Datuk Seri Azlan Hamidi left on Monday. Azlan will be back.').entities;
    expect(entity).toMatchObject({ name: 'Azlan Hamidi', aliases: expect.arrayContaining(['Azlan']) });
  });
});

describe('the same surname', () => {
  const text =
    'Chief executive Joost Hartog announced an appeal on Monday. Hartog will lodge it in May. Her own chief executive, Annelies Hartog, who is not related to him, will not join it. Hartog left.';
  test('means whom the text has just named in full', () => {
    expect(meant(text, 'Hartog')).toEqual(['Joost Hartog', 'Joost Hartog', 'Annelies Hartog', 'Annelies Hartog']);
  });
  test('means the one who is spoken of most, where nobody was named just before', () => {
    const text =
      'Trade Minister Noh Seung-hyeok left on Monday. Noh will be back.\n\nIts spokeswoman Noh Ji-won, who is not related to the minister, said so on Monday.\n\nGrowers blocked a road.\n\nNoh had been due to fly to Lima.';
    expect(meant(text, 'Noh').at(-1)).toBe('Noh Seung-hyeok');
  });
  test('where it stands first', () => {
    const korean =
      'Kim Na-rae, a ministry official, placed the call on Monday. Ministry spokesperson Kim Seo-yeon told reporters of it. Kim gave no time.';
    expect(meant(korean, 'Kim')).toEqual(['Kim Na-rae', 'Kim Seo-yeon', 'Kim Seo-yeon']);
  });
});

describe('a short form in brackets', () => {
  test.each([
    ['The Dutch Trade Practices Authority (DTPA) met on Monday. The DTPA banned the deal.', 'DTPA'],
    ['The DTPA (Dutch Trade Practices Authority) met on Monday. The DTPA banned the deal.', 'DTPA'],
    ['Bridge Relief International (BRI) halted its trucks on Monday. BRI gave no reason.', 'BRI'],
  ])('%s', (text, short) => expect(new Set(meant(text, short)).size).toBe(1));
});
