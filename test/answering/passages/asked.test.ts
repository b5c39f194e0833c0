import { describe, expect, test } from 'vitest';
import { readPassageQuestion } from '../../../src/answering/passages/asked.ts';

describe('which type of answer a question wants, and the stem of its head', () => {
  test.each([
    ['Which naval base was closed?', 'thing', 'base'],
    ['What was announced?', 'thing', null],
    ['What kind of ship sank?', 'thing', 'ship'],
    ['Did the vote pass?', 'thing', null],
    ['Is the road open?', 'thing', null],
    ['The harbor master', 'thing', null],
    ['Name the ships.', 'thing', null],
    ['Who won the election?', 'person', null],
    ['Whom did the court fine?', 'person', null],
    ['Whose report named the mayor?', 'person', 'report'],
    ['Which minister resigned?', 'person', 'minist'],
    ['What is the name of the man who was freed?', 'person', 'man'],
    ['When did the bridge open?', 'date', null],
    ['What year was the dam built?', 'date', 'year'],
    ['In which month does the fair start?', 'date', 'month'],
    ['On what date was the treaty signed?', 'date', 'date'],
    ['How recently was the road paved?', 'date', null],
    ['Since when has the strike lasted?', 'date', null],
    ['Where was the ship found?', 'place', null],
    ['Whereabouts is the camp?', 'place', null],
    ['In which city is the court?', 'place', 'citi'],
    ['At which airport did the plane land?', 'place', 'airport'],
    ['How many workers walked out?', 'count', 'worker'],
    ['How often does the council meet?', 'count', null],
    ['What is the population of the town?', 'count', 'popul'],
    ['What was the number of votes?', 'count', 'vote'],
    ['How much did the tunnel cost?', 'amount', null],
    ['What was the fine?', 'amount', 'fine'],
    ['What was the price of the ticket?', 'amount', 'price'],
    ['What is the annual budget of the council?', 'amount', 'budget'],
    ['How long did the talks last?', 'duration', null],
    ['How many days was the road shut?', 'duration', 'dai'],
    ['How much time is left?', 'duration', 'time'],
    ['How far is the island from the coast?', 'distance', null],
    ['How tall is the tower?', 'distance', null],
    ['How old was the singer?', 'distance', null],
    ['What speed did the train reach?', 'distance', 'speed'],
    ['What percentage of members voted?', 'percentage', 'member'],
    ['What share of the budget comes from fees?', 'percentage', 'share'],
    ['Why was the match stopped?', 'reason', null],
    ['How come the port is shut?', 'reason', null],
    ['What is the reason for the delay?', 'reason', 'reason'],
    ['What caused the flood?', 'reason', null],
    ['What led the firm to sell?', 'reason', null],
    ['For what purpose was the fund set up?', 'reason', 'purpos'],
    ['How was the leak found?', 'manner', null],
    ['In what way do gulls find food?', 'manner', 'wai'],
    ['By what means was the cable laid?', 'manner', 'mean'],
  ])('%s: %s, %s', (text, type, head) => {
    const question = readPassageQuestion(text);
    expect([question.type, question.head]).toEqual([type, head]);
  });

  test.each([
    ['Who is it?', []],
    ['What year was the dam built?', ['dam', 'built']],
    ['What is the name of the ship?', ['ship']],
    ['Where were gulls counted near the dam?', ['gulls', 'counted', 'near', 'dam']],
  ])('%s is held against sentences by %j', (text, terms) =>
    expect(readPassageQuestion(text).terms.map(({ norm }) => norm)).toEqual(terms),
  );
});
