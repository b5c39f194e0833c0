import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPassageQuestion } from '../../../src/answering/passages/asked.ts';
import { shortAnswer } from '../../../src/answering/passages/phrase.ts';

describe('the shortest phrase of a sentence that answers', () => {
  test.each(['', '.', '— !', 'and of the'])('none in "%s"', (sentence) =>
    expect(shortAnswer(readPassageQuestion('Who opened the bridge?'), sentence)).toBeNull(),
  );

  test.each([
    ['Who opened the bridge?', 'The bridge was opened by Mayor Ilse Torvane on Friday.', 'Mayor Ilse Torvane'],
    ['Who chairs the board?', 'Pavel Ondrusk chairs the board of the water company.', 'Pavel Ondrusk'],
    ['Who wrote the report?', 'The report, written by Nadia Brellin, names three firms.', 'Nadia Brellin'],
    [
      'Who scored the last goal?',
      'Striker Tomas Veldig scored the last goal two minutes before the end.',
      'Striker Tomas Veldig',
    ],
    [
      'Who was elected mayor?',
      'Halima Corvess was elected mayor of the town with 54 percent of the vote.',
      'Halima Corvess',
    ],
    ['Who discovered the cave?', 'The cave was discovered by two divers in 1987.', 'two divers'],
    ['When did the museum open?', 'The museum opened in March 1998 with a show of maps.', 'March 1998'],
    ['When was the bridge closed?', 'The bridge was closed on Monday after cracks were found.', 'Monday'],
    ['When will the talks resume?', 'The talks will resume on June 4 in the capital.', 'June 4'],
    ['When did the fire break out?', 'The fire broke out at about 3 a.m. Sunday in the storage hall.', 'Sunday'],
    ['What year was the dam built?', 'The dam was built in 1962 to hold back the spring floods.', '1962'],
    [
      'Where was the ship found?',
      'The ship was found near the island of Tarvo by a fishing crew.',
      'the island of Tarvo',
    ],
    ['Where is the court based?', 'The court is based in Athens and has nine judges.', 'Athens'],
    ['Where did the plane land?', 'The plane landed safely at Corva Airport after turning back.', 'Corva Airport'],
    ['How many workers walked out?', 'About 2,300 workers walked out on Tuesday.', '2,300'],
    ['How many people were hurt?', 'Officials said 14 people were hurt when the roof fell.', '14'],
    ['How many members does the council have?', 'The council has 17 members and meets in spring.', '17'],
    ['How much did the tunnel cost?', 'The tunnel cost 48 million euros and took six years.', '48 million euros'],
    ['How much was the firm fined?', 'The firm was fined $2.5 million for the spill.', '$2.5 million'],
    ['How much will the ticket cost?', 'A ticket will cost 12 euros from January.', '12 euros'],
    ['How long did the talks last?', 'The talks lasted four hours.', 'four hours'],
    ['How long is the road?', 'The road is 12 kilometers long and runs along the coast.', '12 kilometers'],
    ['How far did the birds fly?', 'The birds flew 5,000 kilometers without a stop.', '5,000 kilometers'],
    ['How tall is the tower?', 'The tower is 85 meters tall.', '85 meters'],
    ['What percentage of members voted?', 'Some 61 percent of members voted in the first round.', '61 percent'],
    ['Why did the workers strike?', 'The workers went on strike over night shifts.', 'night shifts'],
    ['What is the name of the ship?', 'The ship, named Halcyon, left port at noon.', 'Halcyon'],
    ['What does the company make?', 'The company makes steel pipes for the oil industry.', 'steel pipes'],
    ['What sank in the storm?', 'A cargo ship sank in the storm off the coast.', 'cargo ship'],
    ['How was the leak found?', 'The leak was found by lowering a camera into the pipe.', 'lowering a camera'],
  ])('%s — %s', (asked, sentence, phrase) => {
    const found = shortAnswer(readPassageQuestion(asked), sentence);
    expect(found && sentence.slice(found.start, found.end)).toBe(phrase);
  });

  const words = fc.array(
    fc.constantFrom(
      'Who',
      'When',
      'the',
      'ship',
      'Tarvo',
      '12',
      'euros',
      ',',
      '$',
      '—',
      '“',
      'because',
      '2031',
      'sank',
      '.',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    words.map((each) => each.join(' ')),
  );

  test('lies in the sentence, cut of white space, and its share is a share', () => {
    fc.assert(
      fc.property(text, text, (asked, sentence) => {
        const found = shortAnswer(readPassageQuestion(asked), sentence);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(sentence.length);
        const phrase = sentence.slice(found.start, found.end);
        expect(phrase).toBe(phrase.trim());
        expect(found.score).toBeGreaterThan(0);
        expect(found.score).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('looks at no more than the first words of a sentence without end', () => {
    const found = shortAnswer(
      readPassageQuestion('Who sank the ship?'),
      'The ship sank with all its grain and '.repeat(5_000),
    );
    expect(found?.end).toBeLessThan(1_000);
  });
});
