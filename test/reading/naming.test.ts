import { expect, test } from 'vitest';
import { readIn } from './read-in.ts';

const draft = (title: string, ...sentences: string[]) =>
  readIn('x', `${title}\n\nBy Jane Doeberg\n\nPublished May 2, 2023\n\n${sentences.join(' ')}\n`)
    .events.filter(({ kind }) => kind !== 'report')
    .map(({ name }) => name);

test.each([
  ['The parliament of Norland on Tuesday ratified a treaty with Sudland.', 'the ratification of a treaty with Sudland'],
  ['Foreign Minister Ola Berg paid a working visit to Oslo on Friday.', 'the working visit to Oslo'],
  ['A court in Bergen has acquitted the former mayor.', 'the acquittal of the former mayor'],
  ['The police arrested the treasurer of the club on Monday.', 'the arrest of the treasurer of the club'],
  ['The government imposed a curfew on Monday.', 'the imposition of a curfew'],
  ['The council sold the old town hall on Monday.', 'the sale of the old town hall'],
  ['Ola Berg and Una Steen will meet in Oslo on Friday.', 'the meeting of Ola Berg and Una Steen in Oslo'],
  ['The first talks on fish were held in Oslo on Friday.', 'the first talks on fish in Oslo'],
  ['Ola Berg and Una Steen did not discuss the border.', 'the border'],
  ['A meeting with the Speaker did not take place on Friday.', 'a meeting with the Speaker'],
  ['The price of bread in Norland will stay the same.', 'the price of bread in Norland'],
])('an event is called by a noun phrase: %s', (sentence, name) => {
  expect(draft('Norland in brief', sentence)[0]).toBe(name);
});

test('where a clause has no noun to call it by, the headline gives one', () => {
  const names = draft(
    'Old town hall sold to Sudland bank',
    'The council sold the old town hall on Monday.',
    'Una Steen wept on Tuesday.',
  );
  expect(names).toEqual(['the sale of the old town hall', expect.stringMatching(/^(?:old|the old) town hall$/i)]);
});

test('events that are called alike are told apart by place or day, else by who takes part', () => {
  const names = draft(
    'Norland in brief',
    'The government signed the accord on May 3.',
    'Ola Berg signed the accord in Oslo.',
    'Una Steen signed the accord on Monday.',
    'Ola Berg wept.',
    'Una Steen wept.',
    'Una Steen wept again.',
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 3)).toEqual([
    'the signature of the accord',
    'the signature of the accord in Oslo',
    'the signature of the accord on Monday',
  ]);
});
