import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs, sentences } from '../../src/text/sentences.ts';

function cut(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('one sentence', () => {
  test.each([
    ['titles', 'Gen. Kim, Lt. Gen. Park and Mr. Lee met Sen. Smith and Dr. Moe.'],
    ['initials', 'J. R. Smith met A. B. Cho and Kim Jr. in Oslo.'],
    ['a country in letters', 'The U.S. Department of State and U.N. Secretary General spoke.'],
    ['a country with one letter', 'S. Korea, US to hold talks with N. Korea'],
    ['a month before a day', 'Published : Oct. 28, 2024 - 09:46'],
    ['a number sign', 'The No. 2 official of the ministry spoke on p. 5 and pp. 6-7.'],
    ['a firm', 'Acme Inc. Chairman Lee and Acme Co. Ltd. President Moe spoke.'],
    ['a decimal', 'It rose 3.5 percent to 14.2 million.'],
    ['a time', 'The talks open at 9 a.m. Monday in Oslo.'],
    ['a small letter behind a point', 'The firm acme.com and the .net site were down.'],
    ['a time before a zone', 'It opens at 9 a.m. EST and at 3 p.m. Moscow time.'],
    ['an article and a section', 'They broke Art. 5, Sec. 3 and Nos. 6 of the pact.'],
    ['a district before its police', 'They asked Washington, D.C. Police Chief Ann Lee.'],
    ['a district before what is its own', 'He left the Washington, D.C. Council for good.'],
    ['a degree', 'Ann Lee, Ph.D. Professor of law, spoke.'],
    ['a saint and a corporal', 'They met near St. Louis and Cpl. Roe.'],
    ['a firm that speaks', 'Acme Inc. said it would sell.'],
    ['for example', 'They sell fish, e.g. Atlantic cod.'],
    ['no end at all', 'Ministers to meet'],
    ['a title set off', 'She met **Hon. Ola Berg** and _Mrs. Una Steen_.'],
    ['the number of a paragraph', '3. The ministers met in Lima.'],
    ['a versus', 'The case of Lee vs. The Hague goes on.'],
  ])('%s', (_, text) => expect(cut(text)).toEqual([text]));
});

describe('two sentences', () => {
  test.each([
    ['a plain end', 'They met.', 'They left.'],
    ['a question', 'Who met?', 'Nobody did.'],
    ['a cry', 'They met!', 'Nobody left.'],
    ['several marks', 'Really?!', 'They met.'],
    ['dots', 'They met...', 'They left.'],
    ['an ellipsis', 'They met…', 'They left.'],
    ['a quote in straight marks', 'He said "We agree."', 'Then he left.'],
    ['a quote in curly marks', 'He said “We agree.”', '“Then we leave,” she said.'],
    ['a bracket', 'They met (on Monday).', 'They left.'],
    ['a number that opens', 'It cost 3 million.', '14 people came.'],
    ['initials at the end', 'They flew to the U.S.', 'The talks ended.'],
    ['a district at the end', 'They met in Washington, D.C.', 'On Monday they left.'],
    ['a district before two subjects', 'He flew to Washington, D.C.', 'Berg and Steen signed the pact.'],
    ['a district before a subject', 'She lives in Albany, N.Y.', 'Steen was not there.'],
    ['an era', 'It burned in 44 B.C.', 'Rome was large by then.'],
    ['a time at the end', 'They met at 9 p.m.', 'They left.'],
    ['a time before a new subject', 'The polls stay open until 9 p.m.', 'City officials expect queues.'],
    ['a reference', 'The lake is deep.[12]', 'It froze.'],
    ['a name that begins small', 'Sales fell.', 'iPhones sold well.'],
    ['a letter at the end', 'It was plan B.', 'But they left.'],
    ['a title before a name with initials', 'They met Dr. A. Cho.', 'He left.'],
    ['the word no', 'He said no.', 'They left.'],
    ['a month at the end', 'The vote was in Sept.', 'They left.'],
    ['Korean', '한국과 미국이 만났다.', '회담은 월요일이다.'],
  ])('%s', (_, first, second) => expect(cut(`${first} ${second}`)).toEqual([first, second]));
});

describe('paragraphs', () => {
  const counted = (text: string) => sentences(text).map(({ paragraph }) => paragraph);
  test('are counted from 1 between blank lines', () => {
    expect(counted('One. Two.\n\nThree.\n \n\nFour.')).toEqual([1, 1, 2, 3]);
  });
  test('go on over a line end', () => {
    expect(cut('One\ntwo three.\nFour.')).toEqual(['One\ntwo three.', 'Four.']);
    expect(counted('One\ntwo three.\nFour.')).toEqual([1, 1]);
  });
  test('end alike under Windows', () => expect(counted('One.\r\n\r\nTwo.\r\nThree.')).toEqual([1, 2, 2]));
  test('do not share a sentence', () =>
    expect(cut('A headline\n\nBy a writer')).toEqual(['A headline', 'By a writer']));
  test.each(['', ' ', '\n\n', '\r\n \t\n'])('are none in %j', (text) => {
    expect(paragraphs(text)).toEqual([]);
    expect(sentences(text)).toEqual([]);
  });
});

test('sentences lie in order, do not overlap, are trimmed, and leave out white space alone', () => {
  const letters = fc.constantFrom(...'aB1.!?"”)( \n\r\t…', 'U.S.', 'Mr.', 'The ', 'Oct. ', '한');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let rest = '';
      let at = 0;
      for (const { start, end } of sentences(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        rest += text.slice(at, start);
        at = end;
      }
      expect((rest + text.slice(at)).trim()).toBe('');
    }),
  );
});

describe('a sentence without an end is cut', () => {
  const clause = 'the harbor council met and the mayor agreed, ';
  test.each<[string, string, RegExp]>([
    ['behind commas', clause.repeat(3000), /,$/],
    ['behind words', 'harbor '.repeat(15_000), /^harbor.*harbor$/s],
    ['anywhere, but not within a character', '\u{1f600}'.repeat(50_000), /^(?:\u{1f600})+$/u],
  ])('%s', (_, text, shape) => {
    const pieces = cut(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(pieces.length).toBeLessThan(text.length / 900);
    for (const piece of pieces) expect(piece).toMatch(shape);
    expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
